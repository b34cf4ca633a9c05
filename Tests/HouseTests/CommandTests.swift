import Reader
import Testing

/// The table of commands against itself.
struct CommandTests {
    @Test(arguments: Pane.allCases)
    func `no key means two things in one pane`(_ pane: Pane) {
        let commands = Command.all.filter { $0.panes.contains(pane) }
        let keys = commands.flatMap { command in command.keys.map { (keys: $0, name: command.name) } }
        for (place, one) in keys.enumerated() {
            for other in keys[(place + 1)...] {
                let clash = one.keys.starts(with: other.keys) || other.keys.starts(with: one.keys)
                #expect(!clash, "\(one.name) and \(other.name) in \(pane)")
            }
        }
    }

    @Test func `names of commands are unique, and each has help and an example`() {
        #expect(Set(Command.all.map(\.name)).count == Command.all.count)
        for command in Command.all {
            #expect(!command.help.isEmpty && !command.example.keys.isEmpty && !command.example.shows.isEmpty)
        }
    }
}
