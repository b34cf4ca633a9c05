import NewsModel
import NewsStore
import Testing

@testable import Reader

/// Stars, tags, notes and marks.
@Suite struct MarkingTests {
    private var session: ReadingSession

    init() throws { session = try ReadingSession(120, 40) }

    @Test mutating func `s stars an article and takes the star away again`() throws {
        try session.press("js")
        #expect(session.state.readings["1.txt"]?.isStarred == true)
        try session.press("s")
        #expect(session.state.readings["1.txt"]?.isStarred == false)
    }

    @Test mutating func `the star motion walks the starred articles, round the end`() throws {
        try session.press("jsjjsgg")
        try session.press("]s")
        #expect(session.state.selection.article == "1.txt")
        try session.press("2]s")
        #expect(session.state.selection.article == "1.txt")
        try session.press("[s")
        #expect(session.state.selection.article == "3.txt")
    }

    @Test mutating func `t sets several tags, sets the others off, and always takes away what has a minus`() throws {
        try session.press("tflood<space>later<enter>")
        #expect(session.state.reading.tags == ["flood", "later"])
        try session.press("tlater<space>-flood<space>-never<space>dam<enter>")
        #expect(session.state.reading.tags == ["dam"])
    }

    @Test mutating func `a tag that is known is completed by Tab, and a new one is not mistaken for it`() throws {
        try session.press("tflood<enter>jtfl<down><tab><enter>")
        #expect(session.state.reading.tags == ["flood"])
        try session.press("jtflo<enter>")
        #expect(session.state.reading.tags == ["flo"])
        try session.press("jt<enter>")
        #expect(session.state.reading.tags.isEmpty)
    }

    @Test mutating func `a note keeps the sentence it is about, and stands beside it`() throws {
        try session.press("<enter>acheck<space>this<enter>")
        let note = try #require(session.state.reading.notes.first)
        #expect(note.text == "check this")
        #expect(note.quote == "Two cracks were found in the wall of the Kestrel Dam on Tuesday")
        #expect(session.screen.contains("▌✎"))
        try session.press("jk")
        #expect(session.screen.contains("✎ check this"))
    }

    @Test mutating func `a note is about the passage chosen with v, if there is one`() throws {
        try session.press("<enter>vjawhy<enter>")
        let note = try #require(session.state.reading.notes.first)
        #expect(note.quote.hasPrefix("Two cracks") && note.quote.contains("Army Engineers"))
        #expect(session.state.selectedText == nil)
    }

    @Test mutating func `a on a note edits it, and a note without words is thrown away`() throws {
        try session.press("<enter>awhy<enter>a<space>not<enter>")
        #expect(session.state.reading.notes.map(\.text) == ["why not"])
        try session.press("aC-u<enter>")
        #expect(session.state.reading.notes.isEmpty)
        try session.press("u")
        #expect(session.state.reading.notes.map(\.text) == ["why not"])
    }

    @Test mutating func `a long note is shown whole below the text, and its end is seen while it is typed`() throws {
        let words = (1...30).map { "word\($0)" }
        try session.press("<enter>a" + words.joined(separator: "<space>"))
        #expect(session.screen.contains("word29 word30"))
        try session.press("<enter>jk")
        #expect(session.screen.contains("✎ Note"))
        for word in words { #expect(session.screen.contains(word), "\(word)") }
    }

    @Test mutating func `the note motion walks the notes of all articles`() throws {
        try session.press("<enter>afirst<enter>Gasecond<enter>JJathird<enter>gg")
        #expect(session.state.notes.map(\.note.text) == ["first", "second", "third"])
        try session.press("gg[n")
        #expect(session.screen.contains("✎ second"))
        try session.press("]n")
        #expect(session.screen.contains("✎ third"))
    }

    @Test mutating func `the list of notes goes to one, and Delete throws one away`() throws {
        try session.press("<enter>afirst<enter>Jasecond<enter>gngn<esc>gnfirst<enter>")
        #expect(session.state.selection.article == "0.txt")
        try session.press("gnsec<delete><esc>")
        #expect(session.state.notes.map(\.note.text) == ["first"])
        try session.press("u")
        #expect(session.state.notes.count == 2)
    }

    @Test mutating func `a mark is gone back to from anywhere, and two quotes go back from there`() throws {
        try session.press("jj<enter>}mxgg")
        let mark = session.state.bookmarks["x"]
        try session.press("h")
        try session.press("G'x")
        #expect(session.state.selection.article == "2.txt" && session.state.text.offset == mark?.offset)
        try session.press("''")
        #expect(session.state.selection.article == "5.txt")
        try session.press("''")
        #expect(session.state.text.offset == mark?.offset)
    }

    @Test mutating func `marks are listed with their words, found by them, and thrown away by Delete`() throws {
        try session.press("<enter>maJmb'")
        #expect(session.screen.contains("Two cracks were found"))
        try session.press("<space>minis<enter>")
        #expect(session.state.selection.article == "1.txt")
        try session.press("'<delete><esc>")
        #expect(session.state.bookmarks.keys.sorted() == ["b"])
        #expect(session.state.message != "Nothing to undo")
        try session.press("u")
        #expect(session.state.bookmarks.keys.sorted() == ["a", "b"])
    }

    @Test mutating func `a dot makes the last change again on another article, and never the reverse`() throws {
        try session.press("sj.j.k.")
        #expect(session.state.readings.filter(\.value.isStarred).keys.sorted() == ["0.txt", "1.txt", "2.txt"])
        try session.press("tdam<enter>G.")
        #expect(session.state.reading.tags == ["dam"])
    }

    @Test mutating func `the status row tells how many reports of the chosen event are read`() throws {
        try session.press("gw}")
        try session.press("@12<space>mar<space>2024<enter>j")
        let told = session.state.eventProgress
        #expect(told == nil || told?.hasSuffix("reports of this event read") == true)
        session = try ReadingSession(120, 40)
        try session.press("gw@14<space>mar<enter>")
        #expect(session.state.eventProgress == "0 of 2 reports of this event read")
        try session.press("r")
        #expect(session.state.eventProgress == "1 of 2 reports of this event read")
    }
}
