import NewsModel
import Testing

@testable import Interchange

/// Notes as they are handed on.
struct NoteExportTests {
    private let noted: [NotedArticle] = {
        let note = Note(id: "n", range: 14..<43, quote: "Vučić met envoys\non Friday.", text: "Who else *was* there?")
        return [NotedArticle(article: 0, reading: Reading(isStarred: true, tags: ["talks"], notes: [note]))]
    }()

    @Test func `Markdown has the citation, the quote in one line, and the note without Markdown of its own`() {
        let text = PartExporter.markdown.write(.notes(noted), Sample.corpus)
        #expect(text.hasPrefix("# Notes\n\n## Talks resume\n\n“Talks resume”, a.txt, "))
        let rest = #"""

            starred, tag talks

            > Vučić met envoys on Friday.

            Who else \*was\* there?

            """#
        #expect(text.hasSuffix(rest))
    }

    @Test func `JSON has the place of the words in bytes`() {
        let line = PartExporter.json.write(.notes(noted), Sample.corpus)
        let note = #""notes": [{"end": 43, "note": "Who else *was* there?", "start": 14, "text": "Vučić met "#
        #expect(line.contains(note))
        #expect(line.contains(#""starred": true, "tags": ["talks"]"#))
    }
}
