import TerminalUI

/// Which command a sequence of keys means in a pane; made from the rows.
struct Keymap: Sendable {
    static let standard = Keymap(Command.all)

    enum Answer {
        case command(Command)
        /// More keys are needed; these commands can still be meant.
        case prefix([Command])
        case none
    }

    private let rows: [Pane: [[Key]: Command]]

    init(_ commands: [Command]) {
        var rows: [Pane: [[Key]: Command]] = [:]
        for command in commands {
            for pane in command.panes {
                for keys in command.keys { rows[pane, default: [:]][keys] = command }
            }
        }
        self.rows = rows
    }

    func answer(_ keys: [Key], in pane: Pane) -> Answer {
        guard let known = rows[pane] else { return .none }
        if let command = known[keys] { return .command(command) }
        let longer = known.filter { $0.key.count > keys.count && $0.key.starts(with: keys) }
        guard !longer.isEmpty else { return .none }
        return .prefix(longer.sorted { Key.name(of: $0.key) < Key.name(of: $1.key) }.map(\.value))
    }
}
