import Extraction
import Interchange
import NewsModel
import NewsStore

/// The events of a library, as they were joined when it was imported: written in order of time, a thousand after the
/// other.
struct LibraryTimeline {
    let archive: Archive
    let isJSON: Bool
    /// Only so many, the most important.
    let top: Int?

    private static let window = 1_000

    /// Writes the events that a filter wants, of the articles that it leaves.
    func write(_ filter: String?) throws {
        var pieces = TimelinePieces(isJSON: isJSON), leftOut = 0
        if let top {
            let wanted = try filter.map(wanted), best = try archive.events(mostImportant: top, among: wanted)
            leftOut = try (wanted?.count ?? archive.eventCount()) - best.count
            try StandardStream.output.write(safe: pieces.next(try corpus(best)))
        } else {
            try writeAll(&pieces, try filter.map(wanted))
        }
        try StandardStream.output.write(safe: pieces.end(leftOut: leftOut))
    }

    private func writeAll(_ pieces: inout TimelinePieces, _ wanted: Set<Int>?) throws {
        var place: EventPlace?
        while true {
            let events = try archive.events(after: place, limit: Self.window, among: wanted)
            guard let last = events.last else { return }
            place = EventPlace(last)
            try StandardStream.output.write(safe: pieces.next(try corpus(events)))
        }
    }

    /// The events with rows for the articles that tell them.
    private func corpus(_ events: [StoredEvent]) throws -> Corpus {
        let headlines = try archive.headlines(Set(events.flatMap { $0.tellings.map(\.article) }).sorted())
        let places = Dictionary(uniqueKeysWithValues: headlines.enumerated().map { ($1.id, $0) })
        let told = events.enumerated().map { place, event in
            event.event(
                id: place,
                claims: event.tellings.compactMap { telling in
                    places[telling.article].map { ClaimReference(article: $0, claim: telling.claim) }
                })
        }
        return Corpus(
            articles: headlines.map { Article(id: $0.path, path: $0.path, bytes: []) },
            annotations: headlines.map { _ in Annotations() }, events: told)
    }

    /// The events for which a filter holds as one of the articles that it leaves tells them.
    private func wanted(_ filter: String) throws -> Set<Int> {
        let numbers = try archive.numbers(filter), query = try archive.answering(filter) { query, _ in query }
        var wanted: Set<Int> = []
        for first in stride(from: 0, to: numbers.count, by: Self.window) {
            wanted.formUnion(try events(of: numbers[first...].prefix(Self.window), for: query))
        }
        return wanted
    }

    private func events(of numbers: ArraySlice<Int>, for query: Query) throws -> [Int] {
        let stored = try numbers.compactMap { try archive.article($0) }
        var corpus = Extractor.corpus(of: stored.map { $0.article.named($0.article.path) })
        var told: [Int: [ClaimReference]] = [:]
        for (place, article) in stored.enumerated() {
            let events = try archive.eventsTold(by: article.number)
            for (claim, found) in corpus.annotations[place].claims.enumerated() {
                guard let event = events[found.trigger] else { continue }
                told[event, default: []].append(ClaimReference(article: place, claim: claim))
            }
        }
        let events = try archive.events(told.keys.sorted())
        corpus.events = events.enumerated().map { $1.event(id: $0, claims: told[$1.id] ?? []) }
        let result = query.result(in: QueryIndex(corpus), try readings(of: corpus, for: query))
        return events.indices.filter { result.events[$0] }.map { events[$0].id }
    }

    /// What the reader did with the articles, if the query asks for that.
    private func readings(of corpus: Corpus, for query: Query) throws -> [Article.ID: Reading] {
        query.asksForReadings ? try Library.open().readings(of: corpus.articles.map(\.id)) : [:]
    }
}
