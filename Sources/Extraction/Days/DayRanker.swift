import NewsModel

/// Ranks the days that articles tell of by how much they matter: date selection for timelines.
///
/// A day matters by who names it. Each publication day has a voice that grows with the square root of its articles,
/// so that a busy week does not drown the rest, and with the logarithm of the distance: what is still named months
/// later was an event (distance as a weight: Liao and others, «WILSON», 2021). What lies ahead counts half. Days that
/// bring new and lasting words are lifted.
struct DayRanker {
    /// In order of publication; those without a day last.
    private let articles: [DatedArticle]
    /// Place in the corpus of each.
    private let places: [Int]
    private let words: WordHistory
    private let published: [Int: Int]

    /// What an article adds to the day it was published on, against one that names the day.
    private static let publicationWeight = 0.1
    /// What naming a day ahead counts, against one that has been.
    private static let aheadWeight = 0.5
    /// Of the mean news; days without any keep so much of their score.
    private static let leastNews = 0.2
    /// Days that a great day throws its shadow on, and how dark it is.
    private static let shadow = 3, shadowWeight = 0.2
    /// Days before the first publication that are history, and no longer of the crisis.
    private static let history = 366
    /// New words that are shown.
    private static let shownWords = 5

    /// All days that are named or published on, the most important first; what is history to the articles is left out.
    static func days(of articles: [DatedArticle], ids: [Article.ID]) -> [RankedDay] {
        let order = articles.indices.sorted {
            (articles[$0].published?.number ?? .max, ids[$0]) < (articles[$1].published?.number ?? .max, ids[$1])
        }
        return DayRanker(order.map { articles[$0] }, places: order).ranked()
    }

    private init(_ articles: [DatedArticle], places: [Int]) {
        self.articles = articles
        self.places = places
        words = WordHistory(articles)
        published = articles.reduce(into: [:]) { if let day = $1.published { $0[day.number, default: 0] += 1 } }
    }

    private func ranked() -> [RankedDay] {
        let mentions = self.mentions()
        let news = Dictionary(uniqueKeysWithValues: words.newsDays.map { (Int($0), words.news(of: $0)) })
        let mean = news.keys.sorted().reduce(0) { $0 + Self.sum(news[$1]) } / Double(max(news.count, 1))
        let first = published.keys.min().map { $0 - Self.history } ?? .min
        let days = Set(mentions.keys).union(published.keys).filter { $0 >= first }.map { day in
            let lift = mean > 0 ? Self.sum(news[day]) / mean : 0
            return ranked(day, mentions[day] ?? [], news[day] ?? [], lift: lift)
        }
        return Self.shaded(days).sorted { ($1.score, $0.day) < ($0.score, $1.day) }
    }

    /// Takes some of its score from a day that only goes on with a greater one just before.
    private static func shaded(_ days: [RankedDay]) -> [RankedDay] {
        let scores = Dictionary(uniqueKeysWithValues: days.map { ($0.day.number, $0.score) })
        return days.map { day in
            var shaded = day
            let before = (1...shadow).map { scores[day.day.number - $0] ?? 0 }.max() ?? 0
            if before > 0 { shaded.score *= day.score / (day.score + shadowWeight * before) }
            return shaded
        }
    }

    private static func sum(_ news: [WordHistory.NewWord]?) -> Double { (news ?? []).reduce(0) { $0 + $1.weight } }
}

// MARK: - Mentions

extension DayRanker {
    /// An article that names a day, and where it does so.
    private struct Naming {
        let article: Int
        let sentences: [Int]
    }

    /// For each day the articles that name it, in order. A sentence told word for word before counts for nobody.
    private func mentions() -> [Int: [Naming]] {
        var mentions: [Int: [Naming]] = [:], told: Set<Told> = []
        for (place, article) in articles.enumerated() {
            var named: [Int: [Int]] = [:]
            for mention in article.mentions {
                let day = mention.day.number
                guard told.insert(Told(day: day, words: words(of: mention, in: article))).inserted else { continue }
                named[day, default: []].append(mention.sentence)
            }
            for (day, sentences) in named {
                mentions[day, default: []].append(Naming(article: place, sentences: sentences))
            }
        }
        return mentions
    }

    private struct Told: Hashable {
        let day: Int
        let words: UInt64
    }

    private func words(of mention: DatedArticle.Mention, in article: DatedArticle) -> UInt64 {
        article.document.tokens[article.document.sentences[mention.sentence].tokens]
            .reduce(WordKey.empty) { ($0 ^ $1.key ^ UInt64(bitPattern: Int64($1.value))) &* 0x100_0000_01b3 }
    }
}

// MARK: - Score

extension DayRanker {
    private func ranked(
        _ day: Int, _ namings: [Naming], _ news: [WordHistory.NewWord], lift: Double
    ) -> RankedDay {
        var counts: [Int: Double] = [:]
        for naming in namings { counts[distance(of: naming, from: day), default: 0] += 1 }
        let reporting = published[day] ?? 0, days = counts.keys.sorted()
        if reporting > 0 { counts[0, default: 0] += Self.publicationWeight * Double(reporting) }
        let score = counts.sorted { $0.key < $1.key }.reduce(0) { $0 + Self.weight($1.value, at: $1.key) }
        return RankedDay(
            day: CalendarDate(number: day), score: score * (Self.leastNews + lift).squareRoot().squareRoot(),
            articles: namings.count, publications: days.count, remembered: days.last { $0 >= 0 },
            published: reporting, words: shown(news, day), sentence: sentence(namings, news))
    }

    /// Days from a day to the publication that names it; 0 when that is not known.
    private func distance(of naming: Naming, from day: Int) -> Int {
        articles[naming.article].published.map { $0.number - day } ?? 0
    }

    private static func weight(_ count: Double, at distance: Int) -> Double {
        count.squareRoot() * Double(3 + abs(distance)).naturalLogarithm * (distance < 0 ? aheadWeight : 1)
    }
}

// MARK: - Words

extension DayRanker {
    /// The new words as they stand in the first article that has them.
    private func shown(_ news: [WordHistory.NewWord], _ day: Int) -> [String] {
        guard !news.isEmpty else { return [] }
        let first = articles.partitioningIndex { ($0.published?.number ?? .max) >= day }
        let reports = articles[first...].prefix { ($0.published?.number ?? .max) <= day + 1 }
        return news.prefix(Self.shownWords).compactMap { new in
            for report in reports {
                if let token = report.document.tokens.first(where: { $0.key == new.key }) {
                    return report.document.text(token)
                }
            }
            return nil
        }
    }

    /// The sentence that names the day with the most of its new words; the first one where there are none.
    private func sentence(_ namings: [Naming], _ news: [WordHistory.NewWord]) -> RankedDay.Place? {
        let weights = Dictionary(uniqueKeysWithValues: news.map { ($0.key, $0.weight) })
        var best: (weight: Double, place: RankedDay.Place)?
        for naming in namings {
            let document = articles[naming.article].document
            for sentence in naming.sentences {
                let tokens = document.sentences[sentence].tokens
                let weight = Set(document.tokens[tokens].map(\.key)).sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
                if best.map({ weight > $0.weight }) ?? true {
                    best = (weight, .init(article: places[naming.article], range: document.range(tokens)))
                }
            }
        }
        return best?.place
    }
}
