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

    @Test func `keys left to users have no meaning`() {
        let free = "dpABDIMOPTUVXY".map { [Key.character($0)] }
        #expect(Command.all.flatMap(\.keys).filter { free.contains($0) } == [])
    }
}
