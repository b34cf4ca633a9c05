import NewsModel

extension Importer {
    /// A mail: its text, or else its HTML; what it brings as a file goes to the importer of its kind.
    static let mail = Importer(
        name: "mail", help: "a mail: .eml; a page saved as one file: .mhtml",
        refuses: "a mail without text; pictures and other attachments are left out",
        example: "talks.eml", endings: ["eml", "mht", "mhtml"],
        mediaTypes: ["message/rfc822", "multipart/related"],
        begins: { head in
            ["return-path:", "received:", "delivered-to:", "mime-version:", "message-id:", "from: <saved by"]
                .contains { head.text.hasPrefix($0) }
        },
        read: { part, intake in
            let mail = MailPart(try part.stream.rest(of: part, limit: ImportLimit.document.value)[...])
            try read(mail, of: part, key: nil, intake)
        })

    /// `key` names it among others of its file.
    static func read(_ mail: MailPart, of part: SourcePart, key: String?, _ intake: Intake) throws {
        let leaves = mail.leaves()
        if leaves.count == ImportLimit.mailParts.value {
            intake.warn(part, key, "only its first \(ImportLimit.mailParts.text) parts are read")
        }
        let isPage = mail.header.mediaType == "multipart/related"
        guard let article = isPage ? page(leaves, of: part, key) : letter(mail, leaves, of: part, key) else {
            return intake.skip(part, key, "no text in this mail")
        }
        try intake.add(article, of: part)
        for (number, leaf) in leaves.enumerated() where !isPage && leaf.isAttached {
            let name = leaf.fileName.map { FilePath.name($0) } ?? "part \(number + 1)"
            var inner = part.part(key.map { "\($0)/\(name)" } ?? name, ByteStream(leaf.contents))
            (inner.mediaType, inner.charset) = (leaf.header.mediaType, leaf.header.parameter("charset"))
            try intake.read(inner)
        }
    }

    /// A page as browsers save it: the first part is the page, its address beside it.
    private static func page(_ leaves: [MailPart], of part: SourcePart, _ key: String?) -> Article? {
        guard let leaf = leaves.first(where: { $0.header.mediaType == "text/html" }) else { return nil }
        guard var article = Page(leaf.text).article(of: part, key: key) else { return nil }
        let address = leaf.header["content-location"] ?? ""
        article.url = article.url ?? (address.hasPrefix("http") ? address : nil)
        return article
    }

    private static func letter(_ mail: MailPart, _ leaves: [MailPart], of part: SourcePart, _ key: String?) -> Article?
    {
        let texts = leaves.filter { !$0.isAttached }
        let plain = texts.filter { ($0.header.mediaType ?? "text/plain") == "text/plain" && !$0.text.isEmpty }
        var text = ComposedText(title: mail.header["subject"])
        for paragraph in plain.isEmpty ? texts.flatMap(\.paragraphs) : plain.flatMap(\.paragraphs) {
            text.add(paragraph)
        }
        guard text.hasBody else { return nil }
        var article = text.article(of: part, key: key)
        article.authors = mail.header["from"].map { [name($0)] } ?? article.authors
        article.published = mail.header["date"].flatMap { Publication(stated: $0) } ?? article.published
        return article
    }

    /// «"Ana Petrova" <ana@example.org>» is Ana Petrova.
    private static func name(_ address: String) -> String {
        let name = address.prefix { $0 != "<" }.filter { $0 != "\"" }.inOneLine
        return name.isEmpty ? address : name
    }
}

extension MailPart {
    /// In UTF-8.
    fileprivate var text: [UInt8] {
        let declared = header.parameter("charset") ?? MarkupDeclaration.encoding(contents)
        return TextEncoding.utf8(contents, declared: declared)
    }

    fileprivate var fileName: String? {
        header.parameter("filename", of: "content-disposition") ?? header.parameter("name")
    }

    fileprivate var isAttached: Bool {
        header.values["content-disposition"]?.lowercased().hasPrefix("attachment") == true
            || header.mediaType == "message/rfc822"
    }

    /// Of HTML its blocks; of plain text the paragraphs between blank lines, each in one line.
    fileprivate var paragraphs: [[UInt8]] {
        let text = text
        guard header.mediaType != "text/html" else { return Page(text).reader.blocks.map(\.text) }
        guard (header.mediaType ?? "text/plain").hasPrefix("text/") else { return [] }
        return Paragraph.all(in: text).map { text[$0.range].inOneLine }
    }
}
