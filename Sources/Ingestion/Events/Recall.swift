import NewsModel
import NewsStore

/// Finds the events of a library that some claims may be of: those of the same days with the most words in common.
struct Recall {
    private let writer: ArchiveWriter
    private let held: [Int: HeldArticle]
    private let claims: ArraySlice<UnjoinedClaim>

    /// Days around a claim in which its event may begin, days of a longer stretch that are looked through, and how many
    /// events are looked at.
    private static let reach = 4, longest = 62, most = 6
    /// Words in common without which none is.
    private static let fewest = 2

    init(_ writer: ArchiveWriter, _ held: [Int: HeldArticle], _ claims: ArraySlice<UnjoinedClaim>) {
        (self.writer, self.held, self.claims) = (writer, held, claims)
    }

    func events() throws -> [KnownEvent] {
        var chosen: Set<Int> = [], marks: [EventMark] = [], loaded = 0..<0
        for claim in claims {
            let days = days(of: claim)
            if !loaded.contains(days.lowerBound) || !loaded.contains(days.upperBound) {
                loaded = days.lowerBound..<days.upperBound + Self.longest
                marks = try writer.eventMarks(in: loaded.lowerBound - Self.longest...loaded.upperBound)
            }
            chosen.formUnion(best(of: marks, for: claim, in: days))
        }
        return try writer.events(chosen.sorted()).map(KnownEvent.init)
    }

    private func days(of claim: UnjoinedClaim) -> ClosedRange<Int> {
        let last = held[claim.telling.article]?.claim(claim.telling.claim)?.when?.interval.latest?.number ?? claim.day
        let end = max(claim.day, min(last, claim.day + Self.longest))
        return claim.day - Self.reach...end + Self.reach
    }

    private func best(of marks: [EventMark], for claim: UnjoinedClaim, in days: ClosedRange<Int>) -> [Int] {
        let first = marks.partitioningIndex { $0.days.lowerBound >= days.lowerBound - Self.longest }
        let last = marks.partitioningIndex { $0.days.lowerBound > days.upperBound }
        guard first < last, let words = held[claim.telling.article]?.words(ofClaim: claim.telling.claim) else {
            return []
        }
        var best: [(id: Int, common: Int)] = []
        for mark in marks[first..<last] where mark.days.upperBound >= days.lowerBound {
            let common = mark.words.common(with: words)
            guard common >= Self.fewest else { continue }
            let place = best.partitioningIndex { ($0.common, mark.id) < (common, $0.id) }
            guard place < Self.most else { continue }
            best.insert((mark.id, common), at: place)
            if best.count > Self.most { best.removeLast() }
        }
        return best.map(\.id)
    }
}
