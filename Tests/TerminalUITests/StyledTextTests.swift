import Testing

@testable import TerminalUI

struct StyledTextTests {
    @Test func `words go to the next line whole`() {
        #expect(
            wrapped("Gov. Ana Ruiz ordered about 12,000 people out of the valley.", 20) == """
                Gov. Ana Ruiz
                ordered about 12,000
                people out of the
                valley.
                """)
    }

    @Test func `a word longer than the line is broken and a hyphen ends a word`() {
        #expect(
            wrapped("see https://example.org/articles/2011/01 by mid-afternoon", 20) == """
                see
                https://example.org/
                articles/2011/01 by
                mid-afternoon
                """)
        #expect(wrapped("expected by mid-afternoon", 16) == "expected by mid-\nafternoon")
    }

    @Test func `an indented word that is too long begins on its own line`() {
        #expect(wrapped("  wwwwwwwwwwwwww", 10) == "  wwwwwwww\nwwwwww")
    }

    @Test func `newlines of every file are kept and blank lines too`() {
        #expect(wrapped("one\r\n\r\n  two\n", 20) == "one\n\n  two")
        #expect(wrapped("", 20) == "")
    }

    @Test func `the lines of a paragraph wrapped by hand are joined`() {
        let text = StyledText("Protesters blocked\nthe road\r\nto the dam.\n", base: 7)
        let lines = text.wrapped(to: 30, joiningLines: true)
        var surface = Surface(width: 30, height: lines.count)
        lines.draw(from: 0, on: &surface, in: surface.area)
        #expect(surface.text == "Protesters blocked the road to\nthe dam.")
        #expect(lines.position(of: 26) == (0, 19))
    }

    @Test func `a no-break space is a space and wide writing breaks anywhere`() {
        #expect(wrapped("ten\u{A0}thousand\u{A0}people", 10) == "ten\nthousand\npeople")
        #expect(wrapped("危機管理庁長官", 10) == "危機管理庁\n長官")
    }

    @Test func `grapheme clusters are never broken`() {
        #expect(wrapped(String(repeating: "e\u{301}", count: 12), 10).split(separator: "\n").map(\.count) == [10, 2])
    }

    @Test func `marks lie over each other, the last one's role wins and attributes join`() {
        var text = StyledText("The Ministry of Water said", base: 100)
        text.mark(104..<121, Style(.organisation))
        text.mark(116..<121, Style(.match, .bold))
        text.mark(0..<500, Style(.text, .reverse))
        text.mark(104..<112, Style(.text, .underline))
        #expect(
            drawn(text, 40) == "[The ](text reverse)[Ministry](organisation underline reverse)"
                + "[ of ](organisation reverse)[Water](match bold reverse)[ said](text reverse)")
    }

    @Test func `a mark goes on behind the end of a line`() {
        var text = StyledText("on 25 January 2011 in Cairo")
        text.mark(3..<18, Style(.date))
        #expect(drawn(text, 14) == "on [25 January](date)\n[2011](date) in Cairo")
    }

    @Test func `every byte has its place, in order`() {
        let text = StyledText([UInt8]("ab 危\u{FF}x".utf8) + [0xFF, 0x1B, 0x0A] + Array("é end".utf8), base: 1_000)
        let lines = text.wrapped(to: 10)
        let places = text.range.map { lines.position(of: $0) }
        for (before, after) in zip(places, places.dropFirst()) { #expect(before <= after) }
        #expect(lines.count == 2)
        #expect(lines.position(of: 1_003) == (0, 3))
        #expect(lines.position(of: 1_006) == (0, 5))
        #expect(lines.position(of: 1_012) == (1, 0))
        #expect(lines.position(of: 1_014) == (1, 1))
        #expect(lines.line(at: 0) == 0)
        #expect(lines.line(at: 9_999) == 1)
    }

    @Test(arguments: [1, 10, 33, 66]) func `lines cover all that can be seen, in order, at any width`(width: Int) {
        let text = StyledText(
            "危機 The quick—brown\tfox,\r\nwho jumps \u{202E}over\u{200B} it.\n\n\u{301} 👩‍🚀 end x👍🏽y")
        let lines = text.wrapped(to: width)
        let shown = (0..<lines.count).flatMap { text.source[lines.range(ofLine: $0)] }
        #expect(shown.filter { $0 > 32 } == text.source.filter { $0 > 32 })
        for line in 1..<max(1, lines.count) {
            #expect(lines.range(ofLine: line - 1).upperBound <= lines.range(ofLine: line).lowerBound)
        }
    }

    @Test func `a line of a megabyte is broken in one pass`() {
        #expect(StyledText(String(repeating: "x", count: 1_000_000)).wrapped(to: 50).count == 20_000)
        #expect(StyledText(String(repeating: "e\u{301}", count: 100_000)).wrapped(to: 50).count == 2_000)
        #expect(StyledText(String(repeating: "危 ", count: 30_000)).wrapped(to: 50).count == 1_765)
    }

    private func wrapped(_ text: String, _ width: Int) -> String { drawn(StyledText(text), width) }

    private func drawn(_ text: StyledText, _ width: Int) -> String {
        let lines = text.wrapped(to: width)
        var surface = Surface(width: width, height: lines.count)
        lines.draw(from: 0, on: &surface, in: surface.area)
        return surface.marked
    }
}
