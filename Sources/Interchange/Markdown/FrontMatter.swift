import NewsModel

/// What stands between two lines of `---` (YAML) or `+++` (TOML) above a text: keys with a text, or with a list of
/// texts, in brackets or in lines with a hyphen. That much is the same in both, but for the sign between key and value.
struct FrontMatter {
    /// Where the text begins, in bytes.
    private(set) var end = 0
    private var entries: [(name: String, value: FieldValue, line: Int)] = []

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let signs: [(fence: String, sign: Character)] = [("---", ":"), ("+++", "=")]
        guard
            let matter = signs.first(where: {
                bytes.has("\($0.fence)\n", at: start) || bytes.has("\($0.fence)\r\n", at: start)
            }),
            let close = bytes.range(of: Array("\n\(matter.fence)".utf8), from: start + 3), close.lowerBound < 1 << 16
        else {
            end = start
            return
        }
        end = bytes.place(of: 0x0A, from: close.upperBound).map { $0 + 1 } ?? bytes.count
        let lines = bytes[start..<close.lowerBound].split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated().dropFirst() {
            read(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self), matter.sign, number + 1)
        }
    }

    private mutating func read(_ line: String, _ sign: Character, _ number: Int) {
        let text = line.inOneLine
        if text.hasPrefix("- "), let last = entries.indices.last {
            let item = Self.unquoted(text.dropFirst(2))
            entries[last].value = .list((entries[last].value.list ?? []) + [item])
        } else if line.first?.isWhitespace == false, let place = line.firstIndex(of: sign), !text.hasPrefix("#") {
            let name = line[..<place].inOneLine.lowercased()
            entries.append((name, Self.value(line[line.index(after: place)...].inOneLine[...]), number))
        }
    }

    private static func value(_ text: Substring) -> FieldValue {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return .text(unquoted(text)) }
        return .list(text.dropFirst().dropLast().split(separator: ",").map { unquoted($0.inOneLine[...]) })
    }

    private static func unquoted(_ text: Substring) -> String {
        let text = text.inOneLine
        guard text.utf8.count >= 2, let first = text.first, first == text.last, "\"'".contains(first) else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }

    /// Whether it says anything of an article; lines between rules may be anything.
    var hasFields: Bool {
        entries.contains { entry in ArticleField.all.contains { $0.names.contains(entry.name) } }
    }

    var title: String? { entries.first { $0.name == "title" }?.value.text }

    /// Sets what it says; what its keys should have been, where they are not.
    func complete(_ article: inout Article) -> [(line: Int, expected: String)] {
        var faults: [(line: Int, expected: String)] = []
        for field in ArticleField.all {
            let named = field.names.lazy.compactMap { name in entries.first { $0.name == name } }
            guard let entry = named.first else { continue }
            if entry.value.text == "" { continue }
            if !field.take(&article, entry.value) {
                faults.append((entry.line, "expected \(entry.name) to be \(field.help)"))
            }
        }
        return faults
    }
}
