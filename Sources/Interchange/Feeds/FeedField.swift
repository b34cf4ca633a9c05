/// An element of an item of RSS, RDF or Atom that says something of an article: one row an element. Earlier rows go
/// first.
struct FeedField: Sendable {
    enum Subject {
        case title, author, url, published, tag, id, text
    }

    /// In small letters, with the usual prefix; «author/name» for one within another.
    let element: String
    let subject: Subject
    let example: String

    // swift-format-ignore
    static let all: [FeedField] = [
        FeedField(element: "title",           subject: .title,     example: "<title>Talks resume</title>"),
        FeedField(element: "author/name",     subject: .author,    example: "<author><name>Ana Petrova</name></author>"),
        FeedField(element: "dc:creator",      subject: .author,    example: "<dc:creator>Ana Petrova</dc:creator>"),
        FeedField(element: "author",          subject: .author,    example: "<author>ana@example.org (Ana Petrova)</author>"),
        FeedField(element: "link",            subject: .url,       example: "<link>https://example.org/talks</link>"),
        FeedField(element: "pubdate",         subject: .published, example: "<pubDate>Wed, 31 May 2023 10:00:00 GMT</pubDate>"),
        FeedField(element: "published",       subject: .published, example: "<published>2023-05-31T10:00:00Z</published>"),
        FeedField(element: "issued",          subject: .published, example: "<issued>2023-05-31T10:00:00Z</issued>"),
        FeedField(element: "dc:date",         subject: .published, example: "<dc:date>2023-05-31</dc:date>"),
        FeedField(element: "updated",         subject: .published, example: "<updated>2023-05-31T10:00:00Z</updated>"),
        FeedField(element: "category",        subject: .tag,       example: "<category>talks</category>"),
        FeedField(element: "guid",            subject: .id,        example: "<guid>tag:example.org,2023:7</guid>"),
        FeedField(element: "id",              subject: .id,        example: "<id>tag:example.org,2023:7</id>"),
        FeedField(element: "content:encoded", subject: .text,      example: "<content:encoded>Envoys met.</content:encoded>"),
        FeedField(element: "content",         subject: .text,      example: "<content>Envoys met.</content>"),
        FeedField(element: "description",     subject: .text,      example: "<description>Envoys met.</description>"),
        FeedField(element: "summary",         subject: .text,      example: "<summary>Envoys met.</summary>"),
    ]

    static let names = Set(all.map(\.element))
}

/// What an item of a feed holds, by the rows of `FeedField`.
struct FeedItem {
    /// By element, in the order they came.
    var values: [String: [String]] = [:]
    /// The line on which it begins.
    let line: Int

    func all(_ subject: FeedField.Subject) -> [String] {
        let rows = FeedField.all.lazy.filter { $0.subject == subject }
        return rows.compactMap { values[$0.element] }.first { $0.contains { !$0.isEmpty } } ?? []
    }

    func first(_ subject: FeedField.Subject) -> String? { all(subject).first { !$0.isEmpty } }
}
