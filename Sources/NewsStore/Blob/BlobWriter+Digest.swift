import NewsModel

/// What was found in an article as bytes. The form has a number, which grows whenever something is added here; earlier
/// ones are still read, since what an article added to the index and to the counts must be taken out again.
extension BlobWriter {
    static let digestForm = 2

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
            writer.range(claim.sentence)
            writer.string(claim.summary)
            writer.joinable(claim)
        }
    }

    /// What only the joining of events asks for.
    private mutating func joinable(_ claim: DigestClaim) {
        range(claim.trigger)
        optional(claim.meant) { $0.string($1) }
        count(claim.month ?? 0)
        list(claim.actors) { $0.count($1) }
        list(claim.agents) { $0.count($1) }
    }
}

extension BlobReader {
    mutating func digest(of article: Article) throws -> ArticleDigest {
        let form = try count(limit: .max)
        guard (1...BlobWriter.digestForm).contains(form) else { throw BlobError.otherForm }
        var digest = ArticleDigest(article, nil)
        digest.published = try text()
        digest.hasFigures = try bit()
        digest.hasQuotes = try bit()
        digest.actors = try list { reader in
            DigestActor(
                name: try reader.string(), kind: try reader.named(), mentions: try reader.number(),
                surfaces: try reader.list { try $0.string() })
        }
        digest.claims = try list { try $0.claim(form) }
        guard isAtEnd else { throw BlobError.damaged }
        return digest
    }

    private mutating func claim(_ form: Int) throws -> DigestClaim {
        var claim = DigestClaim(
            type: try string(), when: try text(), status: try named(), isBackground: try bit(), sentence: try range(),
            trigger: 0..<0, summary: try string())
        guard form > 1 else { return claim }
        claim.trigger = try range()
        claim.meant = try text()
        claim.month = try Self.month(count(limit: 12))
        claim.actors = try list { try $0.count(limit: .max) }
        claim.agents = try list { try $0.count(limit: .max) }
        return claim
    }

    private static func month(_ number: Int) -> Int? { number == 0 ? nil : number }
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
