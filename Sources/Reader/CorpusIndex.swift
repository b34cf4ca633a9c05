import NewsModel

/// What the panes look up in a corpus, made once, so that no key costs more in a large library.
struct CorpusIndex: Sendable {
    /// The article's place in the corpus.
    let positions: [Article.ID: Int]
    /// The articles in order of publication, those without a date last.
    let order: [Int]
    /// The article's place in `order`.
    let ranks: [Int]
    /// By actor: where it is named, in order of publication and then of place.
    let mentions: [[ActorMention]]
    /// By actor: how often the articles name it, an article a column, several where there are more of them.
    let histograms: [[Int]]
    /// By actor: the events in which it has a part, in order of time.
    let eventsWithActor: [[Event.ID]]
    /// By article: disagreements in which it takes a side.
    let disagreements: [Int]
    /// By article: the words that are in doubt because of them, in order of place.
    let disputed: [[TextRange]]
    let disputedEvents: Set<Event.ID>
    /// By article: the figures to which another text has a rival, in order of place.
    let figures: [[TextRange]]
    /// By article: the actors it names, the most often named first.
    let actors: [[ActorCount]]
    /// Different outlets; 0 where no article names one.
    let sources: Int
    /// By article: the words of its body.
    let words: [Int]
    /// By article: the events it tells, in order of place.
    let tellings: [[Telling]]
    let times: TimesOfDay
    /// By article and by event: the words in which `/` looks.
    let articleWords, eventWords: FoldedTexts
    let types: EventTypes
    /// All events in order of time, background too.
    let timeline: Timeline
    /// Dated events of history and biography.
    let background: Int
    /// By event: how much it matters.
    let importance: [Double]

    /// A place where an actor is named.
    struct ActorMention: Hashable, Sendable {
        var article: Int
        var range: TextRange
    }

    /// How often an article names an actor.
    struct ActorCount: Hashable, Sendable {
        var actor: Actor.ID
        var count: Int
    }

    /// A claim of an article and the event it belongs to.
    struct Telling: Hashable, Sendable {
        var claim: Int
        var event: Event.ID
    }

    /// `isInOrder` tells that the articles are in order of publication already.
    init(_ corpus: Corpus, isInOrder: Bool = false) {
        let order = isInOrder ? Array(corpus.articles.indices) : Self.order(corpus.articles)
        self.order = order
        var ranks = Array(repeating: 0, count: order.count)
        for (rank, article) in order.enumerated() { ranks[article] = rank }
        self.ranks = ranks
        positions = Dictionary(
            corpus.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        mentions = Self.mentions(corpus, order)
        histograms = mentions.map { [ranks] in Self.histogram($0, ranks) }
        eventsWithActor = Self.eventsWithActor(corpus)
        figures = Self.figures(corpus)
        disagreements = Self.disagreements(corpus)
        disputed = Self.disputed(corpus)
        disputedEvents = Set(corpus.contradictions.compactMap(\.event))
        actors = corpus.annotations.map(Self.counts)
        sources = Set(corpus.articles.compactMap(\.outlet)).count
        words = corpus.articles.map(Self.words)
        background = corpus.events.count { $0.isBackground && $0.when != nil }
        tellings = Self.tellings(corpus)
        times = TimesOfDay(corpus)
        articleWords = FoldedTexts(corpus.articles.map(\.findWords))
        eventWords = FoldedTexts(corpus.events.map(\.findWords))
        types = EventTypes(corpus.events)
        timeline = Timeline(corpus.events, background: true)
        importance = corpus.events.map(corpus.importance)
    }
}

extension CorpusIndex {
    /// The most articles that have a column of their own in `histograms`.
    private static let mostColumns = 8

    private static func histogram(_ mentions: [ActorMention], _ ranks: [Int]) -> [Int] {
        let columns = min(mostColumns, ranks.count)
        var counts = Array(repeating: 0, count: columns)
        for mention in mentions { counts[ranks[mention.article] * columns / ranks.count] += 1 }
        return counts
    }

    private static func disagreements(_ corpus: Corpus) -> [Int] {
        var counts = Array(repeating: 0, count: corpus.articles.count)
        for disagreement in corpus.contradictions {
            for article in Set(disagreement.sides.map(\.article)) { counts[article] += 1 }
        }
        return counts
    }

    private static func disputed(_ corpus: Corpus) -> [[TextRange]] {
        var ranges = Array(repeating: Set<TextRange>(), count: corpus.articles.count)
        for side in corpus.contradictions.flatMap(\.disputed) { ranges[side.article].insert(side.range) }
        return ranges.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
    }

    /// «From 1999» may be any day since: what has no end comes after what has one.
    private static func key(_ published: CalendarInterval, _ place: Int) -> (Int, CalendarInterval, Int) {
        (published.latest == nil ? 1 : 0, published, place)
    }

    private static func order(_ articles: [Article]) -> [Int] {
        articles.indices.sorted {
            switch (articles[$0].published.when?.interval, articles[$1].published.when?.interval) {
            case (let a?, let b?): Self.key(a, $0) < Self.key(b, $1)
            case (nil, nil): $0 < $1
            case (let a, _): a != nil
            }
        }
    }

    private static func mentions(_ corpus: Corpus, _ order: [Int]) -> [[ActorMention]] {
        var mentions = Array(repeating: [ActorMention](), count: corpus.actors.count)
        for article in order {
            for mention in corpus.annotations[article].mentions where mentions.indices.contains(mention.actor) {
                mentions[mention.actor].append(ActorMention(article: article, range: mention.range))
            }
        }
        return mentions
    }

    private static func words(_ article: Article) -> Int {
        article.regions.filter { $0.kind == .body }.reduce(0) { sum, region in
            let bytes = article.bytes[region.range.clamped(to: 0..<article.bytes.count)]
            var inWord = false
            return bytes.reduce(into: sum) { count, byte in
                if byte > 0x20, !inWord { count += 1 }
                inWord = byte > 0x20
            }
        }
    }

    private static func counts(_ annotations: Annotations) -> [ActorCount] {
        Dictionary(grouping: annotations.mentions, by: \.actor)
            .map { (count: ActorCount(actor: $0.key, count: $0.value.count), first: $0.value[0].range.lowerBound) }
            .sorted { ($1.count.count, $0.first) < ($0.count.count, $1.first) }
            .map(\.count)
    }

    private static func tellings(_ corpus: Corpus) -> [[Telling]] {
        var tellings = Array(repeating: [Telling](), count: corpus.articles.count)
        for event in corpus.events {
            for claim in event.claims {
                tellings[claim.article].append(Telling(claim: claim.claim, event: event.id))
            }
        }
        return tellings.enumerated().map { article, told in
            let claims = corpus.annotations[article].claims
            return told.sorted { claims[$0.claim].trigger.lowerBound < claims[$1.claim].trigger.lowerBound }
        }
    }
}
