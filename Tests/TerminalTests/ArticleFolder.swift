import Foundation

/// A folder of articles that goes when the test is over.
final class ArticleFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "articles-\(UUID().uuidString)").path

    init(_ files: [String: [UInt8]]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: "\(path)/\(name)")) }
    }

    convenience init(_ files: [String: String]) throws { try self.init(files.mapValues { Array($0.utf8) }) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Two reports of the same two days: a crisis that never was.
    static func kestrelDam() throws -> ArticleFolder {
        try ArticleFolder([
            "1-wire.txt": """
            Second crack found in Kestrel Dam

            By: Ana Lind

            14 March 2024. Governor Ana Ruiz ordered 12,000 people out of the lower Kestrel valley on 14 March 2024
            after engineers found a second crack in the dam.

            The Ministry of Water had said on 13 March 2024 that the dam was safe. Protesters blocked the road to the
            dam on 12 March 2024, and police arrested nine of them.
            """,
            "2-herald.txt": """
            Governor orders valley emptied

            By: Piet Olsen

            15 March 2024. On 14 March 2024 Governor Ana Ruiz ordered 9,500 people living below the Kestrel Dam to
            leave at once.

            Police arrested nine protesters on the road to the dam on 12 March 2024. The spillway gate failed on
            15 March 2024.
            """,
        ])
    }
}
