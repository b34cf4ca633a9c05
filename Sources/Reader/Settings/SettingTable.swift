import Configuration

/// docs/settings.md and the list of `dateline settings`, made from the rows of the settings and the presets of keys.
package enum SettingTable {
    /// The whole text, as Markdown.
    package static var markdown: String {
        let settings = Setting.all.map { setting in
            "| `\(setting.name)` | \(setting.help) | \(setting.values) | \(setting.usual) |"
        }
        let presets = KeyPreset.all.map { "| `\($0.name)` | \($0.help) | \(rows(of: $0)) |" }
        let parts =
            [opening, "| Name | What it is | Takes | Usually |\n|---|---|---|---|"] + settings
            + [keys, "| Preset | What it is | Keys |\n|---|---|---|"] + presets
        return parts.joined(separator: "\n") + "\n"
    }

    /// A line for each setting with its value in a file, and one for each mistake in that file.
    package static func rows(of file: ConfigurationFile) throws -> (settings: [String], mistakes: [String]) {
        let configuration = UserConfiguration(try file.read(), name: file.path ?? file.name)
        let rows = Setting.all.map { setting in
            let value = setting.words(in: configuration.preferences)
            return "\(setting.name.padded(to: 16)) \(value.padded(to: 9)) \(setting.help)"
        }
        return (rows, configuration.mistakes)
    }

    private static func rows(of preset: KeyPreset) -> String {
        let rows = preset.bindings.map { "`\($0.keys.spelled)` \($0.command?.name ?? "")" }
        return rows.joined(separator: ", ")
    }

    private static let opening = """
        # Settings

        Made from the table of settings by `make docs`. They stand in `~/.config/dateline/config.toml`, or in
        `$XDG_CONFIG_HOME/dateline/config.toml`, one a line:

        ```toml
        theme   = "mono"
        measure = 54          # columns of text
        hints   = false

        [keys]                # in all panes
        "gx" = "next event"
        "X"  = "goto peak"    # a command and what it takes, as in the palette
        "R"  = ""             # takes a key its meaning

        [keys.list]           # in one pane: list, text, sidebar, timeline, comparison, help, why, prompt, chosen
        "J"  = "next"
        ```

        `:set` lists them while you read, `:set measure 54` changes one now and in the file, where comments and all other
        lines stay as they are. `dateline settings` lists them and what is wrong in the file. A wrong line costs only
        itself: it is named with the nearest right name, and the rest is in force.

        """

    private static let keys = """

        # Keys of your own

        Keys are written as in [keys.md](keys.md), special ones in pointed brackets: `j`, `gg`, `]x`, `C-d`, `<f1>`,
        `<down>`, `<pgdn>`, `<space>`, `<lt>` for <. Commands have the names they have there. A preset is where the keys
        start from.

        """
}

extension String {
    /// With blanks behind it, to a number of columns.
    fileprivate func padded(to columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - count)) }
}
