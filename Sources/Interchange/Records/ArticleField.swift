import NewsModel

/// What a side file or a line of JSON may say of an article: one row a key, for both.
struct ArticleField: Sendable {
    let name: String
    /// What its value must be, for readers and for messages.
    let help: String
    /// As a side file writes it.
    let example: String
    /// What datasets in JSON and CSV call it, in small letters: those of news APIs, Common Crawl extractors, JSON Feed.
    let otherNames: [String]
    /// All it is called, its own name first.
    let names: [String]
    /// False when the value is not what `help` says.
    let set: @Sendable (inout Article, FieldValue) -> Bool

    // swift-format-ignore
    static let all: [ArticleField] = [
        ArticleField("title",     "a text in quotes", #"title = "Talks resume in Brussels""#,
                     ["headline", "webtitle", "heading", "name"]) { $0.setTitle($1.text) },
        ArticleField("authors",   "a list of names in quotes", #"authors = ["Ana Petrova", "Jonas Berg"]"#,
                     ["author", "byline", "creator", "writer"]) { $0.set(\.authors, $1.list) },
        ArticleField("outlet",    "a text in quotes", #"outlet = "The Harbour Gazette""#,
                     ["source", "publisher", "publication", "site_name", "source_domain", "newspaper", "site", "domain"]) { $0.set(\.outlet, $1.text) },
        ArticleField("url",       "a text in quotes", #"url = "https://example.org/talks""#,
                     ["link", "weburl", "web_url", "source_url", "external_url", "uri"]) { $0.set(\.url, $1.text) },
        ArticleField("published", "a date in EDTF, in quotes, as 2023-05-31 or 2023-10/2023-12", #"published = "2021-09-30/2021-10-16""#,
                     ["date_published", "datepublished", "publishedat", "published_at", "publish_date", "date_publish", "pub_date", "pubdate",
                      "publication_date", "webpublicationdate", "date", "timestamp", "created_at"]) { $0.setPublished($1.text) },
        ArticleField("language",  "a text in quotes", #"language = "en""#,
                     ["lang"]) { $0.set(\.language, $1.text) },
        ArticleField("tags",      "a list of words in quotes", #"tags = ["talks", "border"]"#,
                     ["keywords", "categories", "category", "section"]) { $0.set(\.tags, $1.list) },
    ]

    init(
        _ name: String, _ help: String, _ example: String, _ otherNames: [String],
        set: @escaping @Sendable (inout Article, FieldValue) -> Bool
    ) {
        self.name = name
        self.help = help
        self.example = example
        self.otherNames = otherNames
        names = [name] + otherNames
        self.set = set
    }

    func accepts(_ value: FieldValue) -> Bool {
        var article = Article(id: "", path: "", bytes: [])
        return set(&article, value)
    }

    /// As `set`, of a source that nobody wrote for us: a text may stand for a list, and a date be in any form of
    /// `StatedDate`.
    func take(_ article: inout Article, _ value: FieldValue) -> Bool {
        let readings: [(FieldValue) -> FieldValue] = [
            { $0 }, { .list($0.names) }, { .text($0.list?.first ?? "") }, { .text($0.date ?? "") },
        ]
        return readings.lazy.map { $0(value) }.contains { $0.isEmpty ? false : set(&article, $0) }
    }

    static let names = all.map(\.name).joined(separator: ", ")
}

/// A value of TOML or JSON, as far as fields need it.
enum FieldValue: Sendable {
    case text(String)
    case list([String])
    case number(Int)
    case other

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [String]? { if case .list(let list) = self { list } else { nil } }

    fileprivate var isEmpty: Bool { text == "" || list == [] }
    /// «Ana Petrova; Jonas Berg»
    fileprivate var names: [String] {
        let signs: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
        let parts = text?.utf8.split { signs.contains($0) } ?? []
        return parts.map { Substring($0).inOneLine }.filter { !$0.isEmpty }
    }
    fileprivate var date: String? { written.flatMap { StatedDate.edtf($0) } }
    /// A text, or a number in figures.
    var written: String? { if case .number(let number) = self { "\(number)" } else { text } }
}

extension Article {
    fileprivate mutating func set<Value>(_ field: WritableKeyPath<Article, Value>, _ value: Value?) -> Bool {
        guard let value else { return false }
        self[keyPath: field] = value
        return true
    }

    fileprivate mutating func set(_ field: WritableKeyPath<Article, String?>, _ value: String?) -> Bool {
        guard let value else { return false }
        self[keyPath: field] = value
        return true
    }

    /// A title that the text has too keeps its place there.
    fileprivate mutating func setTitle(_ text: String?) -> Bool {
        guard let text else { return false }
        let same = title.map { Words.folded($0.text) == Words.folded(text) } ?? false
        title = Title(text, range: same ? title?.range : nil)
        return true
    }

    fileprivate mutating func setPublished(_ edtf: String?) -> Bool {
        guard let edtf, let when = DateValue(edtf: edtf, because: Reason("stated beside the text: \(edtf)")) else {
            return false
        }
        published = Publication(.stated, when)
        return true
    }
}
