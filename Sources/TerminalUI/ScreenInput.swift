/// Turns what the terminal sends into keys and pastes, across the parts in which a paste comes.
struct ScreenInput {
    private var heard: [ScreenEvent] = []
    /// What came of a paste so far; nil outside of one.
    private var paste: String?
    /// In bytes of UTF-8; what is longer is cut.
    private static let longestPaste = 65_536

    /// What was heard since the last time.
    mutating func events() -> [ScreenEvent] {
        defer { heard = [] }
        return heard
    }

    mutating func take(_ key: Key) {
        if paste == nil { heard.append(.key(key)) }
    }

    mutating func take(scalar value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        if paste == nil { heard.append(.key(Self.key(for: scalar))) } else { add(scalar) }
    }

    mutating func beginPaste() { paste = "" }

    mutating func endPaste() {
        if let paste { heard.append(.paste(paste)) }
        paste = nil
    }

    private static func key(for scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 8, 127: .backspace
        case 0: .control(" ")
        case 1..<32: .control(Character(Unicode.Scalar(UInt8(scalar.value) | 0x60)))
        default: .character(Character(scalar))
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        guard let paste, paste.utf8.count < Self.longestPaste else { return }
        switch scalar.properties.generalCategory {
        case .control: if [9, 10, 13].contains(scalar.value) { self.paste?.append(" ") }
        default: self.paste?.unicodeScalars.append(scalar)
        }
    }
}
