import NewsModel

extension Importer {
    /// The chapters of a book, in the order of reading.
    static let book = Importer(
        name: "epub", help: "a book, an article for each chapter: .epub",
        refuses: "books under digital rights management, and those without chapters",
        example: "talks.epub", endings: ["epub"], mediaTypes: ["application/epub+zip"],
        begins: { $0.starts(with: Array("mimetypeapplication/epub".utf8), at: 30) },
        read: { part, intake in
            let book = try Book(part)
            guard !book.chapters.isEmpty else {
                throw ImportError.refused(part.path, because: "no chapters in this book")
            }
            for (name, bytes) in book.chapters {
                let chapter = part.part(name, ByteStream([]))
                let page = Page(TextEncoding.utf8(bytes, declared: MarkupDeclaration.encoding(bytes)))
                guard var article = page.wholeText(of: chapter) else { continue }
                if article.authors.isEmpty { article.authors = book.authors }
                article.outlet = article.outlet ?? book.title
                article.language = article.language ?? book.language
                if article.published.status == .unknown { article.published = book.published }
                try intake.add(article, of: part)
            }
        })
}

/// A book as its package document (OPF) has it.
struct Book {
    private(set) var title: String?
    private(set) var authors: [String] = []
    private(set) var language: String?
    private(set) var published = Publication()
    /// In the order of reading, by their names in the archive.
    private(set) var chapters: [(name: String, bytes: [UInt8])] = []

    init(_ part: SourcePart) throws {
        let files = try Self.files(part)
        guard let package = files.keys.filter({ FilePath.has($0, ending: "opf") }).min() else { return }
        var lexer = MarkupLexer(TextEncoding.utf8(files[package, default: []], declared: nil), .xml)
        var hrefs: [String: String] = [:], order: [String] = [], field: String?
        while let token = lexer.next() {
            switch token {
            case .open(let element):
                field = element.name
                if element.name.hasSuffix("item") { hrefs[element.attributes["id"] ?? ""] = element.attributes["href"] }
                if element.name.hasSuffix("itemref") { order += [element.attributes["idref"]].compactMap { $0 } }
            case .close: field = nil
            case .text(let range, _): set(field, MarkupReference.text(lexer.bytes[range]).inOneLine)
            case .comment: continue
            }
        }
        let folder = package.contains("/") ? FilePath.folder(package) + "/" : ""
        chapters = order.prefix(ImportLimit.items.value).compactMap { hrefs[$0] }.map { folder + Self.plain($0) }
            .compactMap { name in files[name].map { (name, $0) } }
    }

    private mutating func set(_ field: String?, _ text: String) {
        guard !text.isEmpty else { return }
        switch field {
        case "dc:title": title = title ?? text
        case "dc:creator": authors.append(text)
        case "dc:language": language = language ?? text
        case "dc:date": published = Publication(stated: text) ?? published
        default: break
        }
    }

    /// Package document and chapters, up to the limit of a document together.
    private static func files(_ part: SourcePart) throws -> [String: [UInt8]] {
        let archive = try Archive(part)
        var files: [String: [UInt8]] = [:], left = ImportLimit.document.value
        while let name = try archive.next() {
            guard ["opf", "xhtml", "html", "htm", "xml"].contains(where: { FilePath.has(name, ending: $0) }) else {
                continue
            }
            let bytes = try archive.contents().rest(of: part, limit: left)
            (files[name], left) = (bytes, left - bytes.count)
        }
        return files
    }

    /// An address within the book: `%20` is a blank, and what stands behind `#` is a place in the chapter.
    private static func plain(_ address: String) -> String {
        let path = address.prefix { $0 != "#" }
        return String(
            decoding: TransferEncoding.quotedPrintable(
                path.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...]), as: UTF8.self)
    }
}
