import NewsModel

/// On which days the words of a library were written: what is new on a day, and stays.
struct WordHistory {
    /// The publication days of the articles that have a word, in order of time, one for each article.
    private let days: [UInt64: [Int32]]
    /// The publication days of all articles, in order of time.
    private let published: [Int32]
    private let words: [Int32: [[UInt64]]]

    /// Days that news of a day takes to be written.
    private static let reporting = 2
    /// Days before in which a word is no news if it stood there.
    private static let past = 30
    /// Days behind in which it must come again.
    private static let future = 60
    /// Words that a day is judged by.
    private static let count = 10

    /// - Parameter articles: in order of publication.
    init(_ articles: [DatedArticle]) {
        var days: [UInt64: [Int32]] = [:], words: [Int32: [[UInt64]]] = [:], published: [Int32] = []
        for article in articles {
            guard let day = article.published.map({ Int32(clamping: $0.number) }) else { continue }
            published.append(day)
            words[day, default: []].append(article.words)
            for word in article.words { days[word, default: []].append(day) }
        }
        (self.days, self.words, self.published) = (days, words, published)
    }

    struct NewWord {
        let key: UInt64
        let weight: Double
    }

    /// Days on which there can be news, in order.
    var newsDays: [Int32] { Set(published.flatMap { [$0, $0 - 1] }).sorted() }

    /// The words of the articles of a day and the next that are new by log-likelihood (Dunning 1993) against the month
    /// before, and the more so the longer they stay.
    func news(of day: Int32) -> [NewWord] {
        let window = (day..<day + Int32(Self.reporting)), texts = window.flatMap { words[$0] ?? [] }
        var counts: [UInt64: Int] = [:]
        for text in texts { for word in text { counts[word, default: 0] += 1 } }
        let before = max(Self.number(published, day - Int32(Self.past)..<day), 1)
        let new = counts.compactMap { word, count in
            count < 2 ? nil : news(word, count, of: texts.count, day, before: before)
        }
        return Array(new.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }.prefix(Self.count))
    }

    private func news(_ word: UInt64, _ count: Int, of texts: Int, _ day: Int32, before: Int) -> NewWord? {
        guard let history = days[word] else { return nil }
        let old = Self.number(history, day - Int32(Self.past)..<day)
        let surprise = Self.logLikelihood(count, texts, old, before)
        guard surprise > 0 else { return nil }
        let behind = day + Int32(Self.reporting)
        let later = Self.number(history, behind..<behind + Int32(Self.future))
        return NewWord(key: word, weight: surprise * Double(1 + later).naturalLogarithm)
    }

    private static func number(_ days: [Int32], _ range: Range<Int32>) -> Int {
        days.partitioningIndex { $0 >= range.upperBound } - days.partitioningIndex { $0 >= range.lowerBound }
    }

    /// How surprising it is that `a` of `n` texts have a word that `b` of `m` had before; 0 where it became rarer.
    private static func logLikelihood(_ a: Int, _ n: Int, _ b: Int, _ m: Int) -> Double {
        let (share, old, all) = (ratio(a, n), ratio(b, m), ratio(a + b, n + m))
        guard share > old else { return 0 }
        return 2 * (fit(a, n, share) + fit(b, m, old) - fit(a, n, all) - fit(b, m, all))
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(whole) }

    private static func fit(_ count: Int, _ all: Int, _ share: Double) -> Double {
        let yes = count == 0 ? 0 : Double(count) * share.naturalLogarithm
        return count == all ? yes : yes + Double(all - count) * (1 - share).naturalLogarithm
    }
}
