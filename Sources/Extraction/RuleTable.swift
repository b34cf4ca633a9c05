/// The rules of extraction as a document, made from their rows.
package enum RuleTable {
    /// The whole of `docs/rules.md`.
    package static var markdown: String {
        """
        # Rules

        What Dateline reads in texts, row by row. Written by `make docs` from the tables in `Sources/Extraction`; a test runs
        every example.

        ## Dates

        Examples are read as written on Friday 28 January 2011. In a pattern `<class>` is any word of a class, `a|b` one of two
        words, `x?` a word that may be missing, `[x]` one that must stand there and is no part of the expression.

        \(table(["rule", "pattern", "example"], DateRules.all.filter { $0.sort != .none }.map(row)))

        ## What looks like a date and is none

        \(table(["words", "pattern", "example"], DateRules.all.filter { $0.sort == .none }.map(row)))

        ## Ranges

        Words around one date or two that make a range of them. It stands beside what each of the dates means by itself.

        \(table(["range", "pattern", "example"], DateRangeRules.all.map { [$0.name, code($0.notation), $0.example] }))

        ## When an article was published

        \(table(["evidence", "what it tells", "example"], PublicationRules.all.map { [$0.name, $0.help, code($0.example)] }))

        ## Events

        CAMEO is the root code of Gerner, Schrodt and others, «Conflict and Mediation Event Observations» (2002).

        \(table(["type", "CAMEO", "what happens", "example"], EventType.all.map { [$0.name, $0.cameo, $0.help, $0.example] }))

        ## Disagreements

        In an example `//` stands between two articles, and behind `=` what is found: kind, verdict, and what each side says.

        \(table(["what", "two accounts", "example"], DisagreementRules.all.map { [$0.name, $0.help, $0.example] }))

        """
    }

    /// Name and example of every row, for the test that none is without.
    package static var rows: [(name: String, help: String, example: String)] {
        DateRules.all.map { ($0.name, $0.notation, $0.example) }
            + DateRangeRules.all.map { ($0.name, $0.notation, $0.example) }
            + PublicationRules.all.map { ($0.name, $0.help, $0.example) }
            + EventType.all.map { ($0.name, $0.help, $0.example) }
            + DisagreementRules.all.map { ($0.name, $0.help, $0.example) }
    }

    private static func row(_ rule: DateRule) -> [String] { [rule.name, code(rule.notation), rule.example] }

    private static func code(_ text: String) -> String {
        "`\(text.split(separator: "\n").joined(separator: " ¶ "))`"
    }

    private static func table(_ heading: [String], _ rows: [[String]]) -> String {
        let rule = heading.map { _ in "---" }
        return ([heading, rule] + rows).map { line($0) }.joined(separator: "\n")
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
