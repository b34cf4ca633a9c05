import NewsModel
import TOMLKit

/// `sources.toml`: what is known of the plain texts of a folder beside what they say themselves.
///
/// A table a file: `["a.txt"]`, then the keys of `ArticleField`. Tables are parsed one by one, so that a broken one
/// costs only itself.
struct SideFile {
    static let name = "sources.toml"
    static let limit = 16 << 20

    private let path: String
    /// By name of file.
    private var tables: [String: [Entry]] = [:]
    private(set) var warnings: [String] = []

    /// A line `key = value` of a table.
    private struct Entry {
        let field: ArticleField
        let value: FieldValue
    }

    /// Reads the text of a side file; `holds` tells whether its folder has a file of that name.
    init(path: String, bytes: [UInt8], holds: (String) -> Bool) {
        self.path = path
        for chunk in Chunk.split(bytes) {
            read(chunk, holds)
        }
    }

    /// Sets what the side file says of an article.
    func complete(_ article: inout Article) {
        for entry in tables[FilePath.name(article.path), default: []] {
            _ = entry.field.set(&article, entry.value)
        }
    }

    /// The names of what it says of a file.
    func fields(of file: String) -> [String] { tables[file, default: []].map(\.field.name) }

    private mutating func warn(_ line: Int, _ expected: String) {
        warnings.append(VisibleText.of("\(path):\(line): expected \(expected)"))
    }
}

extension SideFile {
    /// A table header and the lines under it; the first one has no header.
    private struct Chunk {
        let line: Int
        var lines: [String] = []

        static func split(_ bytes: [UInt8]) -> [Chunk] {
            var chunks = [Chunk(line: 1)]
            let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                let text = String(decoding: line, as: UTF8.self)
                if text.drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("[") {
                    chunks.append(Chunk(line: number + 1))
                }
                chunks[chunks.count - 1].lines.append(text)
            }
            return chunks
        }

        /// No NUL, which would end the text early, and a header, if there is one, that opens with a name: the parser
        /// takes that for granted, and does not say what happens otherwise.
        var isSound: Bool {
            guard !lines.contains(where: { $0.utf8.contains(0) }) else { return false }
            let header = (lines.first ?? "").utf8.drop { $0 == 0x20 || $0 == 0x09 }
            guard header.first == UInt8(ascii: "[") else { return true }
            let name = header.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }.first
            return name.map { UnicodeScalar($0) }.map { "\"'_-".unicodeScalars.contains($0) || Self.isPlain($0) }
                ?? false
        }

        private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }

        /// The line on which a key stands.
        func line(of key: String) -> Int {
            let place = lines.firstIndex { line in
                let line = line.drop { " \t\"'".contains($0) }
                return line.hasPrefix(key) && line.dropFirst(key.count).drop { " \t\"'".contains($0) }.hasPrefix("=")
            }
            return self.line + (place ?? 0)
        }
    }

    private mutating func read(_ chunk: Chunk, _ holds: (String) -> Bool) {
        guard chunk.isSound else { return warn(chunk.line, Self.table) }
        do {
            let table = try TOMLTable(string: chunk.lines.joined(separator: "\n"))
            for key in table.keys {
                read(table[key]?.table, of: key, chunk, holds)
            }
        } catch let error as TOMLParseError {
            let cause = error.description.prefix { !$0.isNewline }
            warn(chunk.line + max(0, error.source.begin.line - 1), "TOML; \(cause)")
        } catch {
            warn(chunk.line, "TOML")
        }
    }

    private static let table = "a file name in brackets and quotes, as [\"a.txt\"], then its keys"

    private mutating func read(_ table: TOMLTable?, of file: String, _ chunk: Chunk, _ holds: (String) -> Bool) {
        guard let table, table.keys.allSatisfy({ table[$0]?.table == nil }) else {
            return warn(chunk.line(of: file), Self.table)
        }
        guard tables[file] == nil else { return warn(chunk.line, "one table for \(file), this is another") }
        guard !file.contains("/"), holds(file) else {
            return warn(chunk.line, "the name of a file of this folder, not \(file)")
        }
        let keys = table.keys.map { (key: $0, line: chunk.line(of: $0)) }.sorted { $0.line < $1.line }
        tables[file] = keys.compactMap { entry($0.key, table[$0.key], $0.line) }
    }

    private mutating func entry(_ key: String, _ value: (any TOMLValueConvertible)?, _ line: Int) -> Entry? {
        guard let field = ArticleField.all.first(where: { $0.name == key }) else {
            warn(line, "one of \(ArticleField.names), not \(key)")
            return nil
        }
        let entry = Entry(field: field, value: FieldValue(value))
        guard field.accepts(entry.value) else {
            warn(line, "\(key) to be \(field.help)")
            return nil
        }
        return entry
    }
}

extension FieldValue {
    /// A TOML date without quotes is taken as if it had them.
    fileprivate init(_ value: (any TOMLValueConvertible)?) {
        if let text = value?.string {
            self = .text(text)
        } else if let date = value?.date {
            self = CalendarDate(date.year, date.month, date.day).map { .text($0.description) } ?? .other
        } else if let array = value?.array {
            let texts = array.compactMap(\.string)
            self = texts.count == array.count ? .list(texts) : .other
        } else {
            self = .other
        }
    }
}
