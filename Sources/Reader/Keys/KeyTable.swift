import NewsModel
import TerminalUI

/// docs/keys.md, made from the rows of the commands and of the forms of dates.
package enum KeyTable {
    /// The whole text, as Markdown.
    package static var markdown: String {
        ([opening] + sections.map(section) + [dates]).joined(separator: "\n") + "\n"
    }

    private static let opening = """
        # Keys

        Made from the table of commands by `make docs`. A number before a key repeats it: `3j`, `40G`. On the screen
        `?` lists the keys of the pane, `:` finds a command by its words. Keys left free for your own use:
        `d p A B D I M O P T U V X Y`; how to give them a meaning says [settings.md](settings.md).

        """

    private static let sections: [(title: String, panes: Set<Pane>)] =
        [("In every pane", Pane.base)] + Pane.allCases.map { ("In \($0.title)", [$0]) }

    /// What may be typed at `@`.
    private static var dates: String {
        let rows = DateForm.all.map { form in
            "| `\(form.example.text)` | \(form.help) | \(form.isOfCalendar ? form.example.means : "") |"
        }
        return ([datesOpening, "| Typed | Means | On Thursday 14 March 2024 |", "|---|---|---|"] + rows)
            .joined(separator: "\n")
    }

    private static let datesOpening = """
        ## Dates at `@`

        Dates count from the cursor, not from today. Months and weekdays may be shortened as long as they stay clear.
        Two dates make a range, and one end completes the other: `12..15 mar`, `12 mar..`, `..15 mar`, `2017..2019`.
        EDTF is read too: `199X`, `2022~`, `2021-09/2021-10`. `e:evac` goes to the event whose title fits best. A time
        of day may stand behind a day, `14 mar 09:40`: it goes to the first words that state that minute or a later one.

        """

    private static func section(_ title: String, _ panes: Set<Pane>) -> String {
        let rows = Command.all.filter { isListed($0, panes) }.map(row)
        return (["## \(title)", "", "| Keys | Command | Does |", "|---|---|---|"] + rows + [""]).joined(separator: "\n")
    }

    /// A command of all panes stands in their section only, another one under each of its panes.
    private static func isListed(_ command: Command, _ panes: Set<Pane>) -> Bool {
        let isEverywhere = command.panes.isSuperset(of: Pane.base)
        return panes == Pane.base ? isEverywhere : !isEverywhere && command.panes.isSuperset(of: panes)
    }

    private static func row(_ command: Command) -> String {
        let palette = command.argument.map { ["`:\(command.name) \($0.name)`"] } ?? []
        let keys = (command.keys.map { "`\($0.spelled)`" } + palette).joined(separator: " ").replacing("|", with: "\\|")
        return "| \(keys) | \(command.name) | \(command.help) |"
    }
}
