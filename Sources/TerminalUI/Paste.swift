/// A paste between its two marks: text for a prompt, without what would steer a terminal.
struct Paste {
    private var text: String?
    private var letters = ScalarDecoder()
    /// How much of the closing mark came so far.
    private var closing: [UInt8] = []
    /// In bytes of UTF-8; what is longer is cut.
    private static let longest = 65_536
    private static let mark = Array("\u{1B}[201~".utf8)

    var isOpen: Bool { text != nil }

    mutating func begin() { self = Paste(text: "") }

    /// Gives the text when its end came.
    mutating func take(_ byte: UInt8) -> String? {
        if byte == Self.mark[closing.count] {
            closing.append(byte)
            return closing.count == Self.mark.count ? end() : nil
        }
        let begun = closing
        closing = byte == Self.mark[0] ? [byte] : []
        for byte in begun + (closing.isEmpty ? [byte] : []) { add(byte) }
        return nil
    }

    /// Ends it now; nil outside of one.
    mutating func end() -> String? {
        defer { text = nil }
        return text
    }

    private mutating func add(_ byte: UInt8) {
        guard let scalar = letters.take(byte), let text, text.utf8.count < Self.longest else { return }
        if [9, 10, 13].contains(scalar.value) { self.text?.append(" ") }
        if scalar.properties.generalCategory != .control { self.text?.unicodeScalars.append(scalar) }
    }

    private init(text: String?) { self.text = text }

    init() {}
}
