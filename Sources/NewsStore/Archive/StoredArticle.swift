import Foundation
import GRDB
import NewsModel

/// An article of a library, with what is kept of what was found in it.
package struct StoredArticle: Sendable {
    /// Its number in the library.
    package let number: Int
    package let article: Article
    /// Without actors and claims where it has not been read for them yet.
    package let digest: ArticleDigest
    /// A number for the rules that found them.
    package let rules: Int?

    /// Nil when there is no such article; throws a `BlobError` when its text cannot be made out.
    init?(_ database: Database, number: Int) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT path, bytes, parts, rules, digest FROM article JOIN text USING (number)
                LEFT JOIN annotation USING (number) WHERE number = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        self.number = number
        article = try Article(path: row[0], bytes: row[1], parts: row[2])
        rules = row[3]
        let found: Data? = row[4]
        digest =
            try found.map { [article] in try ArticleDigest(packed: [UInt8]($0), for: article) }
            ?? ArticleDigest(article, nil)
    }
}

extension Article {
    init(path: String, bytes: Data, parts: Data) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        self.init(id: name, path: path, bytes: try Deflate.unpacked([UInt8](bytes)))
        var reader = BlobReader(try Deflate.unpacked([UInt8](parts)))
        try reader.parts(of: &self)
    }
}
