import Foundation
import Testing

/// A folder of many files is read through an index in the cache folder, which is never the only copy.
@Suite struct FolderIndexTests {
    private let cache = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)").path

    @Test func `it is made once, and again when it is damaged or a file has gone`() throws {
        defer { try? FileManager.default.removeItem(atPath: cache) }
        let folder = try ArticleFolder(
            Dictionary(uniqueKeysWithValues: (0..<201).map { ("\($0).txt", Self.text($0)) }))
        try expect("201 articles", in: folder)
        let index = try #require(try indexes.first)
        let made = try Data(contentsOf: URL(filePath: index))
        try expect("201 articles", in: folder)
        #expect(try Data(contentsOf: URL(filePath: index)) == made)

        try Data("no library".utf8).write(to: URL(filePath: index))
        try expect("201 articles", in: folder)
        #expect(try Data(contentsOf: URL(filePath: index)).count == made.count)

        try FileManager.default.removeItem(atPath: folder.path + "/7.txt")
        try Data(Self.text(500).utf8).write(to: URL(filePath: folder.path + "/8.txt"))
        try expect("200 articles", in: folder)
        #expect(try indexes.count == 1)
        try expect("200 articles", in: folder, cache: "/dev/null")
    }

    private static func text(_ number: Int) -> String {
        let words = (0..<60).map { String((number &* 1_000 &+ $0) &* 2_654_435_761 % 1_000_003, radix: 36) }
        return "Talks number \(number)\n\n\(words.joined(separator: " ")).\n"
    }

    private var indexes: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: cache + "/dateline").map { "\(cache)/dateline/\($0)" }
        }
    }

    private func expect(
        _ words: String, in folder: ArticleFolder, cache: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let terminal = try Terminal(
            [folder.path], environment: ["XDG_CACHE_HOME": cache ?? self.cache], rows: 40, columns: 120)
        #expect(terminal.wait(for: words), sourceLocation: sourceLocation)
        terminal.type("qQ")
        #expect(terminal.waitForExit() == .exited(0), sourceLocation: sourceLocation)
    }
}
