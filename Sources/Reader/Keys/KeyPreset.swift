import TerminalUI

/// A set of keys to start from: the rows of the commands, as far as it keeps them, and rows of its own.
package struct KeyPreset: Sendable {
    package let name: String
    package let help: String
    /// Which keys of the commands it keeps.
    let keeps: @Sendable ([Key]) -> Bool
    let bindings: [KeyBinding]

    /// Rows are lines of keys, of which there may be several, and a command: `gg <home>  first`.
    init(
        _ name: String, _ help: String, keeps: @escaping @Sendable ([Key]) -> Bool = { _ in true }, _ rows: String = ""
    ) {
        self.name = name
        self.help = help
        self.keeps = keeps
        bindings = rows.split(separator: "\n").flatMap(Self.bindings)
    }

    static func named(_ name: String) -> KeyPreset { all.first { $0.name == name } ?? .standard }

    /// A row that cannot be read is a mistake in the program, and stops it.
    private static func bindings(_ row: Substring) -> [KeyBinding] {
        guard let gap = row.firstRange(of: "  "),
            let command = Command.named(row[gap.upperBound...].drop { $0 == " " }.description)
        else { preconditionFailure("no such row of a key preset: \(row)") }
        return row[..<gap.lowerBound].split(separator: " ").map { keys in
            guard let keys = Key.sequence(String(keys)) else { preconditionFailure("no such keys: \(row)") }
            return KeyBinding(keys: keys, panes: command.panes, command: command)
        }
    }
}
