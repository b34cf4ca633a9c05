import Testing

@testable import NewsModel

/// Regular expressions in queries.
@Suite struct QueryPatternTests {
    // swift-format-ignore
    /// A pattern, a text, and whether it matches.
    static let rows: [(pattern: String, text: String, matches: Bool)] = [
        ("sirens?",             "The siren failed",           true),
        ("sirens?",             "The sire failed",            false),
        ("s.rens",              "SIRENS",                     true),
        ("vucic",               "Predsednik Vučić",           true),
        ("Vučić",               "president vucic",            true),
        ("\\bice\\b",           "The police came",            false),
        ("\\bice\\b",           "Thin ice.",                  true),
        ("\\Bice",              "The police came",            true),
        ("[0-9]{1,2},\\d{3}",   "about 12,000 people",        true),
        ("\\d{5}",              "about 12,000 people",        false),
        ("(dam|dyke)s? (fail|burst)", "the dykes burst",      true),
        ("(?:dam|dyke) fails",  "the dyke fails",             true),
        ("^the",                "The dam",                    true),
        ("^dam",                "The dam",                    false),
        ("dam$",                "The dam",                    true),
        ("[^a-z ]",             "only letters",               false),
        ("[^a-z ]",             "a 1",                        true),
        ("a{2,3}b",             "ab",                         false),
        ("a{2,3}b",             "aaab",                       true),
        ("a{2,}b",              "aaaaaab",                    true),
        ("x*",                  "anything",                   true),
        ("lower valley",        "the lower\n   valley",       true),
        ("\"safe\"",            "called it “safe” today",     true),
        ("straße",              "STRASSE",                    true),
        ("вод[аы]",             "Уровень ВОДЫ",               true),
        ("[à-ö]",               "e",                          true),
        ("a{b",                 "a{b",                        true),
        ("[]]",                 "]",                          true),
        ("a{-5}",               "a{-5}",                      true),
        ("a{-5}",               "a",                          false),
        ("a{99999999999999999999}", "a",                      false),
    ]

    @Test(arguments: rows)
    func `a pattern matches folded text`(row: (pattern: String, text: String, matches: Bool)) throws {
        #expect(try QueryPattern(row.pattern).matches(row.text) == row.matches)
    }

    // swift-format-ignore
    @Test(arguments: [
        ("",        0, "expected a pattern"),
        ("a(b",     1, "this bracket is not closed"),
        ("a)",      1, "no bracket is open here"),
        ("[abc",    0, "this bracket is not closed"),
        ("a|*",     2, "nothing to repeat before «*»"),
        ("\\q",     1, "expected d, w, s, b or a sign behind «\\»"),
        ("a\\",     2, "expected a sign behind «\\»"),
        ("a{5,2}",  1, "the lesser number comes first"),
        ("[z-a]",   4, "the lesser letter comes first"),
        ("(?=a)",   2, "expected «:»"),
        ("((a{99}){99}){99}", 0, "the pattern is too long"),
    ])
    func `a mistake has its column`(pattern: String, column: Int, message: String) {
        #expect(throws: QueryMistake(column: column, message: message)) { try QueryPattern(pattern) }
    }

    @Test(arguments: ["(a+)+$", "(a|aa)+$", "(.*)*b", "(a?){50}a{50}b", "([a-z]+)*[0-9]"])
    func `no pattern takes long`(pattern: String) throws {
        let text = String(repeating: "a", count: 20_000) + "!"
        #expect(try !QueryPattern(pattern).matches(text))
    }

    @Test func `repeating nothing takes no time`() throws {
        let pattern = String(repeating: "(", count: 9) + String(repeating: "){999}", count: 9)
        #expect(try QueryPattern(pattern).matches("anything"))
    }

    @Test func `more states than are kept do no harm`() throws {
        var random = SystemRandomNumberGenerator()
        let text = String((0..<20_000).map { _ in Bool.random(using: &random) ? "a" : "b" })
        #expect(try !QueryPattern("a[ab]{14}c").matches(text))
        #expect(try QueryPattern("a[ab]{14}c").matches(text + "abababababababac"))
    }
}
