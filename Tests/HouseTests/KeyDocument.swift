import Reader

/// `docs/keys.md`, made from the table of commands.
enum KeyDocument {
    static let path = "docs/keys.md"

    static var text: String {
        let head = "# Keys\n\nWritten by `make docs` from the table of commands; edit that. `C-d` is Ctrl with d.\n"
        return head + places.map { section($0) }.joined()
    }

    /// The sets of panes that commands are for, in the order of the table.
    private static var places: [Set<Pane>] {
        var places: [Set<Pane>] = []
        for command in Command.all where !places.contains(command.panes) { places.append(command.panes) }
        return places
    }

    private static func section(_ panes: Set<Pane>) -> String {
        let rows = Command.all.filter { $0.panes == panes }.map(row)
        return "\n## \(title(panes))\n\n| keys | command | does |\n|---|---|---|\n" + rows.joined()
    }

    private static func title(_ panes: Set<Pane>) -> String {
        if panes == Pane.base { return "In every pane" }
        let missing = Pane.base.subtracting(panes)
        if panes.isSuperset(of: Pane.base) { return "In every pane and popup" }
        if panes.isSubset(of: Pane.base), missing.count == 1 { return "In every pane but \(names(missing))" }
        return names(panes)
    }

    private static func names(_ panes: Set<Pane>) -> String {
        Pane.allCases.filter(panes.contains).map(\.title).joined(separator: ", ")
    }

    private static func row(_ command: Command) -> String {
        let keys = command.keyNames.replacing("|", with: "\\|")
        return "| \(keys.isEmpty ? "" : "`\(keys)`") | \(command.name) | \(command.help) |\n"
    }
}
