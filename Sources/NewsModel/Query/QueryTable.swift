/// docs/queries.md, made from the rows of the fields.
package enum QueryTable {
    /// The whole text, as Markdown.
    package static var markdown: String {
        ([opening, "| Field | Wants | Example |", "|---|---|---|"] + QueryField.all.map(row) + [""]
            + choices + [ending]).joined(separator: "\n")
    }

    private static let opening = """
        # Queries

        `F`, `&` and `\\` ask for a filter, `--filter` takes the same on the command line: which articles and which
        events are shown. Made from the table of fields by `make docs`; every example is tested.

        | Typed | Wants |
        |---|---|
        | `sirens failed` | both words, in any order; parts of words count |
        | `"lower valley"` | these words in a row |
        | `/sirens?/` | a pattern |
        | `dam \\| dyke` | either word; `OR` does the same |
        | `-dam` | what has not that word; `NOT` and `!` do the same |
        | `(dam \\| dyke) wall` | one of two words, and a third |
        | `actor:ruiz` | a field that has that word; `source:wire,herald` one of two |
        | `12..15mar` | days, as at `@`; relative ones only behind `date:`, as `date:-2w` |

        Case, accents and the shape of quotes and dashes do not matter. A blank between two parts means that both must
        hold, and binds closer than `|`. A word in capitals or a sign that is meant as such stands in quotes: `"OR"`.

        An article is shown when the query holds for it. An event is shown when it holds for the event as one of its
        articles tells it: `source:wire type:protest` leaves the protests that Wire tells of.

        """

    private static let ending = """

        ## Patterns

        `a|b` `ab` `a*` `a+` `a?` `a{2}` `a{2,5}` `(a)` `[a-z]` `[^a-z]` `.` `\\d` `\\w` `\\s` `\\D` `\\W` `\\S` `\\b` `\\B`
        `^` `$` `\\.`, matched without regard to case and accents against the text with its blanks and line ends as single
        blanks. No pattern takes longer than in proportion to the text.

        """

    private static func row(_ field: QueryField) -> String {
        line("`\(field.name):`", field.help + " (\(field.expects))", field.example)
    }

    private static var choices: [String] {
        QueryField.all.filter { !$0.choices.isEmpty }.flatMap { field in
            ["## `\(field.name):`", "", "| Word | Wants | Example |", "|---|---|---|"]
                + field.choices.map { line("`\($0.name)`", $0.help, $0.example) } + [""]
        }
    }

    private static func line(_ name: String, _ help: String, _ example: QueryField.Example) -> String {
        "| \(name) | \(help) | `\(example.text)` |"
    }
}
