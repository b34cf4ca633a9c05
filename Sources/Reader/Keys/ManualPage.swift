import NewsModel

/// dateline.1, the page of the manual, made from the same rows as help, palette and docs/keys.md.
package enum ManualPage {
    /// The whole page, as roff; the subcommands are those of the executable, each with its line of help.
    package static func roff(version: String, subcommands: [(name: String, help: String)]) -> String {
        let sections = [
            header(version), description, list("SUBCOMMANDS", subcommands.map { ("dateline \($0.name)", $0.help) }),
            keys, list("DATES AT @", dates), list("SETTINGS", settings), closing,
        ]
        return sections.joined()
    }

    private static func header(_ version: String) -> String {
        """
        .\\" Made from the tables of the program by make docs.
        .TH DATELINE 1 "" "\(version)"
        .SH NAME
        dateline \\- read many news articles on one crisis: who, what happened, and when
        .SH SYNOPSIS
        .B dateline
        .RI [ subcommand ]
        .IR path ...

        """
    }

    private static let description = """
        .SH DESCRIPTION
        Dateline finds who is named in articles, what happened and when, joins the tellings of several articles, and
        says for each date why. List, text, actors and timeline show one selection.
        .PP
        Without a subcommand the files and folders named are opened for reading; into a pipe they are listed.
        Every subcommand has
        .BR \\-\\-help .

        """

    private static var keys: String {
        let groups = Command.allByGroup.map { group in
            ".SS \(escaped(group.title))\n" + rows(group.rows.map { (keys(of: $0), help(of: $0)) })
        }
        let idea = escaped("A number goes before a key: 3j, 40G, 50%, 3]e. On the screen ? lists the keys.")
        return ".SH KEYS\n\(idea)\n" + groups.joined()
    }

    private static func keys(of command: Command) -> String {
        let palette = command.argument.map { [":\(command.name) \($0.name)"] } ?? []
        return (command.keys.map(\.spelled) + palette).joined(separator: ", ")
    }

    /// With the panes, where it does not work in all that lie side by side.
    private static func help(of command: Command) -> String {
        guard !command.panes.isSuperset(of: Pane.base), command.panes != [.prompt] else { return command.help }
        let panes = Pane.allCases.filter(command.panes.contains).map(\.rawValue)
        return "\(command.help) (\(panes.joined(separator: ", ")))"
    }

    private static var dates: [(String, String)] { DateForm.all.map { ($0.example.text, $0.help) } }

    private static var settings: [(String, String)] {
        Setting.all.map { ($0.name, "\($0.help): \($0.values); usually \($0.usual)") }
    }

    private static let closing = """
        .SH FILES
        .TP
        .I ~/.config/dateline/config.toml
        Settings, and keys of your own under [keys] and [keys.list] and the like.
        .TP
        .I ~/.local/state/dateline/state.sqlite
        What you read, where you stopped, how the screen was arranged. For your eyes only.
        .TP
        .I sources.toml
        Beside the articles: what they do not say of title, authors, outlet, address and date.
        .SH ENVIRONMENT
        .TP
        .BR XDG_CONFIG_HOME ", " XDG_STATE_HOME
        Where these files are, when not there.
        .TP
        .B NO_COLOR
        When not empty, no colour.
        .SH EXIT STATUS
        0; 1 when
        .B search
        finds nothing or
        .B settings
        finds a mistake; 2 when something cannot be read or shown; 64 when the command line says nothing.

        """

    private static func list(_ title: String, _ lines: [(String, String)]) -> String {
        ".SH \(escaped(title))\n" + rows(lines)
    }

    private static func rows(_ lines: [(String, String)]) -> String {
        lines.map { ".TP\n.B \(quoted($0.0))\n\(escaped($0.1))\n" }.joined()
    }

    /// As one argument of a roff request.
    private static func quoted(_ text: String) -> String {
        "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
    }

    /// Nothing in it is a request or an escape.
    private static func escaped(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }
}
