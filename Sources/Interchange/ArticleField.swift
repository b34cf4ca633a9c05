import NewsModel

/// What a side file or a line of JSON may say of an article: one row a key, for both.
struct ArticleField: Sendable {
    let name: String
    /// How other collections of JSON Lines call it.
    var otherName: String?
    /// What its value must be, for readers and for messages.
    let help: String
    /// As a side file writes it.
    let example: String
    /// False when the value is not what `help` says.
    let set: @Sendable (inout Article, FieldValue) -> Bool

    // swift-format-ignore
    static let all: [ArticleField] = [
        ArticleField("title",     "a text in quotes",
                     #"title = "Talks resume in Brussels""#) { $0.setTitle($1.text) },
        ArticleField("authors",   "a list of names in quotes",
                     #"authors = ["Ana Petrova", "Jonas Berg"]"#) { $0.set(\.authors, $1.list) },
        ArticleField("outlet",    "a text in quotes",
                     #"outlet = "The Harbour Gazette""#) { $0.set(\.outlet, $1.text) },
        ArticleField("url",       "a text in quotes",
                     #"url = "https://example.org/talks""#) { $0.set(\.url, $1.text) },
        ArticleField("published", "a date in EDTF, in quotes, as 2023-05-31 or 2023-10/2023-12",
                     #"published = "2021-09-30/2021-10-16""#, otherName: "date") { $0.setPublished($1.text) },
        ArticleField("language",  "a text in quotes",
                     #"language = "en""#) { $0.set(\.language, $1.text) },
        ArticleField("tags",      "a list of words in quotes",
                     #"tags = ["talks", "border"]"#) { $0.set(\.tags, $1.list) },
    ]

    init(
        _ name: String, _ help: String, _ example: String, otherName: String? = nil,
        set: @escaping @Sendable (inout Article, FieldValue) -> Bool
    ) {
        self.name = name
        self.otherName = otherName
        self.help = help
        self.example = example
        self.set = set
    }

    func accepts(_ value: FieldValue) -> Bool {
        var article = Article(id: "", path: "", bytes: [])
        return set(&article, value)
    }

    static let names = all.map(\.name).joined(separator: ", ")
}

/// A value of TOML or JSON, as far as fields need it.
enum FieldValue {
    case text(String)
    case list([String])
    case other

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [String]? { if case .list(let list) = self { list } else { nil } }
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
