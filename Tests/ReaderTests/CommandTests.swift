import Testing
import TerminalUI

@testable import Reader

@Suite struct CommandTests {
    @Test(arguments: Command.all.map(\.name)) func `the example shows what it promises`(name: String) throws {
        let command = try #require(Command.all.first { $0.name == name })
        var session = try ReadingSession(120, 40)
        try session.press(Key.name(of: command.example.keys))
        let isShown = session.screen.contains(command.example.shows)
        #expect(isShown, "\(Key.name(of: command.example.keys)) does not show «\(command.example.shows)»")
    }

    @Test func `no key has two meanings in one pane`() {
        for pane in Pane.allCases {
            let keys = Command.all.filter { $0.panes.contains(pane) }.flatMap(\.keys)
            #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.map(Key.name(of:)) == [], "\(pane)")
        }
    }

    @Test func `no key is the beginning of another in one pane`() {
        for pane in Pane.allCases {
            let keys = Command.all.filter { $0.panes.contains(pane) }.flatMap(\.keys)
            for key in keys { #expect(!keys.contains { $0.count > key.count && $0.starts(with: key) }, "\(key)") }
        }
    }

    @Test func `keys left to users have no meaning`() {
        let free = "dpABDIMOPTUVXY".map { [Key.character($0)] }
        #expect(Command.all.flatMap(\.keys).filter { free.contains($0) } == [])
    }
}
