/// The text of `config.toml`, line by line: what the lines say, and a way to change one that leaves the others alone.
///
/// A line that cannot be understood costs only itself. Bytes that are not UTF-8 stay as they are.
package struct ConfigurationText: Sendable {
    /// `key = value` under a header.
    package struct Entry: Hashable, Sendable {
        /// Counted from 1.
        package let line: Int
        /// «keys», «list» under `[keys.list]`; empty above the first header.
        package let table: [String]
        package let key: String
        package let value: ConfigurationValue
        /// Where in the line the value stands, in bytes.
        let place: Range<Int>
    }

    /// A line that is not understood, and what it should have been.
    package struct Mistake: Hashable, Sendable {
        package let line: Int
        package let expected: String
        /// The key, where that much is clear.
        let key: [String]
    }

    private var lines: [[UInt8]]
    package private(set) var entries: [Entry] = []
    package private(set) var mistakes: [Mistake] = []

    package init(_ bytes: [UInt8] = []) {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        read()
    }

    package var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }

    /// Sets a key above the first header: its value where the key stands, else a new line.
    package mutating func set(_ key: String, to value: ConfigurationValue) {
        let toml = Array(value.toml.utf8)
        if let entry = entries.last(where: { $0.table.isEmpty && $0.key == key }) {
            lines[entry.line - 1].replaceSubrange(entry.place, with: toml)
        } else if let mistake = mistakes.last(where: { $0.key == [key] }) {
            lines[mistake.line - 1] = Array("\(key) = ".utf8) + toml
        } else {
            add(Array("\(key) = ".utf8) + toml)
        }
        read()
    }

    /// Adds a line above the first header, behind the last line that is not blank.
    private mutating func add(_ line: [UInt8]) {
        let header = lines.firstIndex { Self.reader(of: $0).isHeader } ?? lines.count
        let last = lines[..<header].lastIndex { !Self.reader(of: $0).isBlank }
        lines.insert(line, at: last.map { $0 + 1 } ?? 0)
        if lines.last != [] { lines.append([]) }
    }
}

extension ConfigurationText {
    private mutating func read() {
        entries = []
        mistakes = []
        var table: [String]? = []
        for (place, line) in lines.enumerated() {
            let reader = Self.reader(of: line, isFirst: place == 0)
            if reader.isHeader {
                table = header(reader, place + 1)
            } else if !reader.isBlank, let table {
                readEntry(reader, place + 1, table)
            }
        }
    }

    /// A header that is not understood takes its lines with it.
    private mutating func header(_ start: LineReader, _ line: Int) -> [String]? {
        var reader = start
        _ = reader.take("[")
        guard let keys = reader.keys(), reader.take("]"), reader.isAtEnd() else {
            mistakes.append(Mistake(line: line, expected: "a header, as [keys] or [keys.list]", key: []))
            return nil
        }
        return keys
    }

    private mutating func readEntry(_ start: LineReader, _ line: Int, _ table: [String]) {
        var reader = start
        guard let keys = reader.keys(), let key = keys.last, reader.take("=") else {
            return mistakes.append(Mistake(line: line, expected: "key = value", key: []))
        }
        reader.skipBlanks()
        let begin = reader.place
        guard let value = reader.value(), case let end = reader.place, reader.isAtEnd() else {
            let expected = "a text in quotes on this line, a whole number, true or false"
            return mistakes.append(Mistake(line: line, expected: expected, key: table + keys))
        }
        let path = table + keys.dropLast()
        if let other = entries.first(where: { $0.key == key && $0.table == path }) {
            let expected = "one line for \(key); line \(other.line) has another"
            mistakes.append(Mistake(line: line, expected: expected, key: []))
        }
        entries.append(Entry(line: line, table: path, key: key, value: value, place: begin..<end))
    }

    /// Past the blanks before the first word, a byte order mark, and without a carriage return at the end.
    private static func reader(of line: [UInt8], isFirst: Bool = true) -> LineReader {
        var reader = LineReader(line.last == 0x0D ? Array(line.dropLast()) : line)
        if isFirst { reader.skipByteOrderMark() }
        reader.skipBlanks()
        return reader
    }
}

extension LineReader {
    fileprivate var isHeader: Bool { next == UInt8(ascii: "[") }
    fileprivate var isBlank: Bool { next == nil || next == UInt8(ascii: "#") }
}
