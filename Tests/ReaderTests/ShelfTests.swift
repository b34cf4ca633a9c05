import Configuration
import Extraction
import Foundation
import NewsModel
import NewsStore
import Testing
import TerminalUI

@testable import Reader

/// Reading a library: a list as long as it is, of which the reader holds a window.
@Suite struct ShelfTests {
    @Test func `a library opens at its newest article, with all counted and a window held`() throws {
        let session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        #expect(session.screen.contains("2,000 articles"))
        #expect(session.screen.contains("2,000/2,000"))
        #expect(session.screen.contains("The talks of day 1999 went on in Kestrel."))
        #expect(session.state.corpus.articles.count < 500)
    }

    @Test func `the first frame has the text, the next one what is in it`() throws {
        var session = try LibrarySession(articles: 500)
        defer { session.remove() }
        #expect(session.screen.contains("The talks of day 499 went on in Kestrel."))
        #expect(!session.screen.contains("Events 1"))
        let isNew = session.readOpen()
        #expect(isNew)
        #expect(session.screen.contains("Events 1"))
        #expect(session.state.corpus.annotations.count { !$0.sentences.isEmpty } == 1)
    }

    @Test func `every article can be reached`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("gg")
        #expect(session.screen.contains("day 0 went"))
        try session.press("1500j")
        #expect(session.screen.contains("1,501/2,000"))
        #expect(session.screen.contains("day 1500 went"))
        try session.press("G")
        #expect(session.screen.contains("day 1999 went"))
        try session.press("k")
        #expect(session.screen.contains("day 1998 went"))
    }

    @Test func `scrolling down row by row shows the rows around the cursor all the way`() throws {
        var session = try LibrarySession(articles: 500)
        defer { session.remove() }
        try session.press("gg")
        for place in 1..<500 {
            try session.press("j")
            let article = try #require(session.state.article)
            #expect(session.state.corpus.articles[article].path == "/news/\(place)")
            let rank = try #require(session.state.shown.rank(of: article))
            #expect(place + 30 > 499 || session.state.shown.listed.count > rank + 30)
        }
    }

    @Test func `a filter is asked of the library, and Escape takes it back`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("Fferry<enter>")
        #expect(session.screen.contains("20 of 2,000 articles"))
        #expect(session.screen.contains("20/20"))
        #expect(session.screen.contains("ferry"))
        try session.press("<esc>")
        #expect(session.screen.contains("2,000 articles"))
        #expect(session.screen.contains("/2,000"))
    }

    @Test func `a filter that no library can answer says so`() throws {
        var session = try LibrarySession(articles: 50)
        defer { session.remove() }
        try session.press("F/fer+y/")
        #expect(session.screen.contains("a library cannot look for patterns"))
    }

    @Test func `a filter that is left with Escape leaves everything as it was`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("gg300j")
        let before = session.screen.split(separator: "\n")
        try session.press("Fferry<esc>")
        #expect(session.screen.split(separator: "\n").difference(from: before).isEmpty)
    }

    @Test func `a date leads to what was published then`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("@2003-05-17")
        #expect(session.screen.contains("1 article published"))
        try session.press("<enter>")
        #expect(session.screen.contains("17 May 2003"))
    }

    @Test func `marks and places are kept, and found on the next start`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("gg700jsm1")
        var again = try session.reopened()
        #expect(again.screen.contains("701/2,000"))
        try again.press("gg'1")
        #expect(again.screen.contains("701/2,000"))
        #expect(again.state.readings["/news/700"]?.isStarred == true)
    }

    @Test func `two articles far from each other can be compared`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("ggc1999jc")
        #expect(session.state.isComparing)
        #expect(session.screen.contains("day 0 went"))
        #expect(session.screen.contains("day 1999 went"))
    }

    @Test func `what a filter leaves is read together when it is little, and narrowed without the library`() throws {
        var session = try LibrarySession(articles: 2_000)
        defer { session.remove() }
        try session.press("Fferry<enter>")
        try session.join()
        #expect(session.state.corpus.annotations.count { !$0.sentences.isEmpty } == 20)
        #expect(session.screen.contains("20 of 2,000 articles"))
        try session.press("F<space>1907<enter>")
        #expect(session.screen.contains("1 of 2,000 articles"))
        #expect(session.state.shelf?.isJoined == true)
        try session.press("<esc><esc>")
        #expect(session.screen.contains("/2,000"))
        #expect(session.state.shelf?.isJoined == false)
    }

    @Test func `a small library is read together as a whole, and is then like a folder`() throws {
        var session = try LibrarySession(articles: 100)
        defer { session.remove() }
        try session.join()
        #expect(session.state.shelf?.isWhole == true)
        #expect(session.screen.contains("100 articles · 100 unread"))
        #expect(session.screen.contains("day 99 went"))
    }

    @Test func `copies of a text stand in one row, which says how many there are`() throws {
        var session = try LibrarySession(articles: 50, copies: 3)
        defer { session.remove() }
        try session.press("gg")
        #expect(session.screen.contains("50 articles"))
        #expect(session.screen.contains("+3"))
    }

    @Test func `the next unread article is found beyond the window`() throws {
        var session = try LibrarySession(articles: 1_000)
        defer { session.remove() }
        try session.press("ggv899jr]u")
        #expect(session.screen.contains("901/1,000"))
    }

    @Test func `random keys in a library never stop the reader`() throws {
        var session = try LibrarySession(articles: 600)
        defer { session.remove() }
        let keys = [
            "j", "k", "G", "gg", "<enter>", "<esc>", "u", "C-r", "]e", "[a", "]d", "H", "L", "Ffer", "<esc>", "x", "X",
            "s", "r", "S", "<tab>", "zz", "@2002<enter>", "v", "y", "D", "?", "q<esc>", "C-d", "]u", "i", "40j", "m1",
            "'1",
        ]
        var number = 12_345
        for _ in 0..<400 where session.state.isRunning {
            number = (number &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
            try session.press(keys[(number >> 8) % keys.count])
            _ = session.screen
        }
    }
}
