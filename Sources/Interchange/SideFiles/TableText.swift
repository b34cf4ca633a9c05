/// A table of a side file as text: its header and the lines under it. What stands above the first header has none.
struct TableText {
    /// The number of the first line.
    let line: Int
    private(set) var lines: [String] = []

    static let header = "a file name in brackets and quotes, as [\"a.txt\"], then its keys"

    /// At each line that opens with a bracket.
    static func split(_ bytes: [UInt8]) -> [TableText] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var tables = [TableText(line: 1)]
        for (number, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            if unindented(text).first == UInt8(ascii: "[") { tables.append(TableText(line: number + 1)) }
            tables[tables.count - 1].lines.append(text)
        }
        return tables
    }

    /// The line on which a key stands.
    func line(of key: String) -> Int {
        let place = lines.firstIndex { line in
            let line = line.drop { " \t\"'".contains($0) }
            return line.hasPrefix(key) && line.dropFirst(key.count).drop { " \t\"'".contains($0) }.hasPrefix("=")
        }
        return self.line + (place ?? 0)
    }

    private static func unindented(_ line: String) -> Substring.UTF8View { line.utf8.drop { $0 == 0x20 || $0 == 0x09 } }
}

/// What the TOML parser must not be given: it takes some things for granted, and does not say what happens otherwise.
extension TableText {
    /// The first line that is no TOML, or TOML that no side file needs, and what was expected there.
    var fault: (line: Int, expected: String)? {
        if let first = lines.first, !Self.isHeader(first) { return (line, Self.header) }
        let place = lines.firstIndex { !Self.isPlain($0) }
        return place.map { (line + $0, "a text in quotes on one line, or a list of such texts") }
    }

    /// A header opens with a name; other lines are none.
    private static func isHeader(_ line: String) -> Bool {
        let header = unindented(line)
        guard header.first == UInt8(ascii: "[") else { return true }
        let name = header.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
        switch UnicodeScalar(name.first ?? 0) {
        case "\"", "'", "_", "-", "a"..."z", "A"..."Z", "0"..."9": return true
        default: return false
        }
    }

    /// Texts in quotes, and at most one number, truth value or day without them; no string over several lines.
    private static func isPlain(_ line: String) -> Bool {
        guard !line.contains("\"\"\""), !line.contains("'''"), let bare = withoutStrings(line) else { return false }
        if unindented(bare).first == UInt8(ascii: "[") { return !bare.contains("=") && !bare.contains("{") }
        let value = bare.drop { $0 != "=" }
        let words = (value.isEmpty ? bare[...] : value.dropFirst()).split { " \t[],".contains($0) }
        return words.count <= 1 && words.allSatisfy(isValue)
    }

    /// The line without strings and comment; nil when what is left is not all plain ASCII.
    private static func withoutStrings(_ line: String) -> String? {
        var bare: [UInt8] = []
        var quote: UInt8?
        var isEscaped = false
        for byte in (line.hasSuffix("\r") ? String(line.dropLast()) : line).utf8 {
            if let open = quote {
                guard byte != 0 else { return nil }
                if byte == open, !isEscaped { quote = nil }
                isEscaped = open == UInt8(ascii: "\"") && byte == UInt8(ascii: "\\") && !isEscaped
            } else if byte == UInt8(ascii: "#") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else {
                guard (0x20...0x7E).contains(byte) || byte == 0x09 else { return nil }
                bare.append(byte)
            }
        }
        return String(decoding: bare, as: UTF8.self)
    }

    /// «7», «true», «2023-05-31»
    private static func isValue(_ word: Substring) -> Bool {
        let digits = word.split(separator: "-", omittingEmptySubsequences: false)
        let areNumbers = digits.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return ["true", "false"].contains(word)
            || areNumbers && (digits.map(\.utf8.count) == [4, 2, 2] || digits.count == 1 && word.utf8.count < 18)
    }
}
