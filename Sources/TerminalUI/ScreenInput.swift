/// Turns the bytes a terminal sends into keys, pastes, the mouse's doings and answers, wherever reads cut them.
///
/// A sequence once begun is waited for as long as it takes: what is left of an answer must never pass for keys. Only
/// after a lone Escape does it need to be told that nothing followed.
struct ScreenInput {
    /// A report of a private mode, asked for with DECRQM: its number, and whether the terminal knows it.
    struct Answer: Hashable, Sendable {
        let mode: Int
        let isKnown: Bool
    }

    /// The last answer of the terminal about each mode.
    private(set) var answers: [Int: Answer] = [:]
    private var heard: [ScreenEvent] = []
    private let keys: KeySequences
    private var progress = Progress.none
    private var letters = ScalarDecoder()
    private var paste = Paste()

    private enum Progress {
        case none, escape
        /// What came after Escape.
        case sequence([UInt8])
    }

    init(_ keys: KeySequences = KeySequences()) { self.keys = keys }

    /// What was heard since the last time.
    mutating func events() -> [ScreenEvent] {
        defer { heard = [] }
        return heard
    }

    /// Whether Escape came and it is not yet known if more belongs to it.
    var isWaiting: Bool { if case .escape = progress { true } else { false } }

    /// Nothing came for a while: Escape was a key.
    mutating func pause() {
        guard isWaiting else { return }
        progress = .none
        heard.append(.key(.escape))
    }

    /// Ctrl-C ends a paste that never ends.
    mutating func endPaste() { finishPaste(paste.end()) }

    mutating func take(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        if paste.isOpen { return finishPaste(paste.take(byte)) }
        switch progress {
        case .none: begin(byte)
        case .escape: takeAfterEscape(byte)
        case .sequence(let begun): take(byte, after: begun)
        }
    }

    private mutating func begin(_ byte: UInt8) {
        if byte == 0x1B { progress = .escape; return }
        if let scalar = letters.take(byte) { heard.append(.key(Self.key(for: scalar))) }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        if "[O".utf8.contains(byte) { progress = .sequence([byte]); return }
        if let key = Self.afterEscape[byte] {
            progress = .none
            return heard.append(.key(key))
        }
        pause()
        begin(byte)
    }

    private mutating func take(_ byte: UInt8, after begun: [UInt8]) {
        guard byte >= 0x20, begun.count < Self.longest else {
            progress = .none
            return begin(byte)
        }
        let sequence = begun + [byte]
        progress = KeySequences.isComplete(sequence) ? .none : .sequence(sequence)
        if case .none = progress { finish(sequence) }
    }

    /// Alt-b and Alt-f, as every line that is typed in a terminal has them.
    private static let afterEscape: [UInt8: Key] = [UInt8(ascii: "b"): .wordLeft, UInt8(ascii: "f"): .wordRight]

    /// No sequence that means anything is longer.
    private static let longest = 40

    private mutating func finish(_ sequence: [UInt8]) {
        if let key = keys[sequence] { return heard.append(.key(key)) }
        if let mouse = MouseAction(sequence) { return heard.append(.mouse(mouse)) }
        if let answer = Answer(sequence) { answers[answer.mode] = answer }
        if sequence.elementsEqual("[200~".utf8) { paste.begin() }
    }

    private mutating func finishPaste(_ text: String?) {
        if let text { heard.append(.paste(text)) }
    }

    private static func key(for scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 8, 127: .backspace
        case 0: .control(" ")
        case 1..<32: .control(Character(Unicode.Scalar(UInt8(scalar.value) | 0x60)))
        default: .character(Character(scalar))
        }
    }
}

extension ScreenInput.Answer {
    /// «[?2026;1$y»: 0 for a mode that is not known, and 4 for one that is off for good.
    init?(_ sequence: [UInt8]) {
        guard sequence.starts(with: "[?".utf8), sequence.suffix(2).elementsEqual("$y".utf8) else { return nil }
        let numbers = String(decoding: sequence.dropFirst(2).dropLast(2), as: UTF8.self).split(separator: ";")
        guard numbers.count == 2, let mode = Int(numbers[0]), let state = Int(numbers[1]) else { return nil }
        self.init(mode: mode, isKnown: 1...3 ~= state)
    }
}
