import TerminalUI

/// Something a key does. The rows of `Command.all` make the keymap, the help, the palette, the hints and docs/keys.md.
package struct Command: Sendable {
    /// How rebinding, the palette and the tests name it.
    package let name: String
    /// Each a sequence, as «gg» or «<down>».
    package let keys: [[Key]]
    /// The panes in which its keys work.
    package let panes: Set<Pane>
    /// What it does; names of other commands in braces stand for their keys.
    private let words: String
    /// What it takes in the palette; without it, it does its `effect`.
    package let argument: Argument?
    /// Keys, and words that the screen then shows.
    package let example: Example
    /// Whether `u` takes it back.
    let isUndoable: Bool
    let effect: @Sendable (inout State) throws -> Void

    /// Keys to press in the sample library, and words that must be seen afterwards.
    package struct Example: Sendable {
        package let keys: [Key]
        package let shows: String
    }

    /// `keys` are separated by blanks; `example` reads «keys = what is seen», keys without blanks.
    init(
        _ name: String, _ keys: String, in panes: Set<Pane> = Pane.base, _ help: String, example: String,
        takes argument: Argument? = nil, undo isUndoable: Bool = false,
        _ effect: @escaping @Sendable (inout State) throws -> Void
    ) {
        self.name = name
        self.keys = keys.split(separator: " ").map { Self.sequence(String($0)) }
        self.panes = panes
        words = help
        self.example = Self.example(example)
        self.argument = argument
        self.isUndoable = isUndoable
        self.effect = effect
    }

    /// What it does, with the keys that commands have by default.
    package var help: String { help { Self.named($0)?.keys.first?.spelled ?? ":\($0)" } }

    /// What it does, with the keys of other commands as somebody has them.
    func help(withKeys key: (String) -> String) -> String {
        words.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, part in
            guard place > 0, let end = part.firstIndex(of: "}") else { return String(part) }
            return key(String(part[..<end])) + part[part.index(after: end)...]
        }
        .joined()
    }

    /// A row that cannot be read is a mistake in the program, and stops it.
    private static func sequence(_ keys: String) -> [Key] {
        guard let sequence = Key.sequence(keys) else { preconditionFailure("no such keys in a command: \(keys)") }
        return sequence
    }

    private static func example(_ text: String) -> Example {
        guard let equals = text.firstRange(of: " = ") else { preconditionFailure("an example without « = »: \(text)") }
        return Example(keys: sequence(String(text[..<equals.lowerBound])), shows: String(text[equals.upperBound...]))
    }
}

extension Command {
    /// All rows, in the order in which help lists them.
    package static let allByGroup: [(title: String, rows: [Command])] = [
        ("Moving", moving), ("Choosing", choosing), ("Going", going), ("Time", time), ("Finding", finding),
        ("Listing", listing),
        ("Screen and help", view), ("Comparing", comparing), ("Marks and notes", marking), ("Outside", outside),
        ("Undo and leaving", session),
        ("While a line is typed", prompting),
    ]

    package static let all = allByGroup.flatMap(\.rows)

    static func named(_ name: String) -> Command? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
