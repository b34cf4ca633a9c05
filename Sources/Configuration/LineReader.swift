/// Reads a line of TOML from left to right. It reads what a configuration needs: keys, and texts in quotes on one line,
/// whole numbers and truth values; the rest of TOML is a mistake that costs its line.
struct LineReader {
    private let bytes: [UInt8]
    /// The next byte to be read.
    private(set) var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipBlanks() { while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { place += 1 } }

    mutating func skipByteOrderMark() {
        if bytes[place...].starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
    }

    /// Whether the next byte is this one, which is then read.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard let byte = next, UInt32(byte) == sign.value else { return false }
        place += 1
        return true
    }

    /// Whether nothing follows but blanks and a comment.
    mutating func isAtEnd() -> Bool {
        skipBlanks()
        return next == nil || next == UInt8(ascii: "#")
    }

    /// «keys.list», «"]x"»: the parts of a key; nil where there is none.
    mutating func keys() -> [String]? {
        var keys: [String] = []
        repeat {
            skipBlanks()
            guard let key = isQuote ? text() : bareKey() else { return nil }
            keys.append(key)
            skipBlanks()
        } while take(".")
        return keys
    }

    mutating func value() -> ConfigurationValue? {
        skipBlanks()
        return isQuote ? text().map(ConfigurationValue.text) : word()
    }

    private var isQuote: Bool { next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") }

    private mutating func run(_ isPart: (UInt8) -> Bool) -> String? {
        let start = place
        while let byte = next, isPart(byte) { place += 1 }
        return start == place ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func bareKey() -> String? { run { Self.isLetterOrDigit($0) || [0x5F, 0x2D].contains($0) } }

    /// «66», «-1», «1_000», «true»
    private mutating func word() -> ConfigurationValue? {
        guard let word = run({ Self.isLetterOrDigit($0) || [0x5F, 0x2D, 0x2B].contains($0) }) else { return nil }
        if word == "true" || word == "false" { return .truth(word == "true") }
        return Int(word.filter { $0 != "_" }).map(ConfigurationValue.number)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

/// Texts in quotes: 'as it stands', or "with \u0065scapes".
extension LineReader {
    private mutating func text() -> String? {
        guard let quote = next else { return nil }
        place += 1
        var text: [UInt8] = []
        while let byte = next, byte != quote {
            place += 1
            guard byte >= 0x20 || byte == 0x09, byte != 0x7F else { return nil }
            guard byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") else { text.append(byte); continue }
            guard let scalar = escape() else { return nil }
            text += Array(String(scalar).utf8)
        }
        guard next == quote else { return nil }
        place += 1
        return String(validating: text, as: UTF8.self)
    }

    // swift-format-ignore
    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
        UInt8(ascii: "n"): "\n", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    ]

    /// What stands after a backslash.
    private mutating func escape() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        place += 1
        if let scalar = Self.escapes[byte] { return scalar }
        guard byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U") else { return nil }
        let count = byte == UInt8(ascii: "u") ? 4 : 8
        guard place + count <= bytes.count else { return nil }
        let digits = String(decoding: bytes[place..<place + count], as: UTF8.self)
        place += count
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }
}
