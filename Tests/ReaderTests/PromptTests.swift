import Testing
import TerminalUI

@testable import Reader

/// Lines that are typed: moving and rubbing out within them.
@Suite struct PromptTests {
    @Test(arguments: [
        ("/valy<left>le", "valley"), ("/xam<home><delete>d", "dam"), ("/am<home>d<end>s", "dams"),
        ("/amC-adC-es", "dams"), ("/dC-bx<right>y", "xdy"), ("/dC-bxC-fy", "xdy"),
        ("/one<space>two<space>three<c-left><c-left>x", "one xtwo three"),
        ("/one<space>twoC-a<c-right>x", "onex two"), ("/one<space>two<c-left>C-wx", "xtwo"),
        ("/one<space>two<c-left>C-kx", "one x"), ("/one<space>two<c-left>C-ux", "xtwo"),
        ("/dam<left><backspace>e", "dem"), ("/<left><right><home><end>a", "a"), ("/žluť<left><left>x", "žlxuť"),
    ])
    func `a line is edited where the cursor stands`(keys: String, text: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.state.prompt?.text == text)
    }

    @Test func `what is shown follows each change, and the cursor is seen`() throws {
        var session = try ReadingSession()
        try session.press("@pek<left>")
        #expect(session.state.draw().cursor == Surface.Position(x: 4, y: 39))
        try session.press("a")
        #expect(session.screen.contains(" @peak"))
        #expect(session.screen.contains("14 Mar 2024"))
    }

    @Test(arguments: [":theme<space>light", ":theme<space>light<enter>", ":set<space>theme<space>dark<enter>"])
    func `where there are no colours a theme says that nothing changes`(keys: String) throws {
        var session = try ReadingSession()
        session.lackColor(because: "NO_COLOR is set")
        try session.press(keys)
        #expect(session.screen.contains("nothing changes: NO_COLOR is set"))
    }
}
