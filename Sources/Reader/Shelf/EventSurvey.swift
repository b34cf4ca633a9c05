import NewsModel
import NewsStore

/// The events of a library as far as the timeline shows them: the most important of all, one for each month at least,
/// and those around the day of the cursor; whatever the size of the library, a thousand or so.
struct EventSurvey: Sendable {
    private let archive: Archive
    /// False for a library that an earlier release wrote.
    private let hasEvents: Bool
    /// How many there are, once they were asked for.
    private(set) var total: Int?
    private var overview: [StoredEvent]?
    private var near: [StoredEvent] = []
    private var center: CalendarDate?

    /// Events of the whole library, and of the days around the cursor.
    private static let most = 400, mostNear = 300
    /// Days to each side of the cursor, and how far it may go before others are taken.
    private static let reach = 60, margin = 30
    /// Of a filter that leaves more articles, the newest say which events it leaves.
    private static let mostFiltered = 2_000
    private static let month = 30

    init(_ archive: Archive) {
        self.archive = archive
        hasEvents = archive.hasEvents
    }

    /// Takes the events around a day, of the articles that a filter leaves and of the types that it names. False when
    /// it has them.
    mutating func move(to day: CalendarDate, _ filtered: [Int]?, _ query: Query) throws -> Bool {
        guard hasEvents else { return false }
        let isNear = center.map { abs($0.number - day.number) <= Self.margin } ?? false
        guard overview == nil || !isNear else { return false }
        let wanted = try filtered.map { try archive.events(toldBy: $0.suffix(Self.mostFiltered)) }
        if overview == nil { overview = try overview(wanted).filter { Self.isWanted($0, by: query) } }
        if total == nil { total = try archive.eventCount() }
        center = day
        let days = day.adding(days: -Self.reach)...day.adding(days: Self.reach)
        near = try archive.events(mostImportant: Self.mostNear, in: days).filter {
            wanted?.contains($0.id) ?? true && Self.isWanted($0, by: query)
        }
        return true
    }

    private static func isWanted(_ event: StoredEvent, by query: Query) -> Bool {
        query.parts.allSatisfy { part in
            guard case .term(let term) = part, term.field == "type" else { return true }
            return term.values.contains { value in
                guard case .words(let words) = value else { return true }
                return Folding.fold(event.type).contains(Folding.fold(words))
            }
        }
    }

    private func overview(_ wanted: Set<Int>?) throws -> [StoredEvent] {
        let best = try archive.events(mostImportant: Self.most, among: wanted)
        return wanted == nil ? best + (try archive.events(every: Self.month, without: best)) : best
    }

    /// Another filter wants others.
    mutating func forget() { (overview, near, center) = (nil, [], nil) }

    /// The corpus with the events of the library, of which its open articles tell some.
    ///
    /// - Parameter numbers: of the open articles, by their places in the corpus.
    func adding(to corpus: Corpus, open numbers: [Int: Int]) throws -> Corpus {
        guard overview != nil else { return corpus }
        var claims: [StoredEvent.ID: [ClaimReference]] = [:]
        for (place, number) in numbers {
            let told = try archive.eventsTold(by: number)
            for (index, claim) in corpus.annotations[place].claims.enumerated() {
                guard let id = told[claim.trigger] else { continue }
                claims[id, default: []].append(ClaimReference(article: place, claim: index))
            }
        }
        var seen: Set<Int> = []
        let known = ((overview ?? []) + near).filter { seen.insert($0.id).inserted }
        let others = try archive.events(claims.keys.filter { !seen.contains($0) }.sorted())
        return corpus.telling(known + others, claims: claims)
    }
}
