import Testing

/// Lists that are written by hand, against the rows in other files that they must name.
struct TableTests {
    // swift-format-ignore
    /// How a row, or a part of the table, is named; and the file whose `all` lists it.
    private static let lists: [(folder: String, row: String, list: String)] = [
        ("Sources/Interchange",     #"static let (\w+) = Importer\("#,       "Sources/Interchange/Importer.swift"),
        ("Sources/Interchange",     #"static let (\w+) = Exporter\("#,       "Sources/Interchange/Exporter.swift"),
        ("Sources/Interchange",     #"static let (\w+) = PartExporter\("#,   "Sources/Interchange/Parts/PartExporter.swift"),
        ("Sources/TerminalUI",      #"static let `?(\w+)`? = Theme\("#,      "Sources/TerminalUI/Theme.swift"),
        ("Sources/Reader/Commands", #"static let (\w+) = \["#,              "Sources/Reader/Commands/Command.swift"),
        ("Sources/Extraction",      #"static let (\w+): \[EventType\]"#,    "Sources/Extraction/Claims/EventTypes.swift"),
    ]

    @Test func `every row and part of a table is in its list`() throws {
        for table in Self.lists {
            let row = try Regex(table.row, as: (Substring, Substring).self)
            let lines = try SourceFile.all(under: table.folder).flatMap(\.lines)
            let names = lines.compactMap { $0.firstMatch(of: row)?.1 }
            let list = try #require(try Self.list(in: table.list), "no list in \(table.list)")
            #expect(!names.isEmpty, "\(table.list)")
            for name in names { #expect(list.contains(name), "\(name) is not in the list of \(table.list)") }
        }
    }

    @Test func `every pane is drawn`() throws {
        let files = try SourceFile.all(under: "Sources/Reader")
        for pane in files where pane.path.contains("/Panes/") && pane.name.hasSuffix("Pane") {
            let users = files.filter { $0.path != pane.path && $0.lines.contains { $0.contains("\(pane.name).draw") } }
            #expect(!users.isEmpty, "\(pane.path)")
        }
    }

    /// The lines from `all` to the next blank one.
    private static func list(in path: String) throws -> String? {
        let lines = try SourceFile(path).lines
        guard let start = lines.firstIndex(where: { $0.contains(/static let all(ByGroup)?\b/) }) else { return nil }
        return lines[start...].prefix { !$0.isEmpty }.joined(separator: "\n")
    }
}
