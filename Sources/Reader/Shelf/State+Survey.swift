import NewsModel
import NewsStore

/// Events of a library that no article held tells.
extension State {
    /// How many events the library has, where the timeline shows a choice of them.
    var eventTotal: Int? { isWindowed ? shelf?.eventTotal : nil }

    /// Opens the first article that tells an event, of those that the filter leaves if it leaves one.
    mutating func openTeller(of stored: StoredEvent) {
        do {
            guard let shelf else { return }
            let tellers = try shelf.archive.headlines(Set(stored.tellings.map(\.article)).sorted()).map(\.path)
            let left = try tellers.first { try !shelf.isFiltered(out: $0) }
            guard let path = left ?? tellers.first, let place = place(ofPath: path) else { return }
            open(place)
            guard let event = corpus.events.first(where: { $0.stored?.id == stored.id }) else { return }
            select(event: event.id)
            if let claim = event.claims.first { open(claim.article, at: corpus.claim(claim).sentence.lowerBound) }
        } catch { message = "\(error)" }
    }

    /// How many events stand behind a fold; those of a library that are not held, too, where their period is in sight.
    func moreEvents(in fold: Chronicle.Fold) -> Int {
        guard eventTotal != nil, let all = chart?.bucket(fold.period)?.events else { return fold.events }
        return max(fold.events, all - Chronicle.most)
    }

    /// How many events of the library begin and end in a bucket; nil where the timeline has all that there are.
    func libraryEvents(in bucket: Int, _ grain: Grain) -> Int? {
        let days = grain.interval(of: bucket)
        guard eventTotal != nil, query.isEmpty, let first = days.earliest, let last = days.latest, first <= last else {
            return nil
        }
        return try? shelf?.archive.eventCount(in: first...last)
    }
}
