import NewsModel

/// Tells the crisis an article writes about from the history and the biographies it mentions.
struct CrisisScope {
    private let document: Document
    private let central: Set<Actor.ID>
    /// The day from which the article looks back.
    private let present: CalendarDate?

    /// What is older than a generation is history to whoever writes news.
    private static let generation = 30 * 365
    /// An older happening without a central actor is an aside.
    private static let aside = 2 * 365

    init(document: Document, mentions: [Mention], tellings: [Telling], published: Publication) {
        self.document = document
        present = published.when?.interval.earliest ?? tellings.compactMap { $0.date?.when.interval.latest }.max()
        central = Self.central(mentions, title: document.article.title?.range)
    }

    func isBackground(_ telling: Telling, _ when: DateValue?) -> Bool {
        if document.sentences[telling.sentence].kind == .biography { return true }
        guard let present, let latest = when?.interval.latest else { return false }
        let age = present.number - latest.number
        return age > Self.generation || age > Self.aside && isAside(telling)
    }

    /// Others take part, and none of those the article is about.
    private func isAside(_ telling: Telling) -> Bool {
        !telling.actors.isEmpty && central.isDisjoint(with: telling.actors)
    }

    /// The actors named in the title, or at least a quarter as often as the one named most.
    private static func central(_ mentions: [Mention], title: TextRange?) -> Set<Actor.ID> {
        var counts: [Actor.ID: Int] = [:]
        for mention in mentions { counts[mention.actor, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        let inTitle = mentions.filter { title?.overlaps($0.range) ?? false }.map(\.actor)
        return Set(counts.filter { $0.value * 4 >= most }.keys).union(inTitle)
    }
}
