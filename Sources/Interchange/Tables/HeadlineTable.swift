import NewsModel

/// Articles of a library as plain text, one a line.
package enum HeadlineTable {
    /// Rows of a list; `isFirst` for those with the heading above them.
    package static func text(_ headlines: [Headline], isFirst: Bool) -> String {
        let rows = headlines.map { headline in
            [
                headline.published ?? "unknown", headline.outlet ?? "",
                headline.copies == 0 ? "" : "+\(headline.copies)", headline.path, headline.title,
            ]
        }
        let table = TextTable(["published", "outlet", "copies", "file", "title"], rows).text
        return isFirst
            ? table : String(table[(table.firstIndex(of: "\n").map(table.index(after:)) ?? table.startIndex)...])
    }
}
