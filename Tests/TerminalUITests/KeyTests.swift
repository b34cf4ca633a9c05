import Testing

@testable import TerminalUI

struct KeyTests {
    @Test(arguments: [
        "j", "G", "gg", "C-d", "<down>", "<enter>", "<tab>", "<s-tab>", "<esc>", "<space>", "<pgdn>", "<home>", "<f1>",
        "<backspace>", "]c", "g<down>", "<lt>", "é", "C-xC-c", ":",
    ])
    func `a sequence of keys reads back as it is written`(name: String) throws {
        #expect(Key.name(of: try #require(Key.sequence(name))) == name)
    }

    @Test func `a sequence is a list of keys`() {
        #expect(Key.sequence("gg") == [.character("g"), .character("g")])
        #expect(Key.sequence("C-d<down>C") == [.control("d"), .down, .character("C")])
        #expect(Key.sequence("<") == [.character("<")])
    }

    @Test(arguments: ["", "<nokey>", "g<f99>"]) func `what is no key is refused`(name: String) {
        #expect(Key.sequence(name) == nil)
    }
}
