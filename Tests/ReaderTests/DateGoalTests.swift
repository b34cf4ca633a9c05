import NewsModel
import Testing

@testable import Reader

/// The dam crisis: what each test jumps about in.
private let crisis = Timeline(
    [
        ("2023-09-20", "Repairs let", [0]), ("2024-03-12", "Cracks found", [0, 1, 2]),
        ("2024-03-12", "Engineers come", [0]), ("2024-03-14", "Valley emptied", [1]), ("2024", "Year of rain", [2]),
        ("2024-05", "Inquiry", [1]), ("2024-05-20", "Mayor heard", [1]),
        ("2024-06-01", "Minister resigns", [0, 1]), ("", "Sirens tested", [2]),
    ].enumerated().map { place, event in
        Event(
            id: place, title: event.1, type: "event", when: DateValue(edtf: event.0, because: Reason("test")),
            claims: event.2.map { ClaimReference(article: $0, claim: place) })
    })

private func goal(_ text: String, cursor: String = "2024-03-14", in timeline: Timeline = crisis) throws -> DateGoal {
    let day = try #require(EDTF.interval(cursor)?.earliest)
    return try DateGoal(text, cursor: day, timeline: timeline)
}

private func edtf(_ text: String, cursor: String = "2024-03-14") throws -> String {
    EDTF.text(try goal(text, cursor: cursor).days)
}

@Suite struct DateFormTests {
    @Test(arguments: DateForm.all.map { ($0.name, $0.example) })
    func `every form reads its example as its table says`(name: String, example: (text: String, means: String)) throws {
        #expect(try edtf(example.text) == example.means, "\(name)")
    }

    @Test func `every form has a name of its own and a line of help`() {
        #expect(Set(DateForm.all.map(\.name)).count == DateForm.all.count)
        #expect(DateForm.all.allSatisfy { !$0.help.isEmpty })
    }
}

@Suite struct DatePromptTests {
    @Test(arguments: [
        ("14", "2024-03-12", "2024-03-14"), ("30", "2024-03-12", "2024-03-30"), ("1", "2024-12-31", "2025-01-01"),
        ("31", "2024-02-10", "2024-01-31"), ("14 mar", "2024-08-20", "2024-03-14"),
        ("14 mar", "2024-10-20", "2025-03-14"), ("2 jan", "2023-12-30", "2024-01-02"),
        ("29 feb", "2022-06-01", "2024-02-29"), ("thu", "2024-03-14", "2024-03-14"),
        ("mon", "2024-03-14", "2024-03-11"), ("sat", "2024-03-14", "2024-03-16"), ("dec", "2024-03-14", "2023-12"),
        ("may", "2024-03-14", "2024-05"),
    ])
    func `what is missing of a date is filled so that it comes nearest to the cursor`(
        text: String, cursor: String, means: String
    ) throws {
        #expect(try edtf(text, cursor: cursor) == means)
    }

    @Test(arguments: [
        ("-2w", "2024-02-29"), ("1w1d", "2024-03-22"), ("+1m", "2024-04-14"), ("-1y", "2023-03-14"),
        ("+3 days", "2024-03-17"), ("-1w1d", "2024-03-06"), ("- 2 weeks", "2024-02-29"), ("14mar", "2024-03-14"),
    ])
    func `steps count from the cursor`(text: String, means: String) throws {
        #expect(try edtf(text) == means)
    }

    @Test(arguments: [
        ("12..15 mar", "2024-03-12/2024-03-15"), ("12 mar..15", "2024-03-12/2024-03-15"),
        ("12 mar..", "2024-03-12/.."), ("..15 mar", "../2024-03-15"), ("2017..2019", "2017/2019"),
        ("28..3 mar", "2024-02-28/2024-03-03"), ("12 .. 15", "2024-03-12/2024-03-15"),
        ("dec..feb", "2023-12/2024-02"), ("nov 2023..feb", "2023-11/2024-02"), ("-3d..+3d", "2024-03-11/2024-03-17"),
        ("start..peak", "2023-09-20/2024-03-12"), ("fri..sun", "2024-03-15/2024-03-17"),
    ])
    func `ranges hold both ends, and one end completes the other`(text: String, means: String) throws {
        #expect(try edtf(text) == means)
    }

    @Test(arguments: [
        ("199X", "199X"), ("2022~", "2022"), ("2021-09/2021-10", "2021-09/2021-10"), ("../2021", "../2021"),
        ("2013-04?", "2013-04"), ("20th of September 2021", "2021-09-20"), ("THURSDAY", "2024-03-14"),
        ("Sept 2021", "2021-09"), ("  14   mar  ", "2024-03-14"),
    ])
    func `EDTF and the longer ways of writing are understood too`(text: String, means: String) throws {
        #expect(try edtf(text) == means)
    }

    @Test(arguments: [
        ("", 0, "expected a date such as 14 mar, 2021-09, +3d, thu, peak or e:name"),
        ("14 xyz", 3, "expected a month, a time such as 09:40 or nothing more"), ("14 ma", 3, "expected March or May"),
        ("t", 0, "expected Tuesday or Thursday"), ("31 feb", 0, "the calendar has no such day"),
        ("2024-02-30", 0, "the calendar has no such day"), ("2024-", 5, "expected two digits or «w»"),
        ("14 mar 2024 x", 12, "expected a time such as 09:40 or nothing more"),
        ("..", 0, "expected a date beside «..»"),
        ("2019..2017", 6, "the range ends before it begins"), ("99999999999999999999", 0, "the number is too long"),
        ("e:zzz", 2, "no event is called so"),
        ("☃", 0, "expected a date such as 14 mar, 2021-09, +3d, thu, peak or e:name"),
    ])
    func `a mistake is told with its column and what was expected`(text: String, column: Int, message: String) {
        #expect(throws: DateMistake(column: column, message: message)) { try goal(text) }
    }
}

@Suite struct DateGoalTests {
    @Test func `whatever is typed is a date or a mistake in the text, never a crash`() {
        let parts = ["14", "mar", "9999", "-", "..", "+", "d", "e:", "X", "/", " ", "999999", "y", "☃", "29 feb"]
        for first in parts {
            for text in parts.flatMap({ second in parts.map { first + second + $0 } }) {
                do {
                    #expect(try !goal(text).preview.isEmpty)
                } catch {
                    let column = (error as? DateMistake)?.column ?? -1
                    #expect((0...text.count).contains(column), "\(text)")
                }
            }
        }
    }

    @Test(arguments: [
        ("14 mar", "Thu 14 Mar 2024 · 1 event, 1 article · first: Valley emptied"),
        ("mar 2024", "Mar 2024 · 3 events, 3 articles · first: Cracks found"),
        ("2024", "2024 · 7 events, 3 articles · first: Cracks found"),
        ("13 mar", "Wed 13 Mar 2024 · no events, 1 spanning it · next: Thu 14 Mar 2024, Valley emptied"),
        ("2030", "2030 · no events · last: Sat 1 Jun 2024, Minister resigns"),
        ("quiet", "21 Sep–31 Dec 2023 · no events · next: 2024, Year of rain"),
        ("start", "Wed 20 Sep 2023 · 1 event, 1 article · first: Repairs let"),
        ("peak", "Tue 12 Mar 2024 · 2 events, 3 articles · first: Cracks found"),
        ("..13 mar", "until Wed 13 Mar 2024 · 3 events, 3 articles · first: Repairs let"),
        ("12..13 mar", "Tue 12 Mar 2024 – Wed 13 Mar 2024, 2 days · 2 events, 3 articles · first: Cracks found"),
        (
            "14 mar 09:40",
            "no text gives a time of day · Thu 14 Mar 2024 · 1 event, 1 article · first: Valley emptied"
        ),
        ("e:minres", "Sat 1 Jun 2024 · 1 event, 2 articles · Minister resigns"),
        ("e:sirens", "undated · 1 event, 1 article · Sirens tested"),
    ])
    func `the prompt shows where you will land`(text: String, preview: String) throws {
        #expect(try goal(text).preview == preview)
    }

    @Test(arguments: [
        ("2024", "Cracks found"), ("may", "Inquiry"), ("15 may", "Mayor heard"), ("2030", "Minister resigns"),
        ("1990", "Repairs let"), ("e:evac", nil), ("e:valley", "Valley emptied"), ("start", "Repairs let"),
    ])
    func `the landing is the first event of the days, or else the next`(text: String, title: String?) {
        let landing = try? goal(text).landing
        let titles = crisis.entries.reduce(into: [:]) { $0[$1.event] = $1.title }
        #expect(landing.flatMap { titles[$0] } == title)
    }

    @Test func `a timeline without dated events gives dates all the same`() throws {
        let empty = Timeline([])
        #expect(try goal("14 mar", in: empty).preview == "Thu 14 Mar 2024 · no dated events")
        #expect(try goal("14 mar", in: empty).landing == nil)
        #expect(throws: DateMistake(column: 0, message: "no date is known")) { try goal("peak", in: empty) }
    }
}
