import ArgumentParser
import Extraction
import Foundation
import Interchange
import NewsModel
import Reader
import TerminalUI
import Testing

@testable import dateline

/// Documents that are made from tables, against the tables.
@Suite struct MadeDocumentTests {
    private static let subcommands = Dateline.configuration.subcommands.map { subcommand in
        (name: subcommand.configuration.commandName ?? "", help: subcommand.configuration.abstract)
    }

    private static let documents = [
        "docs/keys.md": KeyTable.markdown, "docs/queries.md": QueryTable.markdown, "docs/rules.md": RuleTable.markdown,
        "docs/settings.md": SettingTable.markdown,
        "docs/dateline.1": ManualPage.roff(version: Dateline.configuration.version, subcommands: subcommands),
    ]

    @Test(arguments: documents.keys.sorted())
    func `a document says what its table says`(path: String) throws {
        let made = try #require(Self.documents[path])
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../\(path)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try made.write(to: file, atomically: true, encoding: .utf8)
        }
        let isEqual = try String(contentsOf: file, encoding: .utf8) == made
        #expect(isEqual, "\(path) is out of date: make docs")
    }

    @Test func `formats are listed as the rows of sources have them`() throws {
        let file = SourceFile.root.appending(path: "docs/formats.md")
        let signs = ("<!-- made from the rows of Sources/Interchange: make docs -->\n", "\n<!-- end -->")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: signs.0)).upperBound,
            end = try #require(text.range(of: signs.1)).lowerBound
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let made = text[..<start] + SourceTable.markdown + text[max(start, end)...]
            try String(made).write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<max(start, end)] == SourceTable.markdown, "docs/formats.md is out of date: make docs")
        }
    }

    @Test func `every row of a table has a name, help and an example`() {
        let rows =
            RuleTable.rows + Importer.all.map { ($0.name, $0.help, $0.example) }
            + FeedList.all.map { ($0.name, $0.help, $0.example) } + Exporter.all.map { ($0.name, $0.help, $0.example) }
            + PartExporter.all.map { ($0.name, $0.help, $0.example) }
        for row in rows { #expect(!row.name.isEmpty && !row.help.isEmpty && !row.example.isEmpty, "\(row.name)") }
        for theme in Theme.all { #expect(!theme.help.isEmpty, "\(theme.name)") }
    }

    @Test func `no two rules have one name`() {
        let names = RuleTable.rows.map(\.name)
        let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice.sorted())")
    }
}
