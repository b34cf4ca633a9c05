import Foundation
import NewsModel

extension Importer {
    /// A line an article, as the JSON contract has it: `text` and, if known, what a side file may say.
    static let jsonLines = Importer(
        name: "jsonl", help: "JSON Lines, one article a line: .jsonl",
        example: #"{"id": "7", "text": "Envoys of both sides met on Monday.", "published": "2023-05-31"}"#,
        accepts: { FilePath.has($0, ending: "jsonl") },
        limit: 256 << 20,
        read: { JSONLines(file: $0).result })
}

/// The articles of a JSON Lines file; a line that is none leaves a warning.
private struct JSONLines {
    let file: ArticleFile
    private(set) var result = ImportResult()
    private var ids: Set<String> = []

    init(file: ArticleFile) {
        self.file = file
        var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while start < file.bytes.count {
            let end = file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count
            read(file.bytes[start..<end], number)
            (start, number) = (end + 1, number + 1)
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
        guard line.contains(where: { $0 > 0x20 }) else { return }
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
            return result.skip(warning(number, "a JSON object"))
        }
        guard let text = object["text"] as? String, text.utf8.count <= Article.limit else {
            return result.skip(warning(number, "\"text\" with a text in quotes, of at most \(Article.limit >> 20) MB"))
        }
        let id = id(object["id"], number)
        guard ids.insert(id).inserted else { return result.skip(warning(number, "an \"id\" of its own, not \(id)")) }
        add(text, id, object, number)
    }

    private mutating func add(_ text: String, _ id: String, _ object: [String: Any], _ number: Int) {
        var article = Article(id: "\(file.id)#\(id)", path: "\(file.path)#\(id)", bytes: Array(text.utf8))
        article.findParts()
        for field in ArticleField.all {
            let stated = object[field.name] ?? field.otherName.flatMap { object[$0] }
            guard let value = stated, !(value is NSNull) else { continue }
            if !field.set(&article, FieldValue(value)) {
                result.warnings.append(warning(number, "\"\(field.name)\" with \(field.help)"))
            }
        }
        result.articles.append(article)
    }

    /// Without an id of its own an article goes by the number of its line.
    private func id(_ value: Any?, _ number: Int) -> String {
        switch value {
        case let text as String where !text.isEmpty: text
        case let count as Int: String(count)
        default: String(number)
        }
    }

    private func warning(_ number: Int, _ expected: String) -> String {
        VisibleText.of("\(file.path):\(number): expected \(expected)")
    }
}

extension FieldValue {
    /// A value as JSONSerialization gives it.
    fileprivate init(_ value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let list as [String]: self = .list(list)
        default: self = .other
        }
    }
}
