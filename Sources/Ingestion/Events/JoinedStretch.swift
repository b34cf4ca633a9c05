import Extraction
import NewsModel
import NewsStore

/// New claims joined with each other and with known events.
///
/// Of an event that is held wholly all claims are put together anew; of a greater one those that are held stand for the
/// others, which stay with them.
struct JoinedStretch {
    private let known: [Int: KnownEvent]
    /// By telling, the known event that it is of.
    private let events: [LibraryClaim: Int]
    private let held: [Int: HeldArticle]
    /// Of each article that takes part its number and the places of the claims that do, in order.
    private let articles: [(number: Int, claims: [Int])]
    private var join: ClaimJoin
    /// Of each known event the group that it goes on in, and how many of its claims are there.
    private var homes: [Int: (group: Int, claims: Int)] = [:]
    /// The number that the next event takes.
    private(set) var next: Int

    /// Claims by whose words an event is found again.
    private static let mostLines = 4

    init(new: [LibraryClaim], known: [KnownEvent], held: [Int: HeldArticle], names: NameCounts, next: Int) {
        (self.held, self.next) = (held, next)
        self.known = Dictionary(known.map { ($0.event.id, $0) }, uniquingKeysWith: { first, _ in first })
        events = Dictionary(
            known.flatMap { event in event.heldTellings.map { ($0, event.event.id) } },
            uniquingKeysWith: { first, _ in first })
        let there = Set(new).union(events.keys).filter { held[$0.article]?.claim($0.claim) != nil }
        let all = Dictionary(grouping: there, by: \.article)
        articles = all.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(\.claim).sorted()) }
        join = ClaimJoin(articles.compactMap { held[$0.number]?.read.keeping(claims: $0.claims) }, names)
        for group in join.groups.indices {
            for (id, count) in counts(in: group) where count > homes[id]?.claims ?? 0 { homes[id] = (group, count) }
        }
    }

    /// The events that are new or have changed, and the numbers of those of which nothing is left.
    mutating func result() -> (joined: [JoinedEvent], gone: [Int]) {
        var joined: [JoinedEvent] = [], gone: [Int] = [], left = Set(known.keys)
        for place in join.groups.indices {
            let (target, taken) = knownEvents(in: place)
            if let target { left.remove(target) }
            if let event = event(of: join.groups[place], target, taken) { joined.append(event) }
            gone += taken
        }
        gone += left.filter { known[$0]?.isWhole ?? false }
        return (joined, gone.sorted())
    }

    private func telling(_ reference: ClaimReference) -> LibraryClaim {
        let article = articles[reference.article]
        return LibraryClaim(article: article.number, claim: article.claims[reference.claim])
    }

    /// How many claims of known events a group has.
    private func counts(in group: Int) -> [Int: Int] {
        join.groups[group].compactMap { events[telling($0)] }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The known event that a group goes on with, that with most of its claims; and greater ones that are wholly in it.
    private func knownEvents(in group: Int) -> (target: Int?, taken: [Int]) {
        let counts = counts(in: group).filter { homes[$0.key]?.group == group }
        let target = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let taken = counts.filter { id, count in
            guard id != target, let event = known[id] else { return false }
            return !event.isWhole && event.heldTellings.count == count
        }
        return (target, taken.keys.sorted())
    }

    /// Nil where nothing has changed.
    private mutating func event(of group: [ClaimReference], _ target: Int?, _ taken: [Int]) -> JoinedEvent? {
        let wanted = Set(taken + [target].compactMap(\.self))
        let claims = group.filter { reference in
            guard let id = events[telling(reference)] else { return true }
            return wanted.contains(id) || known[id]?.isWhole ?? false
        }
        let old = target.flatMap { known[$0] }, before = Set(old?.event.tellings ?? [])
        var tellings = Set(claims.map(telling)).union(taken.flatMap { known[$0]?.event.tellings ?? [] })
        if old?.isWhole == false { tellings.formUnion(before) }
        guard !claims.isEmpty, tellings != before else { return nil }
        let made = join.event(of: claims)
        return JoinedEvent(
            stored(made, as: target ?? number(), tellings.sorted(), old), words: words(of: claims, in: made),
            new: tellings.subtracting(before).sorted())
    }

    private mutating func number() -> Int {
        defer { next += 1 }
        return next
    }

    private func words(of claims: [ClaimReference], in event: Event) -> WordMarks {
        let lines = claims.prefix(Self.mostLines).compactMap { reference in
            let telling = telling(reference)
            return held[telling.article]?.claim(telling.claim)?.summary
        }
        return WordMarks(lines + [event.title] + join.names(in: event))
    }
}

// MARK: - What an event is of which not all is held

extension JoinedStretch {
    private mutating func stored(_ made: Event, as id: Int, _ tellings: [LibraryClaim], _ old: KnownEvent?)
        -> StoredEvent
    {
        let isWhole = old?.isWhole ?? true, when = isWhole ? made.when : sharper(made.when, old?.event.when)
        let articles = Set(tellings.map(\.article)).count
        let voices = isWhole ? made.voices : min(articles, voices(made, old))
        let days = tellings.compactMap(\.published?.number)
        var event = made
        (event.when, event.voices) = (when, voices)
        return StoredEvent(
            id: id, day: (when?.interval.earliest ?? when?.interval.latest)?.number ?? days.min() ?? 0,
            date: when?.edtf, type: made.type, title: isWhole ? made.title : old?.event.title ?? made.title,
            status: made.status, isBackground: made.isBackground, articles: articles, voices: voices,
            importance: event.importance(articles: articles, publishedOver: (days.max() ?? 0) - (days.min() ?? 0)),
            tellings: tellings)
    }

    private func sharper(_ a: DateValue?, _ b: DateValue?) -> DateValue? {
        guard let first = a?.interval.days else { return b ?? a }
        guard let second = b?.interval.days else { return a }
        return first < second ? a : b
    }

    /// Those of before, and those that came.
    private mutating func voices(_ made: Event, _ old: KnownEvent?) -> Int {
        guard let old else { return made.voices }
        let tellers = Set(old.heldTellings.map(\.article))
        let places = articles.indices.filter { tellers.contains(articles[$0].number) }
        return old.event.voices + max(0, made.voices - join.voices(Set(places)))
    }
}
