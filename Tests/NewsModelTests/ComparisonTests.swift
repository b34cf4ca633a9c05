import NewsModel
import Testing

@Suite struct ComparisonTests {
    let corpus = Corpus(
        """
        Governor Ruiz ordered <12,000 people> out of the valley | evacuation 2024-03-14
        Engineers had found a crack in the spillway | crack 2024-03-12

        The ministry withdrew its statement about safety | statement
        Nobody in the valley believed it anyway

        Buses brought families from Lower Marsh to the halls of Tarn
        Schools across the valley closed at noon | schools
        """,
        """
        Governor Ruiz told <9,500 people> to leave at once | evacuation 2024-03-14
        Hospitals moved patients hours ahead of it | hospitals

        Families from Lower Marsh slept in the halls of Tarn
        All valley schools shut at noon | schools
        A crack in the dam was known for days | crack 2024-03-10
        """,
        "Nothing of this happened here at all | parade")

    @Test func `sentences stand side by side by event, else by many common words, else alone`() {
        #expect(
            Comparison(0, 1, in: corpus).text(of: corpus) == """
                ≠ Governor Ruiz ordered / Governor Ruiz told
                ◂ Engineers had found / · (elsewhere)
                ◂ The ministry withdrew / ·
                ▸ · / Hospitals moved patients
                = Buses brought families / Families from Lower
                = Schools across the / All valley schools
                ▸ · / A crack in (elsewhere)
                """)
    }

    @Test func `names, numbers and longer words that the passage beside lacks are its own, the rest is common`() {
        let one = Array("Governor Ruiz’s aides ordered 12,000 people out with Ana".utf8)
        let common = WordSet("The GOVERNOR ordered 9,500 out with ana".utf8).common(with: one[...])
        let words = common.map { String(decoding: one[$0], as: UTF8.self) }
        #expect(words == ["Governor ", " ", " ordered ", " ", " out with Ana"])
    }

    @Test func `the same comparison from the other side swaps A and B`() {
        let there = Comparison(0, 1, in: corpus), back = Comparison(1, 0, in: corpus)
        #expect(back.aligned == there.aligned)
        #expect(back.events.shared.sorted() == there.events.shared.sorted())
        #expect(back.events.onlyA == there.events.onlyB)
    }

    @Test func `every sentence stands in exactly one row, in the order of its text`() {
        let comparison = Comparison(0, 1, in: corpus)
        for (article, ranges) in [comparison.rows.compactMap(\.a), comparison.rows.compactMap(\.b)].enumerated() {
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            for sentence in corpus.annotations[article].sentences {
                #expect(ranges.count { $0.contains(sentence.lowerBound) } == 1)
            }
        }
    }

    @Test func `figures of one unit and days of one event that do not meet are differences`() {
        let differences = Comparison(0, 1, in: corpus).differences
        let words = differences.map { "\($0.label): \($0.a.value) / \($0.b.value)" }
        #expect(words == ["people: 12,000 people / 9,500 people", "crack: Tue 12 Mar 2024 / Sun 10 Mar 2024"])
    }

    @Test func `a known disagreement about a date is told once, in words`() {
        var corpus = corpus
        let sides = [("2024-03-12", 0), ("2024-03-10", 1)].map { value, article in
            Disagreement.Side(article: article, range: 50..<60, value: value)
        }
        let crack = corpus.events.firstIndex { $0.title == "crack" }
        corpus.disagreements = [Disagreement(.date, event: crack, summary: "crack: two days", sides: sides)]
        let differences = Comparison(0, 1, in: corpus).differences.filter { $0.kind == .date }
        #expect(differences.map(\.label) == ["crack"])
        #expect(differences.map { [$0.a.value, $0.b.value] } == [["Tue 12 Mar 2024", "Sun 10 Mar 2024"]])
    }

    @Test func `a date that is only less exact is no difference`() {
        let corpus = Corpus("They agreed | talks 2013-04", "The agreement came | talks 2013")
        #expect(Comparison(0, 1, in: corpus).differences == [])
        #expect(Comparison(0, 1, in: corpus).text(of: corpus) == "= They agreed / The agreement came")
    }

    @Test func `what both tell and what only one tells is listed`() {
        let events = Comparison(0, 1, in: corpus).events
        let titles = { (ids: [Event.ID]) in ids.map { corpus.events[$0].title } }
        #expect(titles(events.shared) == ["evacuation", "crack", "schools"])
        #expect(titles(events.onlyA) == ["statement"])
        #expect(titles(events.onlyB) == ["hospitals"])
    }

    @Test func `passages pinned by hand stand side by side, whatever they say`() {
        let told = Comparison(0, 1, in: corpus).rows
        let ministry = told.first { corpus.articles[0].text($0.a ?? 0..<0).hasPrefix("The ministry") }?.a ?? 0..<0
        let hospitals = told.first { corpus.articles[1].text($0.b ?? 0..<0).hasPrefix("Hospitals") }?.b ?? 0..<0
        let pinned = Comparison(0, 1, in: corpus, pins: [ComparisonPin(a: ministry, b: hospitals)])
        #expect(
            pinned.text(of: corpus) == """
                ≠ Governor Ruiz ordered / Governor Ruiz told
                ◂ Engineers had found / · (elsewhere)
                = The ministry withdrew / Hospitals moved patients
                = Buses brought families / Families from Lower
                = Schools across the / All valley schools
                ▸ · / A crack in (elsewhere)
                """)
        #expect(pinned.rows.map(\.isPinned) == [false, false, true, false, false, false])
    }

    @Test func `articles without a sentence compare to nothing`() {
        let corpus = Corpus("", "One sentence only")
        #expect(Comparison(0, 1, in: corpus).text(of: corpus) == "▸ · / One sentence only")
        #expect(Comparison(1, 1, in: corpus).text(of: corpus) == "= One sentence only / One sentence only")
    }
}

@Suite struct SimilarityTests {
    let corpus = Corpus(
        "Governor Ruiz ordered people out | evacuation\nEngineers found a crack | crack",
        "A parade was held in the capital | parade",
        "The governor told people to leave | evacuation",
        "People left, the crack widened | evacuation\nA crack was found by engineers | crack")

    @Test func `the best counterpart is the one that tells most of the same events`() {
        #expect(Similarity(corpus).counterparts(of: 0).map(\.article) == [3, 2, 1])
        #expect(Similarity(corpus).counterparts(of: 0, limit: 1).map(\.article) == [3])
    }

    @Test func `likeness goes from nothing in common to the same, and both ways`() {
        let similarity = Similarity(corpus)
        #expect(similarity.between(0, 1) == 0)
        #expect(similarity.between(0, 3) == similarity.between(3, 0))
        #expect(similarity.between(0, 3) > similarity.between(0, 2))
        #expect(similarity.between(0, 0) <= 1)
    }
}
