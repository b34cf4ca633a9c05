import Foundation
import NewsModel

@testable import Interchange

/// The example file of an importer, and what it is read as.
struct ExampleFile {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Examples")

    let bytes: [UInt8]
    private let name: String
    private let expected: URL

    init(of importer: Importer) throws {
        name = importer.example
        bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        expected = Self.folder.appending(path: "Read/\(name).txt")
    }

    func read() throws -> ImportResult { try Importer.read(name, bytes) }

    /// What it was read as before; `RECORD=1` keeps how it is read now.
    func recorded(_ now: String) throws -> String {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try now.write(to: expected, atomically: true, encoding: .utf8)
        }
        return try String(contentsOf: expected, encoding: .utf8)
    }
}

extension ImportResult {
    /// Articles and faults for a reader.
    var text: String { (articles.map(\.shown) + [warnings.joined(separator: "\n")]).joined(separator: "\n") }
}

extension Article {
    /// What is known of it, then its text, the kind before each region.
    var shown: String {
        let fields: [(String, String?)] = [
            ("title", title?.text), ("authors", authors.joined(separator: ", ")), ("outlet", outlet), ("url", url),
            ("published", published.when?.edtf), ("language", language), ("tags", tags.joined(separator: ", ")),
        ]
        let known = fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "  \(name): \($0)" } }
        let text = regions.map { "    \($0.kind.rawValue): \(self.text($0.range))" }
        return ([id] + known + text).joined(separator: "\n") + "\n"
    }
}
