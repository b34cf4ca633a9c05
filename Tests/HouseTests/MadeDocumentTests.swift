import Extraction
import Foundation
import Interchange
import Reader
import TerminalUI
import Testing

/// Documents that are made from tables, against the tables.
@Suite struct MadeDocumentTests {
    @Test(arguments: ["docs/keys.md", "docs/rules.md"])
    func `a document says what its table says`(path: String) throws {
        let made = path == "docs/keys.md" ? KeyTable.markdown : RuleTable.markdown
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../\(path)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try made.write(to: file, atomically: true, encoding: .utf8)
        }
        let isEqual = try String(contentsOf: file, encoding: .utf8) == made
        #expect(isEqual, "\(path) is out of date: make docs")
    }

    @Test func `every row of a table has a name, help and an example`() {
        let rows =
            RuleTable.rows + Importer.all.map { ($0.name, $0.help, $0.example) }
            + Exporter.all.map { ($0.name, $0.help, $0.example) }
        for row in rows { #expect(!row.name.isEmpty && !row.help.isEmpty && !row.example.isEmpty, "\(row.name)") }
        for theme in Theme.all { #expect(!theme.help.isEmpty, "\(theme.name)") }
    }

    @Test func `no two rules have one name`() {
        let names = RuleTable.rows.map(\.name)
        let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice.sorted())")
    }
}
