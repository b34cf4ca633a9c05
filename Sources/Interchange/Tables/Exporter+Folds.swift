import NewsModel

extension Exporter {
    /// Which forms were taken for one actor, and why: what a reader who finds two people in one wants to see.
    package static let foldTable = Exporter(
        name: "fold-table", help: "plain text, one form of an actor's name a line, with the rule that says whose it is",
        example: "mentions  name  form  rule",
        write: { corpus in
            let rows = corpus.actors.flatMap { actor in
                actor.aliases.filter { $0.surface != actor.name }.map { alias in
                    [String(alias.count), actor.name, alias.surface, alias.rule]
                }
            }
            return TextTable(["mentions", "name", "form", "rule"], rows).text
        })
}
