import NewsModel

/// A file, or a part of one that holds many: what an importer is given.
struct SourcePart {
    /// Its name, or its whole path where another file of the run has the same name.
    let id: Article.ID
    /// The file, for a part with the way to it: «talks.zip/may/a.html».
    let path: String
    let stream: ByteStream
    /// What a container says that it is: «text/html», in small letters.
    var mediaType: String?
    /// The encoding that a container says it is in.
    var charset: String?
    /// The address it was fetched from.
    var url: String?

    var name: String { FilePath.name(path) }

    init(id: Article.ID, path: String, stream: ByteStream) {
        self.id = id
        self.path = path
        self.stream = stream
    }

    /// A part of this one, under a name of its own.
    func part(_ name: String, _ bytes: ByteStream) -> SourcePart {
        SourcePart(id: "\(id)/\(name)", path: "\(path)/\(name)", stream: bytes)
    }

    /// The bytes of the whole part in UTF-8; throws where there are more than `limit`. `declared` finds the encoding
    /// that the bytes name themselves.
    func text(limit: ImportLimit, declared: ([UInt8]) -> String? = { _ in nil }) throws -> [UInt8] {
        let bytes = try stream.rest(of: self, limit: limit.value)
        return TextEncoding.utf8(bytes, declared: charset ?? declared(bytes))
    }

    /// The bytes as they come, without a byte order mark. UTF-16 is converted whole, up to the limit of a document.
    func plainStream() throws -> ByteStream {
        let head = Array(try stream.peek(ByteStream.pieceSize))
        if let name = TextEncoding.name(of: head, declared: nil), name.hasPrefix("UTF-16") {
            return ByteStream(try text(limit: .document))
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { _ = try stream.skip(3) }
        return stream
    }

    /// An article of many in this part.
    func article(_ key: String, bytes: [UInt8]) -> Article {
        var article = Article(id: "\(id)#\(key)", path: "\(path)#\(key)", bytes: bytes)
        article.url = url
        return article
    }

    /// The article that this part is.
    func article(bytes: [UInt8]) -> Article {
        var article = Article(id: id, path: path, bytes: bytes)
        article.url = url
        return article
    }
}
