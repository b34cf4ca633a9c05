import NewsModel

extension Article {
    /// A line of JSON that the importer for JSON Lines reads as the same article.
    package var jsonLine: String {
        let fields: [(String, JSON)] = [
            ("id", .text(id)), ("text", .text(text(0..<bytes.count))), ("title", .text(orNull: title?.text)),
            ("authors", .list(authors.map { .text($0) })), ("outlet", .text(orNull: outlet)),
            ("url", .text(orNull: url)), ("published", .text(orNull: published.when?.edtf)),
            ("language", .text(orNull: language)), ("tags", .list(tags.map { .text($0) })),
        ]
        return JSON.object(Dictionary(uniqueKeysWithValues: fields.filter { !$0.1.isEmpty })).line + "\n"
    }
}

extension JSON {
    /// Nothing, or a list of nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .null: true
        case .list(let values): values.isEmpty
        default: false
        }
    }
}
