import NewsModel

/// This file is all of Extraction that others see: texts in, annotations and the joined corpus out. Pure; does no I/O.
package enum Extractor {
    /// Reads one article by itself.
    ///
    /// - Parameters:
    ///   - published: its publication date, where the caller knows better than the article.
    ///   - refused: folds that the reader has undone.
    package static func annotate(
        _ article: Article, published: DateValue? = nil, refused: RefusedFolds = RefusedFolds()
    ) -> Annotations {
        read(article, published: published, refused: refused).annotations
    }

    /// The temporal expressions of an article published then, and nothing else.
    package static func dates(in article: Article, published: DateValue?) -> [TemporalExpression] {
        dates(in: CutArticle(article), published: published)
    }

    /// The actors named in an article, and nothing else.
    package static func actors(in article: Article) -> (actors: [Actor], mentions: [Mention]) {
        ActorFinder.find(in: Document(article))
    }

    /// Shows how a text is read as temporal expressions.
    package static func explain(_ text: String, published: DateValue?) -> Explanation {
        let article = Article(id: "text", path: "text", bytes: Array(text.utf8))
        return Explanation(DateFinder(Document(article)), published: published)
    }

    /// Reads the dates of articles and ranks the days that matter: a corpus of nothing else, much faster than `corpus`.
    package static func rankedDays(of articles: [Article], published: DateValue? = nil) -> Corpus {
        let read = articles.map { readDates($0, published: published) }
        var corpus = Corpus(articles: read.map(dated), annotations: read.map(\.annotations))
        corpus.days = DayRanker.days(
            of: read.map { DatedArticle($0.document, $0.annotations) }, ids: articles.map(\.id))
        return corpus
    }

    /// Reads articles together: one actor, one event for all that name or tell it.
    ///
    /// - Parameter refused: folds that the reader has undone.
    package static func corpus(
        of articles: [Article], published: DateValue? = nil, refused: RefusedFolds = RefusedFolds()
    ) -> Corpus {
        join(articles.map { read($0, published: published, refused: refused) }, refused: refused)
    }
}

extension Extractor {
    /// Given, else stated beside the text, else found in it.
    private static func publication(of article: Article, _ given: DateValue?, _ dates: DateFinder) -> Publication {
        if let given { return Publication(.given, given) }
        return article.published.when == nil ? PublicationFinder.publication(of: dates) : article.published
    }

    private static func readDates(_ article: Article, published: DateValue?) -> ReadArticle {
        let document = Document(article), dates = DateFinder(document)
        var annotations = Annotations()
        annotations.sentences = document.sentences.map { document.range($0.tokens) }
        annotations.published = publication(of: article, published, dates)
        annotations.dates = dates.expressions(published: annotations.published.anchor)
        return ReadArticle(document: document, annotations: annotations)
    }

    private static func read(_ article: Article, published: DateValue?, refused: RefusedFolds) -> ReadArticle {
        var read = readDates(article, published: published)
        (read.annotations.actors, read.annotations.mentions) = ActorFinder.find(
            in: read.document, refused: refused)
        read.annotations.quotes = QuoteFinder.quotes(
            in: read.document, mentions: read.annotations.mentions, actors: read.annotations.actors)
        read.findClaims()
        return read
    }

    private static func join(_ articles: [ReadArticle], refused: RefusedFolds) -> Corpus {
        let (folded, actors) = foldActors(of: articles, refused: refused)
        let articles = PublicationInference.settled(folded)
        var joiner = EventJoiner(), voices = Voices(articles)
        joiner.add(articles)
        let events = EventMaker.events(of: joiner.groups, in: articles) { voices.count($0) }
        var corpus = Corpus(
            articles: articles.map(dated), annotations: articles.map(\.annotations),
            actors: actors, events: events,
            disagreements: DisagreementFinder.disagreements(
                in: Accounts(articles: articles, actors: actors, events: events)))
        corpus.sharedVoices = voices.shared
        return corpus
    }

    /// The article with its publication as it was found.
    private static func dated(_ read: ReadArticle) -> Article {
        var article = read.document.article
        article.published = read.annotations.published
        return article
    }

    /// Gives every article's actors the ids that they have among the actors of all.
    static func foldActors(
        of articles: [ReadArticle], refused: RefusedFolds = RefusedFolds()
    ) -> ([ReadArticle], [Actor]) {
        let (actors, ids) = ActorFolder.fold(articles.map(\.annotations), refused: refused)
        var articles = articles
        for (index, ids) in ids.enumerated() { articles[index].annotations.renumberActors(ids, among: actors) }
        return (articles, actors)
    }
}
