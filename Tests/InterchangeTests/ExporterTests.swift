import Foundation
import NewsModel
import Testing

@testable import Interchange

/// What a small corpus is written as.
struct ExporterTests {
    @Test func `annotations are one JSON object a line, with sorted keys`() {
        #expect(
            Exporter.annotations.write(Sample.corpus)
                == """
                {"actors": [{"aliases": ["Vučić", "Vucic"], "id": "a1", "kind": "person", "name": "Aleksandar Vučić",
                "role": "President of Serbia"}], "authors": [], "dates": [{"begin_point": null, "earliest": "2023-05-26",
                "edtf": "2023-05-26", "end": 42, "end_point": null, "latest": "2023-05-26", "mod": null, "range": null,
                "reason": "Friday before publication", "rule": "weekday", "start": 36, "text": "Friday", "type": "DATE",
                "value": "2023-05-26"}], "events": [{"actors": ["a1"], "agents": [], "background": false, "corrected": null,
                "earliest": "2023-05-26", "edtf": "2023-05-26", "end": 43, "id": "e1", "latest": "2023-05-26",
                "place": null, "reason": "Friday before publication", "resolution": "stated", "start": 14,
                "status": "asserted", "summary": "Vučić met envoys", "targets": [], "trigger": [22, 25], "type": "meeting"}], "file": "a.txt", "mentions": [{"actor": "a1", "end": 21,
                "start": 14, "text": "Vučić"}], "outlet": null, "published": {"earliest": "2023-05-27",
                "edtf": "2023-05-27/..", "evidence": [{"end": 42, "says": "not before Friday", "start": 36}],
                "latest": null, "status": "inferred"}, "quantities": [], "quotes": [], "regions": [{"end": 12,
                "kind": "title", "start": 0}, {"end": 43, "kind": "body", "start": 14}], "sentences": [{"end": 43,
                "start": 14}], "title": {"end": 12, "start": 0, "text": "Talks resume"}}¶
                {"actors": [{"aliases": ["Vučić", "Vucic"], "id": "a1", "kind": "person", "name": "Aleksandar Vučić",
                "role": "President of Serbia"}, {"aliases": [], "id": "a2", "kind": "force", "name": "KFOR",
                "role": null}], "authors": ["Ana Petrova", "Jonas Berg"], "dates": [], "events": [{"actors": [],
                "agents": [], "background": false, "corrected": null, "earliest": null, "edtf": null, "end": 57,
                "id": "e1", "latest": null, "place": null, "reason": null, "resolution": "undated", "start": 0,
                "status": "asserted", "summary": "Vucic met \\u009b2J", "targets": [], "trigger": [6, 9],
                "type": "meeting"}], "file": "b.txt", "mentions": [{"actor": "a1", "end": 5, "start": 0,
                "text": "Vucic"}, {"actor": "a2", "end": 14, "start": 10, "text": "KFOR"}],
                "outlet": "The Harbour Gazette", "published": {"earliest": "2023-06-01", "edtf": "2023-06",
                "evidence": [], "latest": "2023-06-30", "status": "stated"}, "quantities": [{"end": 32, "of": null,
                "qualifier": "about", "start": 27, "unit": "soldier", "value": 3600}], "quotes": [{"end": 5,
                "kind": "direct", "speaker": "a2", "start": 0}, {"end": 9, "kind": "scare", "speaker": null,
                "start": 6}], "regions": [{"end": 57, "kind": "body", "start": 0}], "sentences": [], "title": null}¶
                """.unfolded)
    }

    @Test func `a timeline is one JSON object`() {
        #expect(
            Exporter.timeline.write(Sample.corpus)
                == """
                {"disagreements": [{"claims": [{"end": 30, "file": "a.txt", "start": 24, "value": "2023-05-26"},
                {"end": 5, "file": "b.txt", "start": 0, "value": "2023-05-27"}], "event": "t1", "kind": "date",
                "summary": "two days", "verdict": "conflict"}], "events": [{"actors": ["a1"], "articles": 2, "background": false,
                "claims": [{"event": "e1", "file": "a.txt"}, {"event": "e1", "file": "b.txt"}],
                "earliest": "2023-05-26", "edtf": "2023-05-26", "id": "t1", "latest": "2023-05-26",
                "status": "asserted", "title": "Vučić met envoys", "type": "meeting", "voices": 2}, {"actors": [],
                "articles": 0, "background": true, "claims": [], "earliest": null, "edtf": null, "id": "t2",
                "latest": null, "status": "asserted", "title": "Ferries stopped", "type": "strike", "voices": 1}], "left_out": 0,
                "shared_voices": []}¶
                """.unfolded)
    }

    @Test func `articles are a table`() {
        #expect(
            Exporter.articleTable.write(Sample.corpus) == """
                published      outlet               authors                  file   title
                2023-05-27/..                                                a.txt  Talks resume
                2023-06        The Harbour Gazette  Ana Petrova, Jonas Berg  b.txt

                """)
    }

    @Test func `actors are a table, the most often named first`() {
        #expect(
            Exporter.actorTable.write(Sample.corpus) == """
                mentions  articles  kind    name              role                 also
                2         2         person  Aleksandar Vučić  President of Serbia  Vučić, Vucic
                1         1         force   KFOR

                """)
    }

    @Test func `events are a table that no text of theirs can break`() {
        #expect(
            Exporter.eventTable.write(Sample.corpus) == """
                when        status    type     place     event
                2023-05-26  asserted  meeting  a.txt:14  Vučić met envoys
                undated     asserted  meeting  b.txt:0   Vucic met ‹U+9B›2J

                """)
    }

    @Test func `a timeline is a table`() {
        #expect(
            Exporter.timelineTable.write(Sample.corpus) == """
                when        articles  voices  status      event
                2023-05-26  2         2       asserted    Vučić met envoys
                undated     0         1       background  Ferries stopped

                """)
    }

    @Test(arguments: Exporter.all.map(\.name))
    func `nothing that an exporter writes drives a terminal`(name: String) throws {
        let exporter = try #require(Exporter.all.first { $0.name == name })
        let unsafe = exporter.write(Sample.corpus).unicodeScalars.filter { VisibleText.isUnsafe($0) && $0 != "\n" }
        #expect(unsafe.isEmpty)
    }

    @Test(arguments: [Exporter.annotations.name, Exporter.timeline.name])
    func `what is written as JSON is JSON, with the texts as they are`(name: String) throws {
        let exporter = try #require(Exporter.all.first { $0.name == name })
        for line in exporter.write(Sample.corpus).split(separator: "\n") {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test func `columns are aligned by what is seen, wide and combining characters too`() {
        let table = TextTable(["name", "x"], [["危機", "1"], ["Vuc\u{30C}ic", "2"], ["a\tb\u{7}", "3"], ["", "4"]])
        #expect(
            table.text == """
                name   x
                危機   1
                Vučic  2
                a b␇   3
                       4

                """)
    }

    @Test func `a cell that is too long is cut`() {
        let table = TextTable(["a", "b"], [[String(repeating: "x", count: 80), "y"]])
        #expect(table.text.split(separator: "\n").last == Substring(String(repeating: "x", count: 59) + "…  y"))
    }
}

extension String {
    /// Lines folded for reading, as the program writes them: «¶» ends a line, a line break is a blank.
    fileprivate var unfolded: String {
        split(separator: "¶").map { $0.split(separator: "\n").joined(separator: " ") + "\n" }.joined()
    }
}
