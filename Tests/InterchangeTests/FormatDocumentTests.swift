import Foundation
import Testing

@testable import Interchange

/// `docs/formats.md` against the rows it describes.
struct FormatDocumentTests {
    private let document: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        document = try String(contentsOf: root.appending(path: "docs/formats.md"), encoding: .utf8)
    }

    @Test(arguments: ArticleField.all.map(\.name))
    func `every key of the side file is described, and stands in the example`(name: String) throws {
        let field = try #require(ArticleField.all.first { $0.name == name })
        #expect(document.contains("| `\(name)` | \(field.help) |"))
        #expect(document.matches(of: try Regex("(?m)^\(name) +=")).count == 1)
    }

    @Test func `the example of a side file is one`() {
        let toml = document.components(separatedBy: "```toml\n")[1].components(separatedBy: "```")[0]
        let file = SideFile(path: "sources.toml", bytes: Array(toml.utf8)) { _ in true }
        #expect(file.faults.isEmpty)
    }

    @Test(arguments: Exporter.all.map(\.name))
    func `every exporter is described`(name: String) throws {
        let exporter = try #require(Exporter.all.first { $0.name == name })
        #expect(document.contains("| `\(name)` |"))
        #expect(document.contains("| \(exporter.help) |"))
    }

}
