import NewsModel

/// What was found in an article as bytes. The form has a number, which grows whenever something is added here.
extension BlobWriter {
    static let digestForm = 1

    mutating func digest(_ digest: ArticleDigest) {
        count(Self.digestForm)
        optional(digest.published) { $0.string($1) }
        bit(digest.hasFigures)
        bit(digest.hasQuotes)
        list(digest.actors) { writer, actor in
            writer.string(actor.name)
            writer.string(actor.kind.rawValue)
            writer.number(actor.mentions)
            writer.list(actor.surfaces) { $0.string($1) }
        }
        list(digest.claims) { writer, claim in
            writer.string(claim.type)
            writer.optional(claim.when) { $0.string($1) }
            writer.string(claim.status.rawValue)
            writer.bit(claim.isBackground)
            writer.range(claim.place..<claim.place)
            writer.string(claim.summary)
        }
    }
}

extension BlobReader {
    mutating func digest(of article: Article) throws -> ArticleDigest {
        guard try count(limit: .max) == BlobWriter.digestForm else { throw BlobError.otherForm }
        var digest = ArticleDigest(article, nil)
        digest.published = try text()
        digest.hasFigures = try bit()
        digest.hasQuotes = try bit()
        digest.actors = try list { reader in
            DigestActor(
                name: try reader.string(), kind: try reader.named(), mentions: try reader.number(),
                surfaces: try reader.list { try $0.string() })
        }
        digest.claims = try list { reader in
            DigestClaim(
                type: try reader.string(), when: try reader.text(), status: try reader.named(),
                isBackground: try reader.bit(), place: try reader.range().lowerBound, summary: try reader.string())
        }
        guard isAtEnd else { throw BlobError.damaged }
        return digest
    }
}

/// Packed with the text as dictionary: most names and titles of events stand there.
extension ArticleDigest {
    func packed(for article: Article) -> [UInt8] {
        var writer = BlobWriter()
        writer.digest(self)
        return Deflate.packed(writer.bytes, dictionary: article.bytes)
    }

    init(packed: [UInt8], for article: Article) throws {
        var reader = BlobReader(try Deflate.unpacked(packed, dictionary: article.bytes))
        self = try reader.digest(of: article)
    }
}
