/// A key as the reader presses it: a character, a control character, or a key with a name.
///
/// Keys are written as in the tables of commands: `j`, `G`, `C-d`, `<down>`, `<s-tab>`, `<f1>`; `gg` is a sequence of
/// two.
package enum Key: Hashable, Sendable {
    case character(Character)
    /// Held with Ctrl; the letter is lower case.
    case control(Character)
    case up, down, left, right
    /// The arrows with Ctrl or Alt, and Alt-b and Alt-f.
    case wordLeft, wordRight
    case home, end, pageUp, pageDown
    case enter, tab, backTab, escape, backspace, delete, insert
    case function(Int)
}

extension Key {
    // swift-format-ignore
    private static let named: [(key: Key, name: String)] = [
        (.up,        "up"),        (.down,      "down"),      (.left,   "left"),   (.right, "right"),
        (.wordLeft,  "c-left"),    (.wordRight, "c-right"),
        (.home,      "home"),      (.end,       "end"),       (.pageUp, "pgup"),   (.pageDown, "pgdn"),
        (.enter,     "enter"),     (.tab,       "tab"),       (.backTab, "s-tab"), (.escape, "esc"),
        (.backspace, "backspace"), (.delete,    "delete"),    (.insert, "insert"),
        (.character(" "), "space"), (.character("<"), "lt"),
    ] + (1...12).map { (.function($0), "f\($0)") }

    private static let byName = Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.key) })
    private static let names = Dictionary(uniqueKeysWithValues: named.map { ($0.key, "<\($0.name)>") })

    /// As it stands in tables and help: «j», «C-d», «<down>».
    package var name: String {
        switch self {
        case .control(let letter): "C-\(letter)"
        case .character(let character): Self.names[self] ?? String(character)
        default: Self.names[self] ?? "<?>"
        }
    }

    /// The keys of a sequence such as «gg», «C-d» or «]<space>»; nil when a name is unknown or nothing is written.
    package static func sequence(_ text: String) -> [Key]? {
        var rest = text[...]
        var keys: [Key] = []
        while !rest.isEmpty {
            guard let key = first(of: &rest) else { return nil }
            keys.append(key)
        }
        return keys.isEmpty ? nil : keys
    }

    /// A sequence as it is written: the reverse of `sequence(_:)`.
    package static func name(of sequence: [Key]) -> String { sequence.map(\.name).joined() }

    private static func first(of text: inout Substring) -> Key? {
        if text.hasPrefix("C-"), let letter = text.dropFirst(2).first, letter != "<" {
            text = text.dropFirst(3)
            return .control(Character(letter.lowercased()))
        }
        if text.hasPrefix("<"), let end = text.firstIndex(of: ">"), text.index(after: text.startIndex) < end {
            let name = text[text.index(after: text.startIndex)..<end]
            text = text[text.index(after: end)...]
            return byName[name.lowercased()]
        }
        return text.popFirst().map(Key.character)
    }
}
