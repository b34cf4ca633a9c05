import Chance
import NewsModel
import Testing

@testable import Extraction

/// Events of libraries that are read in any order, at once or bit by bit.
struct JoinOrderTests {
    @Test(arguments: 1...3)
    func `the events are the same in whatever order and batches articles come`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let library = SmallNews(seed: seed).articles(40)
        let expected = events(of: library, in: [library.count]), oneByOne = library.map { _ in 1 }
        var shuffled = library
        for place in shuffled.indices.reversed() { shuffled.swapAt(place, random.below(place + 1)) }
        var batches: [Int] = []
        while batches.reduce(0, +) < library.count {
            batches.append(min(1 + random.below(9), library.count - batches.reduce(0, +)))
        }
        #expect(events(of: shuffled, in: batches).symmetricDifference(expected).isEmpty)
        #expect(events(of: library, in: oneByOne).symmetricDifference(expected).isEmpty)
        #expect(expected.contains { $0.count > 2 })
    }

    /// Each event as the places where its claims are told.
    private func events(of articles: [Article], in batches: [Int]) -> Set<Set<String>> {
        var library = EventJoiner(), start = 0
        let read = articles.map { ($0, Extractor.annotate($0)) }
        for batch in batches {
            library.add(read[start..<start + batch].map { ReadArticle($0.0, $0.1) })
            start += batch
        }
        let place = { (claim: ClaimReference) in
            let trigger = read[claim.article].1.claims[claim.claim].trigger
            return "\(articles[claim.article].id):\(trigger.lowerBound)"
        }
        return Set(library.groups.map { Set($0.map(place)) })
    }
}

/// Short reports of some happenings, several of each, in changing words.
private struct SmallNews {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    private static let towns = ["Orel", "Tarn", "Marsh", "Kestrel", "Lindow", "Brede", "Sarnow", "Quill"]
    private static let deeds = [
        "Police arrested {n} men in {town}", "Troops were deployed to {town}", "{n} people died in {town}",
        "The council of {town} signed an agreement with the rebels", "Protesters marched through {town}",
        "The rebels attacked {town}", "{town} and the rebels signed an agreement", "A bomb exploded in {town}",
    ]
    private static let dates = ["on {day} March 2024", "in March 2024", "on Friday", "last week", ""]

    func articles(_ count: Int) -> [Article] {
        var news = self
        return (0..<count).map { news.article("\($0).txt") }
    }

    private mutating func article(_ id: String) -> Article {
        let sentences = (0..<4).map { _ in sentence() }
        let text = sentences.joined(separator: " ")
        var article = Article(id: id, path: id, bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<text.utf8.count)]
        let day = CalendarDate(2024, 3, 1 + random.below(28)).map { "\($0)" } ?? "2024-03-01"
        article.published = Publication(.stated, DateValue(edtf: day, because: Reason("stated")))
        return article
    }

    private mutating func sentence() -> String {
        let words = pick(Self.deeds) + " " + pick(Self.dates)
        return words.replacing("{town}", with: pick(Self.towns)).replacing("{n}", with: "\(2 + random.below(9))")
            .replacing("{day}", with: "\(1 + random.below(9))") + "."
    }

    private mutating func pick(_ list: [String]) -> String { list[random.below(list.count)] }
}
