import Chance
import NewsModel
import Testing

@testable import Interchange

/// How bytes become paragraphs.
struct ParagraphTests {
    private func paragraphs(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Paragraph.all(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every line is a paragraph, whatever ends it`(end: String) {
        #expect(paragraphs("One.\(end)Two.\(end)\(end)Three.\(end)") == ["One.", "Two.", "Three."])
    }

    @Test func `blanks of any kind and a byte order mark belong to no paragraph`() {
        #expect(paragraphs("\u{FEFF}One.\n\u{A0}\u{A0}Two.\u{A0} \t\n\u{3000}\n") == ["One.", "Two."])
        #expect(Paragraph.all(in: Array("\u{FEFF}One.".utf8)).map(\.range) == [3..<7])
    }

    @Test func `lines wrapped at a measure are one paragraph`() {
        let text = """
            The ferries between the harbour towns stopped for a second
            week on Monday, and nobody in the ministry could say when
            they would run again.

            Bread is short.
            """
        #expect(
            paragraphs(text).map { $0.replacing("\n", with: " ") } == [
                "The ferries between the harbour towns stopped for a second week on Monday, "
                    + "and nobody in the ministry could say when they would run again.",
                "Bread is short.",
            ])
    }

    @Test func `any bytes give regions in order, without overlap, inside the file`() {
        var random = SplitMix(seed: 7)
        let pieces: [[UInt8]] = [
            Array("By Ana Petrova".utf8), [0x0A], [0x0D, 0x0A], [0xC2, 0xA0], [0xC2], [0xE2, 0x80], [0xFF], [0],
            Array("Talks, May 4, 2022.".utf8), Array("said".utf8), [0xEF, 0xBB, 0xBF], Array("“".utf8), [0x20],
            Array("Subscribe".utf8), Array("+ posts".utf8), [0x1B], Array("Photo: x".utf8), Array("…".utf8),
        ]
        for _ in 0..<300 {
            let bytes = (0..<Int(random.next() % 60)).flatMap { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
            let regions = MarkedText.article(bytes).regions
            #expect(regions.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count })
            #expect(zip(regions, regions.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        }
    }

    @Test func `a line of a megabyte is one paragraph of body`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        #expect(MarkedText.article(bytes).regions == [Region(.body, 0..<bytes.count)])
    }
}
