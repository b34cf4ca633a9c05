import Testing

/// Lists that are written by hand, against the rows in other files that they must name.
struct TableTests {
    // swift-format-ignore
    /// How a row or a part of a table begins, and the file whose `all` lists it.
    private static let lists: [(folder: String, rows: [String], list: String)] = [
        ("Sources/Interchange", ["= Importer(", ": Importer"],  "Sources/Interchange/Importer.swift"),
        ("Sources/Interchange", ["= Exporter(", ": Exporter"],  "Sources/Interchange/Exporter.swift"),
        ("Sources/TerminalUI",  ["= Theme(", ": Theme"],        "Sources/TerminalUI/Theme.swift"),
        ("Sources/Reader",      ["= [Command](", ": [Command]"], "Sources/Reader/Command.swift"),
        ("Sources/Extraction",  [": [EventType]"],              "Sources/Extraction/EventTypes.swift"),
    ]

    @Test func `every row and part of a table is in its list`() throws {
        for table in Self.lists {
            let names = try SourceFile.all(under: table.folder).flatMap { Self.names($0, table.rows) }
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

    /// What the static constants of a file are called that begin so.
    private static func names(_ file: SourceFile, _ rows: [String]) -> [String] {
        file.lines.compactMap { line in
            guard let match = line.firstMatch(of: /static let (\w+)(: \[?\w+\]?| = \[?\w+\]?\()/) else { return nil }
            return rows.contains(String(match.2)) || rows.contains(String(match.2.drop { $0 == " " }))
                ? String(match.1) : nil
        }.filter { $0 != "all" }
    }

    /// The lines from `all` to the next blank one.
    private static func list(in path: String) throws -> String? {
        let lines = try SourceFile(path).lines
        guard let start = lines.firstIndex(where: { $0.contains("static let all") }) else { return nil }
        return lines[start...].prefix { !$0.isEmpty }.joined(separator: "\n")
    }
}
