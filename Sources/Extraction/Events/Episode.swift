import NewsModel

/// What an article tells of some days that follow each other: the sentences of its claims dated there, and their words.
struct Episode: Sendable {
    let article: Int
    /// The days of its claims together.
    var days: CalendarInterval
    /// In order of place.
    var told: [Told]

    /// A sentence and when it says that its happening was.
    struct Told: Sendable {
        let sentence: TextRange
        let days: CalendarInterval
        let words: Set<UInt64>
    }

    /// Days that an episode may span.
    private static let longest = 45
    /// Days between two happenings of one episode.
    private static let pause = 7

    /// In order of time.
    static func all(of article: Int, _ read: ReadArticle) -> [Episode] {
        let tellings = read.annotations.claims.compactMap { told($0, read) }.sorted { $0.days < $1.days }
        return tellings.reduce(into: []) { episodes, next in
            if let last = episodes.last, let days = last.joined(next.days) {
                episodes[episodes.count - 1].days = days
                episodes[episodes.count - 1].told.append(next)
            } else {
                episodes.append(Episode(article: article, days: next.days, told: [next]))
            }
        }
    }

    private static func told(_ claim: Claim, _ read: ReadArticle) -> Told? {
        guard claim.isNews, let days = claim.asMeant.when?.interval, days.days ?? .max <= longest else { return nil }
        return Told(sentence: claim.sentence, days: days, words: SentenceFeatures.of(claim.sentence, in: read.document))
    }

    /// The days with some more; nil when these lie too far off.
    private func joined(_ more: CalendarInterval) -> CalendarInterval? {
        guard let last = days.latest, let next = more.earliest, next.number - last.number <= Self.pause else {
            return nil
        }
        let union = days.union(more)
        return union.days ?? .max <= Self.longest ? union : nil
    }
}

extension Claim {
    /// Told as having happened, and no history.
    var isNews: Bool { status == .asserted && !isBackground }
}
