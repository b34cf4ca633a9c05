import Foundation
import NewsModel

/// An article on its way into a library: all that does not need the file is done here, for many at once.
package struct ArchiveEntry: Sendable {
    let article: Article
    let digest: ArticleDigest
    let file: FileStamp?
    let hash: Int64
    let sketch: TextSketch
    /// Deflated.
    let bytes: Data
    let parts: Data
    /// Nil where nothing was looked for.
    let found: Data?
    let rules: Int
    let words: IndexedWords
    let tally: ArticleTally

    /// `annotations` is nil where the article is to be read for actors and dates later, `rules` the number of the rules
    /// that found them, `file` where it was read from.
    package init(_ article: Article, annotations: Annotations?, rules: Int, from file: FileStamp?) {
        self.article = article
        self.file = file
        self.rules = rules
        hash = Self.hash(article.bytes)
        sketch = TextSketch(article.bytes)
        bytes = Data(Deflate.packed(article.bytes))
        var parts = BlobWriter()
        parts.parts(of: article)
        self.parts = Data(Deflate.packed(parts.bytes))
        let digest = ArticleDigest(article, annotations)
        self.digest = digest
        found = annotations == nil ? nil : Data(digest.packed(for: article))
        words = IndexedWords(article, digest)
        tally = ArticleTally(article, digest)
    }

    var path: String { article.path }

    /// Eight bytes at a time, mixed by multiplication (after Yi, «wyhash», 2019). It tells changes, not forgeries.
    static func hash(_ bytes: [UInt8]) -> Int64 {
        var hash = UInt64(bytes.count) ^ 0xA076_1D64_78BD_642F
        bytes.withUnsafeBytes { raw in
            var place = 0
            while place < raw.count {
                var lane: UInt64 = 0
                if place + 8 <= raw.count {
                    lane = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
                } else {
                    for byte in raw[place...].reversed() { lane = lane << 8 | UInt64(byte) }
                }
                let product = (hash ^ lane).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
                hash = product.high ^ product.low ^ UInt64(place)
                place += 8
            }
        }
        return Int64(bitPattern: hash)
    }
}
