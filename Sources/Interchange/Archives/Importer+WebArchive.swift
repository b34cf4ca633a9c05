extension Importer {
    /// Pages and feeds as they came over the net, with their addresses (ISO 28500).
    static let webArchive = Importer(
        name: "warc", help: "a web archive: the pages, feeds and texts in its responses",
        refuses: "responses other than 200; pictures, scripts and other media are left out",
        example: "talks.warc", endings: ["warc"], mediaTypes: ["application/warc"],
        begins: { $0.starts(with: Array("WARC/".utf8)) },
        read: { part, intake in
            var number = 0
            while let record = try WebRecord(part) {
                number += 1
                guard number <= ImportLimit.items.value else {
                    return intake.skip(part, nil, "more than \(ImportLimit.items.text) records, the rest is not read")
                }
                if record.isTooLong {
                    intake.skip(part, "record \(number)", "larger than \(ImportLimit.document.text), not read")
                } else if let contents = record.contents(number, of: part) {
                    try intake.read(contents)
                }
            }
            if number == 0 { throw ImportError.refused(part.path, because: "no records in this web archive") }
        })
}

/// A record of a web archive.
struct WebRecord {
    private let header: MailHeader
    private let block: [UInt8]
    private(set) var isTooLong = false

    /// The next one of a part; nil at its end. Throws where its length is no number.
    init?(_ part: SourcePart) throws {
        guard let lines = try Self.headerLines(part) else { return nil }
        header = MailHeader(lines.map { $0[...] })
        guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
            throw ImportError.refused(part.path, because: "a record without a length, the rest is not read")
        }
        isTooLong = length > ImportLimit.document.value
        block = isTooLong ? [] : try part.stream.take(length)
        if isTooLong { _ = try part.stream.skip(length) }
    }

    private static func headerLines(_ part: SourcePart) throws -> [[UInt8]]? {
        var lines: [[UInt8]] = []
        while let line = try part.stream.line(limit: 1 << 20) {
            let text = Array(line.withoutReturn)
            if text.isEmpty, !lines.isEmpty { return lines }
            if !text.isEmpty, lines.count < 1_000 { lines.append(text) }
        }
        return lines.isEmpty ? nil : lines
    }

    /// The address that was asked, and the header of its answer; nil where it is none of HTTP.
    var answer: (address: String, header: MailHeader)? {
        guard header["warc-type"] == "response", let address else { return nil }
        return (address, MailPart(block[...]).header)
    }

    private var address: String? { header["warc-target-uri"].map { $0.filter { !"<>".contains($0) } } }

    /// What was answered: a part with its address and kind, which its beginning tells where the server does not. Nil
    /// for what is no text, or no answer.
    func contents(_ number: Int, of part: SourcePart) -> SourcePart? {
        guard ["response", "resource"].contains(header["warc-type"]) else { return nil }
        let isHTTP = header.values["content-type"]?.contains("application/http") == true
        let answer = isHTTP ? MailPart(block[...]) : nil
        if let answer, answer.header.opening?.split(separator: " ").dropFirst().first != "200" { return nil }
        let type = isHTTP ? answer?.header.mediaType : header.mediaType
        guard type.map({ type in Importer.all.contains { $0.mediaTypes.contains(type) } }) ?? isHTTP else { return nil }
        var contents = part.part("\(number)", ByteStream(answer?.contents ?? block))
        (contents.mediaType, contents.charset) = (type, answer?.header.parameter("charset"))
        contents.url = address
        return contents
    }
}
