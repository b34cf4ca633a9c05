import NewsModel
import Testing

@testable import Extraction

/// Every row of the date rules proves its own example.
@Suite struct DateRuleTests {
    static let friday = DateValue(edtf: "2011-01-28", because: Reason("given"))

    /// The temporal expressions of a text written on Friday 28 January 2011.
    private func dates(_ text: String) -> [TemporalExpression] {
        let article = Article(id: "example", path: "example", bytes: Array(text.utf8))
        return DateFinder(Document(article)).expressions(published: Self.friday)
    }

    @Test(arguments: DateRules.all.filter { $0.sort != .none }.map(\.name))
    func `a rule reads its example`(name: String) throws {
        let rule = try #require(DateRules.all.first { $0.name == name })
        let fields = rule.example.split(separator: " = ")
        let (text, expected) = (String(try #require(fields.first)), String(try #require(fields.last)))
        let found = dates(text), own = found.filter { $0.rule == name }
        #expect(!own.isEmpty, "\(found)")
        #expect(
            own.contains { [$0.value, $0.when?.edtf].contains(expected) } || span(of: found) == expected, "\(found)")
    }

    @Test(arguments: DateRules.all.filter { $0.sort == .none }.map(\.example))
    func `a look-alike is no date`(example: String) {
        #expect(dates(example).map(\.rule) == [])
    }

    @Test(arguments: DateRangeRules.all.map(\.name))
    func `a range has a beginning and an end`(name: String) throws {
        let rule = try #require(DateRangeRules.all.first { $0.name == name })
        let fields = rule.example.split(separator: " = ").map(String.init)
        #expect(Set(dates(fields[0]).map(\.whole)) == [fields[1]], "\(dates(fields[0]))")
    }

    @Test func `dates side by side are no range`() {
        #expect(dates("They met in May 2009 and June 2010, and on Sunday.").allSatisfy { $0.whole == nil })
    }

    @Test func `no two rules have one name`() {
        #expect(Set(DateRules.all.map(\.name)).count == DateRules.all.count)
    }

    /// From the first to the last of several dates, as «2011-01-25/2011-01-27».
    private func span(of dates: [TemporalExpression]) -> String? {
        guard dates.count > 1, let first = dates.first?.when, let last = dates.last?.when else { return nil }
        return "\(first.edtf)/\(last.edtf)"
    }
}
