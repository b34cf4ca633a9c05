import NewsModel
import Testing

@testable import Extraction

/// Any bytes may come in; nothing may trap, and every span lies in the text.
@Suite struct HostileTextTests {
    @Test(arguments: 0..<40)
    func `no text traps, and every span lies in it`(seed: UInt64) {
        var random = Generator(state: seed)
        let articles = (0..<3).map { article(String($0), &random) }
        let corpus = Extractor.corpus(of: articles)
        for (article, found) in zip(corpus.articles, corpus.annotations) {
            let spans =
                found.sentences + found.dates.map(\.range) + found.mentions.map(\.range) + found.quotes.map(\.range)
                + found.quantities.map(\.range) + found.claims.flatMap { [$0.sentence, $0.trigger] }
            #expect(spans.allSatisfy { $0.lowerBound >= 0 && !$0.isEmpty && $0.upperBound <= article.bytes.count })
            #expect(found.mentions.allSatisfy { corpus.actors.indices.contains($0.actor) })
        }
        #expect(corpus.events.enumerated().allSatisfy { $0 == $1.id && !$1.claims.isEmpty })
    }

    /// Words that mean something to some finder, thrown together, with bytes that are no text among them.
    private func article(_ id: String, _ random: inout Generator) -> Article {
        var bytes: [UInt8] = []
        for _ in 0..<400 {
            bytes +=
                random.below(40) == 0
                ? [UInt8(random.below(256))] : Array(Self.words[random.below(Self.words.count)].utf8)
            if random.below(8) > 0 { bytes.append(UInt8(ascii: " ")) }
        }
        var article = Article(id: id, path: id, bytes: bytes)
        let cut = random.below(bytes.count)
        article.regions = [Region(.title, 0..<cut), Region(.body, cut..<bytes.count)]
        article.title = Title("x", range: 0..<cut)
        return article
    }

    private static let words =
        """
        On September 20th , 2020 the army attacked and Vučić said “ it ” : which was followed by deployment of
        Elections are due to take place in April May last Friday 3,600 troops – — - ( ) ; . . ? ! U.S. KFOR NATO
        President Kennedy ’s “ " ' 1990s 99999999999999999999 0 00 2021-09-20 12/31/1999 31/12 $1.5 billion per cent
        two weeks earlier the same month between 2017 and 2019 end of mid the next day Kosovo Force (KFOR) Ministry of
        if would could will not never had boycotted signed a treaty died killed step down de-escalated set fire were was
        """.split(whereSeparator: \.isWhitespace).map(String.init) + [
            "\n", "\n\n", "\r\n", "\u{A0}", "\u{202E}", "č", "日本",
        ]

    private struct Generator {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
        }
    }
}
