import Foundation
import Testing

/// What the documents say against what there is.
struct DocumentTests {
    private let readme: String
    private let makefile: String

    init() throws {
        readme = try String(contentsOf: SourceFile.root.appending(path: "README.md"), encoding: .utf8)
        makefile = try String(contentsOf: SourceFile.root.appending(path: "Makefile"), encoding: .utf8)
    }

    @Test func `every make command of the README is a target`() {
        let named = readme.matches(of: /(?m)(?:^|`)make ([a-z]+)/).map { String($0.1) }
        #expect(!named.isEmpty)
        for target in named { #expect(makefile.contains("\n\(target):"), "make \(target)") }
    }

    @Test func `every target that is listed has a line of help`() {
        let phony = makefile.firstMatch(of: /\.PHONY: (.*)/).map { String($0.1) } ?? ""
        for target in phony.split(separator: " ") where !target.hasSuffix("-needs") {
            #expect(makefile.contains(try! Regex("\n\(target):.* ## .+")), "\(target)")
        }
    }

    @Test func `every file that a document links to is there`() throws {
        for path in ["README.md", "docs/architecture.md", "docs/decisions.md"] {
            let folder = SourceFile.root.appending(path: path).deletingLastPathComponent()
            let text = try String(contentsOf: SourceFile.root.appending(path: path), encoding: .utf8)
            for link in text.matches(of: /\]\(([^)]+)\)/).map({ String($0.1) }) where !link.hasPrefix("https:") {
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(path): \(link)")
            }
        }
    }

    @Test func `the README names every outlet and author of the seeds`() throws {
        let sources = try String(contentsOf: SourceFile.root.appending(path: "seeds/sources.toml"), encoding: .utf8)
        for line in sources.split(separator: "\n") where line.hasPrefix("authors") || line.hasPrefix("outlet") {
            for name in line.matches(of: /"([^"]+)"/) { #expect(readme.contains(name.1), "\(name.1)") }
        }
    }
}
