/// The sources of articles and the limits of reading as a document, made from their rows.
package enum SourceTable {
    /// The part of `docs/formats.md` that lists them.
    package static var markdown: String {
        """
        \(table(["source", "files", "what is read", "what is refused"], Importer.all.map(row)))

        ### Limits

        | limit | value | what it counts |
        |---|---|---|
        \(ImportLimit.all.map { "| \($0.name) | \($0.text) | \($0.help) |" }.joined(separator: "\n"))

        ### What a page states

        The first row that has a value gives it.

        \(table(["what", "an example"], PageField.all.map { ["\($0.subject)", code($0.example)] }))

        ### What an item of a feed states

        \(table(["what", "an example"], FeedField.all.map { ["\($0.subject)", code($0.example)] }))

        ### Names in JSON, CSV and front matter

        \(table(["key", "also"], [["text", others(ArticleRecord.textNames)]] + ArticleField.all.map(names)))

        ### Forms of dates

        \(table(["form", "an example"], StatedDate.all.map { [$0.name, code($0.example)] }))

        ### Lists of feeds, for `dateline sync`

        \(table(["list", "what it is", "an example"], FeedList.all.map { [code($0.name), $0.help, code($0.example)] }))

        ### Languages by which encodings are told apart

        \(table(["language", "encodings", "an example"], LetterUse.all.map(language)))
        """
    }

    private static func row(_ importer: Importer) -> [String] {
        [
            code(importer.name), importer.endings.map { code(".\($0)") }.joined(separator: " "), importer.help,
            importer.refuses,
        ]
    }

    private static func names(_ field: ArticleField) -> [String] { [field.name, others(field.otherNames)] }

    private static func others(_ names: [String]) -> String {
        names.filter { $0 != "text" }.map(code).joined(separator: ", ")
    }

    private static func language(_ use: LetterUse) -> [String] {
        [use.name, use.encodings.joined(separator: ", "), use.example]
    }

    private static func code(_ text: String) -> String { "`\(text)`" }

    private static func table(_ heading: [String], _ rows: [[String]]) -> String {
        let rule = heading.map { _ in "---" }
        return ([heading, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
