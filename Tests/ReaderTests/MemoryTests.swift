import NewsModel
import NewsStore
import Testing

@testable import Reader

/// What is there again on the next start.
@Suite struct MemoryTests {
    private let library: Library

    init() throws { library = try Library.inMemory() }

    @Test func `the next start is where the last one ended`() throws {
        var first = try ReadingSession(80, 24, library: library)
        try first.press("rjj<enter>]e]ewq")
        let second = try ReadingSession(80, 24, library: library)
        #expect(second.state.selection.article == "2.txt")
        #expect(second.state.focus == .text)
        #expect(second.state.text == first.state.text)
        #expect(second.state.selection.event == first.state.selection.event)
        #expect(second.state.selection.day == first.state.selection.day)
        #expect(second.state.read == ["0.txt"])
        #expect(second.state.view.layouts == ["stacked": "single"])
    }

    @Test func `the filter and what was typed are there again`() throws {
        var first = try ReadingSession(library: library)
        try first.press("@12<space>mar<enter>Fsource:courier<enter>q")
        var second = try ReadingSession(library: library)
        #expect(second.state.shown.articles.count == first.state.shown.articles.count)
        #expect(second.state.shown.articles.count < 6)
        try second.press("@<up>")
        #expect(second.state.prompt?.text == "12 mar")
    }

    @Test func `the next start has the same lanes, grain and folded sections`() throws {
        var first = try ReadingSession(library: library)
        try first.press("gwx-gahq")
        let second = try ReadingSession(library: library).state
        #expect(second.timeline.lanes == first.state.timeline.lanes && second.timeline.lanes != .none)
        #expect(second.timeline.grain == first.state.timeline.grain)
        #expect(second.sidebar.folded == first.state.sidebar.folded && second.sidebar.folded.count > 1)
    }

    @Test func `two readers of one library keep each other's marks`() throws {
        var first = try ReadingSession(library: library), second = try ReadingSession(library: library)
        try first.press("rstone<enter>")
        try second.press("jrktother<enter>a")
        try second.press("mine<enter>")
        let third = try ReadingSession(library: library).state
        #expect(third.read == ["0.txt", "1.txt"])
        #expect(third.readings["0.txt"]?.isStarred == true)
        #expect(third.readings["0.txt"]?.tags == ["one", "other"])
        #expect(third.readings["0.txt"]?.notes.map(\.text) == ["mine"])
    }

    @Test func `a mark is on disk before the screen says so`() throws {
        var first = try ReadingSession(library: library)
        try first.press("sj<enter>mkawhy<enter>")
        let second = try ReadingSession(library: library).state
        #expect(second.readings["0.txt"]?.isStarred == true)
        #expect(second.readings["1.txt"]?.notes.count == 1)
        #expect(second.bookmarks["k"] != nil)
    }

    @Test func `what was done in an earlier session is undone and redone exactly`() throws {
        var first = try ReadingSession(library: library)
        try first.press("stdam<enter>j<enter>anote<enter>mkRq")
        let marks = first.state.readings.mapValues(Marks.init), letters = first.state.bookmarks
        var second = try ReadingSession(library: library)
        for _ in 0..<20 { try second.press("u") }
        #expect(second.state.readings.values.allSatisfy { Marks($0) == Marks(Reading()) })
        #expect(second.state.bookmarks.isEmpty)
        #expect(try ReadingSession(library: library).state.readings.values.allSatisfy { Marks($0) == Marks(Reading()) })
        var third = try ReadingSession(library: library)
        for _ in 0..<20 { try third.press("C-r") }
        #expect(third.state.readings.mapValues(Marks.init) == marks)
        #expect(third.state.bookmarks == letters)
    }

    @Test func `undo says what it undid, in this session and in the next`() throws {
        var first = try ReadingSession(library: library)
        try first.press("su")
        #expect(first.state.message == "Undone: star, \"Cracks found in dam\"  (Ctrl-r redo)")
        try first.press("C-rq")
        var second = try ReadingSession(library: library)
        try second.press("u")
        #expect(second.state.message == "Undone: star, \"Cracks found in dam\"  (Ctrl-r redo)")
        #expect(second.state.readings["0.txt"]?.isStarred == false)
    }

    @Test func `a jump of an earlier session is undone to the article, line and pane where it began`() throws {
        var first = try ReadingSession(library: library)
        try first.press("jj<enter>")
        let before = first.state
        try first.press("]e]eq")
        var second = try ReadingSession(library: library)
        try second.press("uu")
        #expect(second.state.selection.article == before.selection.article)
        #expect(second.state.text == before.text)
        #expect(second.state.focus == .text)
    }

    @Test func `undo changes only its own part of what another reader has changed since`() throws {
        var first = try ReadingSession(library: library), second = try ReadingSession(library: library)
        try first.press("s")
        second.pause()
        try second.press("ttheirs<enter>r")
        try first.press("u")
        let state = try ReadingSession(library: library).state
        #expect(state.readings["0.txt"].map(Marks.init) == Marks(Reading(isRead: true, tags: ["theirs"])))
    }

    @Test func `undo leaves a note alone that another reader has edited since, and says so`() throws {
        var first = try ReadingSession(library: library)
        try first.press("amine<enter>")
        var second = try ReadingSession(library: library)
        try second.press("a<space>and<space>yours<enter>")
        try first.press("u")
        #expect(first.state.message?.hasPrefix("Left as it is") == true)
        #expect(first.state.readings["0.txt"]?.notes.map(\.text) == ["mine and yours"])
    }

    @Test func `history goes back over all panes, and is there again on the next start`() throws {
        var first = try ReadingSession(library: library)
        try first.press("jj<enter>]e]egw")
        let inTimeline = first.state.selection.event
        try first.press("]dq")
        var second = try ReadingSession(library: library)
        try second.press("H")
        #expect(second.state.focus == .timeline && second.state.selection.event == inTimeline)
        try second.press("HHH")
        #expect(second.state.focus == .list && second.state.selection.article == "2.txt")
        try second.press("q")
        var third = try ReadingSession(library: library)
        try third.press("LLLL")
        #expect(third.state.selection == first.state.selection)
    }

    @Test func `the first start says nothing of what is new, a later one once`() throws {
        var corpus = KestrelDam.corpus
        var first = try ReadingSession(library: library)
        #expect(first.state.message == nil)
        try first.press("q")
        corpus.articles[0] = corpus.articles[0].holding("Something else altogether.")
        var second = try ReadingSession(library: library, corpus: corpus)
        #expect(second.state.message == "since a moment ago: 1 changed")
        try second.press("q")
        #expect(try ReadingSession(library: library, corpus: corpus).state.message == nil)
    }

    @Test func `place and notes are found again by their words when the text has changed`() throws {
        var first = try ReadingSession(library: library)
        try first.press("<enter>}amine<enter>mkq")
        let before = try #require(first.state.sentence), old = first.state.corpus.articles[0]
        var corpus = KestrelDam.corpus
        let insert = Array("CORRECTED: ".utf8)
        corpus.articles[0] = old.holding("CORRECTED: " + old.text(0..<old.bytes.count))
        corpus.annotations[0].sentences = corpus.annotations[0].sentences.map {
            $0.lowerBound + insert.count..<$0.upperBound + insert.count
        }
        var second = try ReadingSession(library: library, corpus: corpus)
        #expect(second.state.text.offset == before.lowerBound + insert.count)
        #expect(second.state.reading.notes.map(\.range.lowerBound) == [before.lowerBound + insert.count])
        try second.press("gg'k")
        #expect(second.state.text.offset == before.lowerBound + insert.count)
    }

    @Test(arguments: ["jjcjc", "jjcjc+l}", "jjcjci", "jjc"])
    func `a comparison is there again, where it was left`(keys: String) throws {
        var first = try ReadingSession(200, 60, library: library)
        try first.press(keys + "<f1><esc>")
        let memory = try #require(first.state.comparison), screen = first.screen
        try first.press("Q")
        let second = try ReadingSession(200, 60, library: library)
        #expect(second.state.comparison == memory)
        #expect(second.screen == screen)
    }

    @Test func `a tip names a key never used, and is not the same on the next start`() throws {
        var first = try ReadingSession(library: library)
        first.pause()
        let tip = try #require(first.state.tip)
        #expect(first.screen.contains("tip: \(first.state.key(tip.name)) "))
        try first.press("q")
        var second = try ReadingSession(library: library)
        second.pause()
        #expect(second.state.tip != nil && second.state.tip?.name != tip.name)
    }
}

/// A reading without the place, which moves by itself.
private struct Marks: Hashable {
    let reading: Reading

    init(_ reading: Reading) {
        var marks = reading
        (marks.place, marks.opened) = (nil, nil)
        self.reading = marks
    }
}

extension Article {
    /// The same article with another text.
    fileprivate func holding(_ text: String) -> Article {
        var article = Article(id: id, path: path, bytes: Array(text.utf8))
        article.outlet = outlet
        article.published = published
        article.regions = [Region(.body, 0..<article.bytes.count)]
        article.title = Title(title?.text ?? "")
        return article
    }
}
