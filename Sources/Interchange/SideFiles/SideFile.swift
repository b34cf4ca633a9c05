import NewsModel
import TOMLKit

/// `sources.toml`: what is known of the plain texts of a folder beside what they say themselves.
///
/// A table a file: `["a.txt"]`, then the keys of `ArticleField`. Tables are parsed one by one, so that a broken one
/// costs only itself.
struct SideFile: Sendable {
    static let name = "sources.toml"
    static let limit = 16 << 20

    private let path: String
    /// By name of file.
    private var tables: [String: [Entry]] = [:]
    private(set) var faults: [ImportFault] = []

    /// A line `key = value` of a table.
    private struct Entry: Sendable {
        let field: ArticleField
        let value: FieldValue
    }

    /// Reads the text of a side file; `holds` tells whether its folder has a file of that name.
    init(path: String, bytes: [UInt8], holds: (String) -> Bool) {
        self.path = path
        for text in TableText.split(bytes) {
            read(text, holds)
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
        faults.append(ImportFault(path, "\(line)", "expected \(expected)", isLoss: false))
    }
}

extension SideFile {
    private mutating func read(_ text: TableText, _ holds: (String) -> Bool) {
        if let fault = text.fault { return warn(fault.line, fault.expected) }
        do {
            let table = try TOMLTable(string: text.lines.joined(separator: "\n"))
            for key in table.keys {
                read(table[key]?.table, of: key, text, holds)
            }
        } catch let error as TOMLParseError {
            let cause = error.description.prefix { !$0.isNewline }
            warn(text.line + max(0, error.source.begin.line - 1), "TOML; \(cause)")
        } catch {
            warn(text.line, "TOML")
        }
    }

    private mutating func read(_ table: TOMLTable?, of file: String, _ text: TableText, _ holds: (String) -> Bool) {
        guard let table, table.keys.allSatisfy({ table[$0]?.table == nil }) else {
            return warn(text.line(of: file), TableText.header)
        }
        guard tables[file] == nil else { return warn(text.line, "one table for \(file), this is another") }
        guard !file.contains("/"), holds(file) else {
            return warn(text.line, "the name of a file of this folder, not \(file)")
        }
        let keys = table.keys.map { (key: $0, line: text.line(of: $0)) }.sorted { $0.line < $1.line }
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
