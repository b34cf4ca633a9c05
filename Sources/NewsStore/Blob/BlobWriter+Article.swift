import NewsModel

/// What an importer found out about an article, beside its bytes and what the columns of its row say.
extension BlobWriter {
    static let articleForm = 1

    mutating func parts(of article: Article) {
        count(Self.articleForm)
        optional(article.title) { writer, title in
            writer.string(title.text)
            writer.optional(title.range) { $0.range($1) }
        }
        list(article.authors) { $0.string($1) }
        optional(article.outlet) { $0.string($1) }
        optional(article.url) { $0.string($1) }
        optional(article.language) { $0.string($1) }
        list(article.tags) { $0.string($1) }
        publication(article.published)
        list(article.regions) { writer, region in
            writer.string(region.kind.rawValue)
            writer.range(region.range)
        }
    }

    /// With the words of its reason; the evidence is found again with the article's dates.
    private mutating func publication(_ publication: Publication) {
        string(publication.status.rawValue)
        optional(publication.when) { writer, when in
            writer.string(when.edtf)
            writer.string(when.reason.words)
        }
    }
}

extension BlobReader {
    mutating func parts(of article: inout Article) throws {
        guard try count(limit: .max) == BlobWriter.articleForm else { throw BlobError.otherForm }
        article.title = try optional { reader in
            Title(try reader.string(), range: try reader.optional { try $0.range() })
        }
        article.authors = try list { try $0.string() }
        article.outlet = try text()
        article.url = try text()
        article.language = try text()
        article.tags = try list { try $0.string() }
        article.published = try publication()
        article.regions = try list { reader in Region(try reader.named(), try reader.range()) }
    }

    private mutating func publication() throws -> Publication {
        let status: Publication.Status = try named()
        let when = try optional { reader -> DateValue in
            let edtf = try reader.string(), reason = Reason(try reader.string())
            guard let when = DateValue(edtf: edtf, because: reason) else { throw BlobError.damaged }
            return when
        }
        return Publication(status, when)
    }

    mutating func text() throws -> String? {
        try optional { try $0.string() }
    }

    /// A case by the word that stands for it.
    mutating func named<Name: RawRepresentable<String>>() throws -> Name {
        guard let name = Name(rawValue: try string()) else { throw BlobError.damaged }
        return name
    }
}
