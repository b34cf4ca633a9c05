/// What no input may exceed, a row a limit; `docs/formats.md` lists them.
package struct ImportLimit: Sendable {
    package enum Unit: Sendable {
        case bytes, count, seconds
    }

    package let name: String
    package let value: Int
    package let unit: Unit
    /// What is counted, and what becomes of more.
    package let help: String

    private init(_ name: String, _ value: Int, _ unit: Unit, _ help: String) {
        self.name = name
        self.value = value
        self.unit = unit
        self.help = help
    }

    // swift-format-ignore
    static let article     = ImportLimit("article", 32 << 20, .bytes, "the text of one article, or a file of one; more is refused")
    static let document = ImportLimit(
        "document", 64 << 20, .bytes, "a feed, a mail, a page in WARC, a book unpacked; more is refused")
    static let markdown = ImportLimit("markdown", 4 << 20, .bytes, "a text in Markdown; more is refused")
    static let line = ImportLimit(
        "line", 64 << 20, .bytes, "a line, an item of JSON, a row of CSV; more is passed over")
    static let values = ImportLimit(
        "values", 100_000, .count, "commas in one item of JSON, columns of a row of CSV; more is refused")
    static let depth = ImportLimit(
        "depth", 256, .count, "elements or lists in one another; JSON is refused, markup is read flat from there on")
    static let attributes = ImportLimit("attributes", 256, .count, "attributes of an element; the rest is passed over")
    static let blocks = ImportLimit("blocks", 100_000, .count, "paragraphs of a page; the rest is passed over")
    static let items = ImportLimit(
        "items", 100_000, .count,
        "items of a feed, files of an archive, records of a web archive in one file; the rest is passed over")
    static let mailParts = ImportLimit("mail parts", 1_000, .count, "parts of a mail; the rest is passed over")
    static let containers = ImportLimit(
        "containers", 4, .count, "archives and mails in one another; deeper ones are refused")
    static let unpacked = ImportLimit(
        "unpacked", 8 << 30, .bytes, "all that one archive unpacks to; the rest is refused")
    static let ratio = ImportLimit(
        "ratio", 100, .count, "unpacked bytes for each packed one, once 8 MB are unpacked; the rest is refused")
    static let seconds = ImportLimit("seconds", 20, .seconds, "that pdftotext may take; then it is stopped")

    /// All of them, as the table lists them.
    package static let all = [
        article, document, markdown, line, values, depth, attributes, blocks, items, mailParts, containers, unpacked,
        ratio, seconds,
    ]

    /// «32 MB», «100,000», «20 s»
    package var text: String {
        switch unit {
        case .bytes where value >= 1 << 30: "\(value >> 30) GB"
        case .bytes: "\(value >> 20) MB"
        case .seconds: "\(value) s"
        case .count: value < 1_000 ? "\(value)" : "\(value / 1_000),000"
        }
    }
}
