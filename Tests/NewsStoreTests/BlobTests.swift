import Chance
import NewsModel
import Testing

@testable import NewsStore

/// Bytes of the file: what goes in comes out, and nothing that lies there can end the program.
struct BlobTests {
    private let article: Article
    private let digest: ArticleDigest

    init() {
        var article = Article(id: "a.txt", path: "/news/a.txt", bytes: Array("Ana Ruiz, Governor of Marsh, came.".utf8))
        article.title = Title("Ana Ruiz", range: 0..<8)
        article.tags = ["visit"]
        article.regions = [Region(.title, 0..<8), Region(.body, 8..<34)]
        article.published = Publication(.stated, DateValue(edtf: "2021-03", because: Reason("stated")))
        var found = Annotations()
        found.actors = [
            Actor(id: 0, name: "Ana Ruiz", kind: .person, aliases: [Alias("Governor", count: 2, rule: "x")])
        ]
        found.mentions = [Mention(0..<8, actor: 0, rule: "x")]
        found.claims = [
            Claim(
                sentence: 0..<34, trigger: 29..<33, type: "visit", summary: "Ana Ruiz came",
                when: DateValue(edtf: "2021-03-05", because: Reason("x")), status: .announced, isBackground: true)
        ]
        self.article = article
        digest = ArticleDigest(article, found)
    }

    @Test func `what was found comes back as it was`() throws {
        let packed = digest.packed(for: article)
        #expect(try ArticleDigest(packed: packed, for: article) == digest)
        #expect(digest.claims[0].when == "2021-03-05")
    }

    @Test func `texts come back, empty ones too`() throws {
        for text in [[], [0], Array("The dam held. The dam held.".utf8), [UInt8](repeating: 0xFF, count: 100_000)] {
            #expect(try Deflate.unpacked(Deflate.packed(text)) == text)
            #expect(
                try Deflate.unpacked(Deflate.packed(text, dictionary: article.bytes), dictionary: article.bytes) == text
            )
        }
    }

    @Test func `damaged bytes are an error and never a crash`() {
        var random = SplitMix(seed: 7), whole = BlobWriter()
        whole.digest(digest)
        whole.parts(of: article)
        for _ in 0..<2_000 {
            var bytes = whole.bytes
            for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            bytes = Array(bytes.prefix(random.below(bytes.count + 1)))
            var reader = BlobReader(bytes), copy = article
            _ = try? reader.digest(of: article)
            _ = try? reader.parts(of: &copy)
            _ = try? Deflate.unpacked(bytes, limit: 1 << 16)
        }
    }

    @Test func `lengths that cannot be true are refused before memory is taken for them`() {
        var writer = BlobWriter()
        writer.count(1 << 50)
        #expect(throws: BlobError.damaged) { try Deflate.unpacked(writer.bytes) }
    }
}
