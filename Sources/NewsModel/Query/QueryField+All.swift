/// TABLE: the fields. Their examples are tested on the sample library; docs and the prompt's help are made of them.
extension QueryField {
    // swift-format-ignore
    package static let all = [
        QueryField("text",      "words",     "words or a /pattern/ in the text; needs no field before it",
            "sirens = 1 article, 0 events", .values { $0.text($1) }),
        QueryField("title",     "words",     "words of the headline",
            "title:marsh = 1 article, 2 events", .values { scope, value in
                QueryMatch(articles: scope.index.titles.holding(value)) }),
        QueryField("actor",     "a name",    "who is named, by any of its names",
            "actor:\"ana ruiz\" = 4 articles, 2 events", .values { $0.actor($1) }),
        QueryField("event",     "words",     "words of an event's title; articles that tell it",
            "event:evac = 2 articles, 1 event", .values { $0.event($1) }),
        QueryField("type",      "a type",    "the type of an event; articles that tell one",
            "type:disaster = 1 article, 2 events", .values { scope, value in
                QueryMatch(telling: scope.index.eventTypes.named(value), scope.index) }),
        QueryField("date",      "a date",    "told of these days or published in them; a date alone means this",
            "12..13mar = 3 articles, 2 events", .days { $0.date($1) }),
        QueryField("published", "a date",    "published in these days",
            "published:14mar = 2 articles, 5 events", .days { $0.published($1) }),
        QueryField("source",    "an outlet", "the outlet; several with commas",
            "source:wire,herald = 3 articles, 7 events", .values { scope, value in
                QueryMatch(articles: scope.index.sources.named(value)) }),
        QueryField("author",    "a name",    "who wrote it",
            "author:nobody = 0 articles, 0 events", .values { scope, value in
                QueryMatch(articles: scope.index.authors.holding(value)) }),
        QueryField("file",      "a name",    "the name of the file",
            "file:2.txt = 1 article, 4 events", .values { scope, value in
                QueryMatch(articles: scope.index.files.named(value)) }),
        QueryField("tag",       "a tag",     "a tag of yours, or one that came with the article",
            "tag:done = 0 articles, 0 events", .values { $0.tag($1) }),
        QueryField("is",        "one of unread, read, starred, announced, background", "what is the case",
            "is:announced = 1 article, 1 event", .choices(states)),
        QueryField("has",       "one of note, tag, disagreement, date, figure, quote", "what there is",
            "has:disagreement = 2 articles, 1 event", .choices(having)),
    ]

    // swift-format-ignore
    private static let states = [
        QueryChoice("unread",     "not marked read; needs no field before it", "unread = 6 articles, 10 events") { scope in
            scope.articles { scope.reading(of: $0)?.isRead != true } },
        QueryChoice("read",       "marked read", "is:read = 0 articles, 0 events") { scope in
            scope.articles { scope.reading(of: $0)?.isRead == true } },
        QueryChoice("starred",    "with your star; needs no field before it", "starred = 0 articles, 0 events") { scope in
            scope.articles { scope.reading(of: $0)?.isStarred == true } },
        QueryChoice("announced",  "said to come, not told as past", "is:announced = 1 article, 1 event") { scope in
            scope.events { $0.status == .announced } },
        QueryChoice("background", "history and biography", "is:background = 1 article, 1 event") { scope in
            scope.events(where: \.isBackground) },
    ]

    // swift-format-ignore
    private static let having = [
        QueryChoice("note",         "a note of yours", "has:note = 0 articles, 0 events") { scope in
            scope.articles { scope.reading(of: $0)?.notes.isEmpty == false } },
        QueryChoice("tag",          "a tag", "has:tag = 0 articles, 0 events") { scope in
            scope.articles { scope.reading(of: $0)?.tags.isEmpty == false } },
        QueryChoice("disagreement", "articles that contradict each other", "has:disagreement = 2 articles, 1 event") {
            $0.disagreement },
        QueryChoice("date",         "a day of publication, or of the event", "-has:date = 1 article, 0 events") { scope in
            QueryMatch(
                articles: scope.corpus.articles.map { $0.published.when != nil },
                events: scope.corpus.events.map { $0.when != nil }) },
        QueryChoice("figure",       "a figure in the text", "has:figure = 2 articles, 5 events") { scope in
            scope.articles { !scope.corpus.annotations[$0].quantities.isEmpty } },
        QueryChoice("quote",        "somebody's words", "has:quote = 0 articles, 0 events") { scope in
            scope.articles { !scope.corpus.annotations[$0].quotes.isEmpty } },
    ]
}
