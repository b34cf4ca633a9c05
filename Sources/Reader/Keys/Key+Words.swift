import TerminalUI

/// How keys are written for readers: «Ctrl-d», «Enter», «gg».
extension [Key] {
    var spelled: String { map(\.spelled).joined() }
}

extension Key {
    var spelled: String {
        switch self {
        case .control(let letter): "Ctrl-\(letter)"
        case .character(let character) where character != " ": String(character)
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .backTab: "Shift-Tab"
        case .wordLeft: "Ctrl-Left"
        case .wordRight: "Ctrl-Right"
        default: Self.capitalised(name)
        }
    }

    /// «<enter>» becomes «Enter».
    private static func capitalised(_ name: String) -> String {
        let word = name.dropFirst().dropLast()
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
