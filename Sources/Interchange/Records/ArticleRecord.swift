import NewsModel

/// An article as datasets give it: values by the names of keys or columns.
struct ArticleRecord {
    /// By names in small letters.
    private var values: [String: FieldValue]

    /// An object of JSON. What stands in an object of its own within it counts as its own.
    init(_ object: [String: Any]) {
        values = Self.values(object)
        for name in ["fields", "_source", "article", "attributes"] {
            values.merge(Self.values(object[name] as? [String: Any] ?? [:])) { outer, _ in outer }
        }
    }

    private static func values(_ object: [String: Any]) -> [String: FieldValue] {
        let pairs = object.compactMap { name, value in FieldValue(json: value).map { (name.lowercased(), $0) } }
        return Dictionary(pairs.sorted { $0.0 < $1.0 }, uniquingKeysWith: { first, _ in first })
    }

    /// A row of a table.
    init(columns: [String], row: [String]) {
        let pairs = zip(columns, row).filter { !$1.isEmpty }.map { ($0.lowercased(), FieldValue.text($1)) }
        values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Names that common datasets call the text by, as `ArticleField.otherNames` has those of the rest.
    static let textNames = [
        "text", "body", "content", "content_text", "articlebody", "maintext", "full_text", "fulltext", "bodytext",
        "article_text", "article", "story", "content_html", "html", "transcript", "description", "summary", "abstract",
    ]

    /// What it calls itself by, if it does.
    var id: String? {
        let names = ["id", "_id", "guid", "uuid"]
        return names.lazy.compactMap { values[$0]?.written }.first { !$0.isEmpty && $0.utf8.count <= 200 }
    }

    /// Makes an article of it and hands it on. False where it has no text; that leaves a fault.
    func read(
        as id: String, at place: String, of part: SourcePart, outlet: String? = nil, _ intake: Intake
    ) throws -> Bool {
        guard let text, text.utf8.count <= ImportLimit.article.value, var article = article(text, id, part) else {
            intake.skip(part, place, "expected \"text\" with a text in quotes, of at most \(ImportLimit.article.text)")
            return false
        }
        article.outlet = outlet ?? article.outlet
        for field in ArticleField.all {
            guard let (name, value) = value(of: field) else { continue }
            if !field.take(&article, value) { intake.warn(part, place, "expected \"\(name)\" with \(field.help)") }
        }
        try intake.add(article, of: part)
        return true
    }

    private func value(of field: ArticleField) -> (String, FieldValue)? {
        for name in field.names {
            if let value = values[name], value.text != "" { return (name, value) }
        }
        return nil
    }

    private var text: String? {
        Self.textNames.lazy.compactMap { values[$0]?.text }.first { $0.utf8.contains { $0 > 0x20 } }
    }

    /// Text with tags in it is read as a page.
    private func article(_ text: String, _ id: String, _ part: SourcePart) -> Article? {
        guard Self.isMarkup(text) else {
            var article = part.article(id, bytes: Array(text.utf8))
            article.findParts()
            return article
        }
        return Page(Array(text.utf8)).wholeText(of: part, key: id)
    }

    private static func isMarkup(_ text: String) -> Bool {
        let head = text.utf8.prefix(4_096).map(\.small)
        var next = head.place(of: UInt8(ascii: "<"), from: 0)
        while let place = next {
            if tags.contains(where: { head.has($0, at: place) }) { return true }
            next = head.place(of: UInt8(ascii: "<"), from: place + 1)
        }
        return false
    }

    private static let tags = [
        "<p>", "<p ", "<div", "<br", "</a>", "<html", "<h1", "<h2", "<ul", "<blockquote",
    ]
}

extension FieldValue {
    /// A value as JSONSerialization gives it; an object counts by its name. Nil for null.
    init?(json value: Any) {
        switch value {
        case let text as String: self = .text(text)
        case let number as Int: self = .number(number)
        case let object as [String: Any]: self = .text(Self.name(object) ?? "")
        case let list as [Any]:
            let texts = list.compactMap { $0 as? String ?? ($0 as? [String: Any]).flatMap(Self.name) }
            self = texts.count == list.count ? .list(texts) : .other
        default: return nil
        }
    }

    private static func name(_ object: [String: Any]) -> String? {
        ["name", "title", "label"].lazy.compactMap { object[$0] as? String }.first
    }
}
