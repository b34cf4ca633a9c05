import Foundation

/// A Swift file of this package, as the house rules look at it.
struct SourceFile: CustomStringConvertible {
    /// The folder that holds `Package.swift`.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Below the root: «Sources/NewsModel/Article.swift».
    let path: String
    let lines: [String]

    init(_ path: String) throws {
        self.path = path
        lines = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var target: String { String(path.split(separator: "/")[1]) }
    var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }
    var description: String { path }

    /// The modules it imports, `@testable` and `import struct` included.
    var imports: [String] {
        lines.filter { $0.hasPrefix("import ") || $0.hasPrefix("@testable import ") }
            .compactMap { $0.split(separator: " ").last?.split(separator: ".").first.map(String.init) }
    }

    /// The types declared at the left margin for other files to use.
    var types: [String] {
        lines.compactMap { line in
            let words = line.split { " :<({".contains($0) }.map(String.init)
            let modifiers: Set = ["package", "final", "indirect", "@main", "@MainActor"]
            let declaration = Array(words.drop(while: modifiers.contains))
            let isType = ["struct", "class", "enum", "protocol", "actor"].contains(declaration.first)
            return isType && !line.hasPrefix(" ") ? declaration.dropFirst().first : nil
        }
    }

    /// The lines that are rows of a table, which stands under `// swift-format-ignore`, or of a text between `"""`.
    var rows: Set<Int> {
        var rows: Set<Int> = [], isTable = false, isText = false
        for (number, line) in lines.enumerated() {
            isTable = line.contains("// swift-format-ignore") || (isTable && !line.isEmpty)
            if isTable || isText { rows.insert(number) }
            if line.ranges(of: "\"\"\"").count == 1 { isText.toggle() }
        }
        return rows
    }

    static func all(under folder: String) throws -> [SourceFile] {
        let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        let paths = found?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
        return try paths.sorted().map { try SourceFile("\(folder)/\($0)") }
    }
}
