import NewsModel
import Testing

@testable import NewsStore

/// The query language on a library: a table of what is typed and what is found.
final class ArchiveSearchTests {
    private let shelf = Shelf()

    deinit { shelf.remove() }

    init() throws {
        var found = Annotations()
        found.actors = [
            Actor(id: 0, name: "Ana Ruiz", kind: .person, aliases: [Alias("Governor", count: 1, rule: "x")])
        ]
        let days = ["2021-03-12", "2021-04", "2020"]
        found.claims = days.map { day in
            let when = DateValue(edtf: day, because: Reason("stated"))
            return Claim(sentence: 0..<3, trigger: 0..<3, type: "protest", summary: "x", when: when, status: .announced)
        }
        found.quantities = [Quantity(0..<2, value: 12, unit: "person")]
        try shelf.add(
            [
                shelf.article(
                    "dam.txt", "The dyke and the dam\n\nÐinđić: sirens failed in the lower valley.",
                    title: "The dyke and the dam", outlet: "The Wire")
            ], found)
        try shelf.add(
            [
                shelf.article(
                    "fire.txt", "Fire\n\nThe valley burned; lower houses fell. A dam held.", title: "Fire",
                    outlet: "Herald", published: "2021-05-20"),
                shelf.article("snow.txt", "Snow\n\nNothing but snow.", title: "Snow", published: nil),
            ])
    }

    @Test(arguments: [
        ("sirens", "dam.txt"), ("SIREN", "dam.txt"), ("dindic", "dam.txt"), ("\"lower valley\"", "dam.txt"),
        ("lower valley", "fire.txt dam.txt"), ("title:dam", "dam.txt"), ("dam -title:dyke", "fire.txt"),
        ("sirens | burned", "fire.txt dam.txt"), ("(sirens | burned) dam", "fire.txt dam.txt"),
        ("-dam", "snow.txt"), ("-dam -snow", ""), ("source:wire", "dam.txt"),
        ("source:wire,herald", "fire.txt dam.txt"),
        ("actor:ruiz", "dam.txt"), ("actor:governor", "dam.txt"), ("actor:\"ana ruiz governor\"", ""),
        ("type:protest", "dam.txt"), ("type:flood", ""), ("is:announced", "dam.txt"), ("has:figure", "dam.txt"),
        ("-has:date", "snow.txt"), ("published:2021-05-20", "fire.txt"), ("published:2021", "fire.txt dam.txt"),
        ("date:2021-03-12", "dam.txt"), ("date:2021-03-11..2021-03-13", "dam.txt"), ("date:2021-04-10", ""),
        ("date:2021-04", "dam.txt"), ("date:2020", "dam.txt"), ("date:2020-06", ""), ("file:snow", "snow.txt"),
        ("tag:done", "fire.txt"), ("is:unread", "dam.txt snow.txt"), ("unread dam", "dam.txt"),
        ("is:starred | sirens", "dam.txt snow.txt"), ("xyzzy", ""), ("—", ""), ("\"\\\"\" dam", ""),
    ])
    func `a query finds`(_ query: String, _ names: String) throws {
        var readings = ArchiveReadings()
        readings.read = ["/news/fire.txt"]
        readings.tagged = ["done": ["/news/fire.txt"]]
        readings.starred = ["/news/snow.txt"]
        #expect(try shelf.found(query, readings).joined(separator: " ") == names)
    }

    @Test func `a word of the title weighs more than one of the text`() throws {
        #expect(try shelf.found("dam", order: .rank) == ["dam.txt", "fire.txt"])
        #expect(try shelf.found("dam", order: .date) == ["fire.txt", "dam.txt"])
    }

    @Test(arguments: ["/sirens?/", "event:evac", "has:disagreement"])
    func `what no library can answer is a mistake and not an empty list`(_ query: String) {
        #expect(throws: QueryMistake.self) { try shelf.found(query) }
    }

    @Test func `days are asked for in few words, whole months and years in one each`() throws {
        let first = try #require(CalendarDate(2019, 12, 30)), last = try #require(CalendarDate(2021, 2, 2))
        let words = IndexedFacts.words(.told, in: first...last)
        #expect(words.map { $0.prefix(2) } == ["td", "td", "ty", "tm", "td", "td"])
    }
}
