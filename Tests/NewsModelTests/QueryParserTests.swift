import Chance
import Testing

@testable import NewsModel

/// What a query means that is typed at `F` or behind `--filter`.
@Suite struct QueryParserTests {
    /// Dates count from here.
    private static let thursday = CalendarDate(2024, 3, 14) ?? CalendarDate(number: 0)

    private func query(_ text: String) throws(QueryMistake) -> Query {
        try QueryParser.query(text, cursor: Self.thursday, timeline: Timeline([]))
    }

    // swift-format-ignore
    /// What is typed, and how it is written out in full; the parts stand between bars.
    static let rows: [(typed: String, parts: String)] = [
        ("",                                 ""),
        ("sirens",                           "sirens"),
        ("lower valley",                     "lower ¦ valley"),
        ("\"lower valley\"",                 "\"lower valley\""),
        ("“lower valley” unread",            "\"lower valley\" ¦ unread"),
        ("dam AND crack",                    "dam ¦ crack"),
        ("dam and crack",                    "dam ¦ and ¦ crack"),
        ("dam | dyke wall",                  "(dam | dyke wall)"),
        ("(dam | dyke) wall",                "(dam | dyke) ¦ wall"),
        ("dam OR dyke",                      "(dam | dyke)"),
        ("-dam NOT dyke !wall",              "-dam ¦ -dyke ¦ -wall"),
        ("-(dam dyke)",                      "-(dam dyke)"),
        ("--dam",                            "dam"),
        ("well-known",                       "well-known"),
        ("actor:\"Ana Ruiz\"",               "actor:\"Ana Ruiz\""),
        ("ACTOR:Ruiz",                       "actor:Ruiz"),
        ("source:wire,herald dam",           "source:wire,herald ¦ dam"),
        ("source:\"Al Jazeera\",wire",       "source:\"Al Jazeera\",wire"),
        ("-tag:done event:evac",             "-tag:done ¦ event:evac"),
        ("has:note is:starred STARRED",      "has:note ¦ starred ¦ starred"),
        ("\"unread\"",                       "\"unread\""),
        ("/sirens?/ title:/^gov/",           "/sirens?/ ¦ title:/^gov/"),
        ("/a\\/b\\d/",                       "/a\\/b\\d/"),
        ("12..15mar",                        "2024-03-12..2024-03-15"),
        ("12..15 mar dam",                   "2024-03-12..2024-03-15 ¦ dam"),
        ("dam 14 mar 2023 wall",             "dam ¦ 2023-03-14 ¦ wall"),
        ("2023-05",                          "2023-05"),
        ("2023",                             "2023"),
        ("12 mar..",                         "2024-03-12.."),
        ("..15 mar",                         "..2024-03-15"),
        ("date:thu",                         "2024-03-14"),
        ("date:-2w",                         "2024-02-29"),
        ("date:\"14 mar\"",                  "2024-03-14"),
        ("date:14 mar 2023",                 "2023-03-14"),
        ("-published:2023..2024",            "-published:2023..2024"),
        ("12,000",                           "\"12,000\""),
        ("14 people 5000 12m",               "14 ¦ people ¦ 5000 ¦ 12m"),
        ("march may",                        "march ¦ may"),
        ("(dam",                             "dam"),
        ("actor:\"Ana",                      "actor:Ana"),
        ("\"a:b\" \"(\" \"AND\"",            "\"a:b\" ¦ \"(\" ¦ \"AND\""),
        ("\"say \\\"no\\\"\"",               "\"say \\\"no\\\"\""),
    ]

    @Test(arguments: rows)
    func `what is typed becomes parts`(row: (typed: String, parts: String)) throws {
        #expect(try query(row.typed).parts.map(\.text).joined(separator: " ¦ ") == row.parts)
    }

    @Test(arguments: rows)
    func `a query that is written out means the same`(row: (typed: String, parts: String)) throws {
        let first = try query(row.typed)
        #expect(try query(first.text) == first, "\(first.text)")
    }

    // swift-format-ignore
    @Test(arguments: [
        ("actr:ruiz",       0,  "no field «actr»; expected actor"),
        ("dam xyz:1",       4,  "no field «xyz»; expected text, title, actor, event, type, date, published, source, author, file, tag, is, has"),
        ("actor:",          6,  "expected a name"),
        ("actor:ruiz,",     11, "expected a name"),
        ("dam |",           5,  "expected a word"),
        ("| dam",           0,  "expected a word before «|»"),
        (String(repeating: "dam ", count: 126), 500, "a query has at most 500 characters"),
        ("dam )",           4,  "no bracket is open here"),
        ("dam ()",          5,  "expected a word before «)»"),
        ("-",               1,  "expected a word"),
        ("\"\"",            0,  "expected words between the quotation marks"),
        ("has:nothing",     4,  "expected one of note, tag, disagreement, date, figure, quote"),
        ("date:nonsense",   5,  "expected a date such as 14 mar, 2021-09, +3d, thu, peak or e:name"),
        ("date:31feb",      5,  "the calendar has no such day"),
        ("dam /a(b/",       6,  "this bracket is not closed"),
        ("title:/[/",       7,  "this bracket is not closed"),
    ])
    func `a mistake has its column and says what was expected`(text: String, column: Int, message: String) {
        #expect(throws: QueryMistake(column: column, message: message)) { try query(text) }
    }

    @Test func `a bare word is always a query`() throws {
        for word in ["and", "e.g.", "#", "14", "..", "€5", "it's", "😀", "a/b", "x=y", "50%", "12..99mar"] {
            #expect(try !query(word).isEmpty, "\(word)")
        }
    }

    @Test func `whatever is typed, it is a query or a mistake inside the text`() {
        var random = SplitMix(seed: 7)
        let signs = Array("ab1:,|()-\"/\\ .mar2024[]*+?{}«»éß\u{301}")
        for _ in 0..<3_000 {
            let length = Int(random.next() % 24)
            let text = String((0..<length).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
            do throws(QueryMistake) {
                let first = try query(text)
                #expect((try? query(first.text)) == first, "«\(text)» becomes «\(first.text)»")
            } catch {
                #expect((0...text.count).contains(error.column), "«\(text)»: \(error)")
            }
        }
    }

    @Test func `brackets without end are refused`() {
        for sign in ["(", "-"] {
            #expect(throws: QueryMistake.self) { try query(String(repeating: sign, count: 100_000) + "a") }
        }
    }

    @Test func `a part says the contrary of another and takes its place`() {
        var query = Query([.actor("Ruiz"), .field("is", "unread")])
        query.add(.actor("Ruiz").negated)
        #expect(query.text == "unread -actor:Ruiz")
        query.drop(.field("is", "unread"))
        #expect(query.text == "-actor:Ruiz")
        #expect(query.dropLast() == .not(.actor("Ruiz")))
        #expect(query.isEmpty)
    }
}
