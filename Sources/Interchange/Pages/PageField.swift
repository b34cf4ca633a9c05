/// What a page says of its article outside the text: one row a way of saying it. Earlier rows go first.
struct PageField: Sendable {
    enum Subject {
        case title, author, outlet, url, published, tags
    }

    /// Where a value stands.
    enum Place: Sendable {
        /// `<meta name=… content=…>`, or `property`, or `itemprop`.
        case meta(String)
        /// A key of the object of JSON-LD that has a headline; `a.b` for a key in an object.
        case linkedData(String)
        /// The text of an element, by its name.
        case element(String)
        /// An attribute of an element.
        case attribute(String, of: String)
    }

    let subject: Subject
    let place: Place
    let example: String

    // swift-format-ignore
    static let all: [PageField] = [
        PageField(subject: .title,     place: .linkedData("headline"),            example: #"{"@type": "NewsArticle", "headline": "Talks resume"}"#),
        PageField(subject: .title,     place: .meta("og:title"),                  example: #"<meta property="og:title" content="Talks resume">"#),
        PageField(subject: .title,     place: .meta("twitter:title"),             example: #"<meta name="twitter:title" content="Talks resume">"#),
        PageField(subject: .title,     place: .meta("dc.title"),                  example: #"<meta name="DC.title" content="Talks resume">"#),
        PageField(subject: .title,     place: .element("h1"),                     example: "<h1>Talks resume</h1>"),
        PageField(subject: .title,     place: .element("title"),                  example: "<title>Talks resume</title>"),
        PageField(subject: .author,    place: .linkedData("author"),              example: #"{"headline": "T", "author": {"name": "Ana Petrova"}}"#),
        PageField(subject: .author,    place: .meta("author"),                    example: #"<meta name="author" content="Ana Petrova">"#),
        PageField(subject: .author,    place: .meta("article:author"),            example: #"<meta property="article:author" content="Ana Petrova">"#),
        PageField(subject: .author,    place: .meta("dc.creator"),                example: #"<meta name="DC.creator" content="Ana Petrova">"#),
        PageField(subject: .author,    place: .attribute("author", of: "rel"),    example: #"<a rel="author" href="/ana">Ana Petrova</a>"#),
        PageField(subject: .author,    place: .attribute("author", of: "itemprop"), example: #"<span itemprop="author">Ana Petrova</span>"#),
        PageField(subject: .outlet,    place: .meta("og:site_name"),              example: #"<meta property="og:site_name" content="Harbour Gazette">"#),
        PageField(subject: .outlet,    place: .linkedData("publisher"),           example: #"{"headline": "T", "publisher": {"name": "Harbour Gazette"}}"#),
        PageField(subject: .outlet,    place: .meta("dc.publisher"),              example: #"<meta name="DC.publisher" content="Harbour Gazette">"#),
        PageField(subject: .outlet,    place: .meta("application-name"),          example: #"<meta name="application-name" content="Harbour Gazette">"#),
        PageField(subject: .url,       place: .attribute("canonical", of: "rel"), example: #"<link rel="canonical" href="https://example.org/talks">"#),
        PageField(subject: .url,       place: .meta("og:url"),                    example: #"<meta property="og:url" content="https://example.org/talks">"#),
        PageField(subject: .published, place: .linkedData("datePublished"),       example: #"{"headline": "T", "datePublished": "2023-05-31T08:00:00Z"}"#),
        PageField(subject: .published, place: .meta("article:published_time"),    example: #"<meta property="article:published_time" content="2023-05-31">"#),
        PageField(subject: .published, place: .meta("datepublished"),             example: #"<meta itemprop="datePublished" content="2023-05-31">"#),
        PageField(subject: .published, place: .attribute("datepublished", of: "itemprop"), example: #"<time itemprop="datePublished" datetime="2023-05-31">"#),
        PageField(subject: .published, place: .meta("date"),                      example: #"<meta name="date" content="2023-05-31">"#),
        PageField(subject: .published, place: .meta("pubdate"),                   example: #"<meta name="pubdate" content="20230531">"#),
        PageField(subject: .published, place: .meta("dc.date.issued"),            example: #"<meta name="DC.date.issued" content="2023-05-31">"#),
        PageField(subject: .published, place: .meta("dc.date"),                   example: #"<meta name="DC.date" content="2023-05-31">"#),
        PageField(subject: .published, place: .meta("parsely-pub-date"),          example: #"<meta name="parsely-pub-date" content="2023-05-31T08:00:00Z">"#),
        PageField(subject: .published, place: .attribute("", of: "pubdate"),      example: #"<time pubdate datetime="2023-05-31">"#),
        PageField(subject: .tags,      place: .meta("news_keywords"),             example: #"<meta name="news_keywords" content="talks, border">"#),
        PageField(subject: .tags,      place: .meta("article:tag"),               example: #"<meta property="article:tag" content="talks">"#),
        PageField(subject: .tags,      place: .meta("keywords"),                  example: #"<meta name="keywords" content="talks, border">"#),
    ]
}
