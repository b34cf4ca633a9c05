/// A mail, or a part of one: header and contents, with parts of its own where it has several (MIME, RFC 2046).
struct MailPart {
    let header: MailHeader
    /// Decoded.
    let contents: [UInt8]

    /// Header and contents of a mail or a record.
    init(_ bytes: ArraySlice<UInt8>) {
        var lines: [ArraySlice<UInt8>] = [], place = bytes.startIndex
        while place < bytes.endIndex {
            let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = bytes[place..<end].last == 0x0D ? bytes[place..<end].dropLast() : bytes[place..<end]
            place = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            if lines.count < 10_000 { lines.append(line) }
        }
        header = MailHeader(lines)
        contents = TransferEncoding.decoded(bytes[place...], header.values["content-transfer-encoding"])
    }

    /// The parts that hold no others, in order, up to the limits of parts and of depth. A mail in a mail is one.
    func leaves() -> [MailPart] {
        var leaves: [MailPart] = [], open = [(self, 0)]
        while let (part, depth) = open.popLast(), leaves.count < ImportLimit.mailParts.value {
            guard let boundary = part.boundary, depth < 16 else {
                leaves.append(part)
                continue
            }
            open += part.parts(boundary, limit: ImportLimit.mailParts.value).reversed().map { ($0, depth + 1) }
        }
        return leaves
    }

    private var boundary: [UInt8]? {
        guard header.mediaType?.hasPrefix("multipart/") == true, let boundary = header.parameter("boundary"),
            !boundary.isEmpty, boundary.utf8.count <= 70
        else { return nil }
        return Array("--\(boundary)".utf8)
    }

    private func parts(_ boundary: [UInt8], limit: Int) -> [MailPart] {
        var parts: [MailPart] = [], start: Int?, place = 0
        while parts.count < limit, let found = contents.range(of: boundary, from: place) {
            place = found.upperBound
            guard found.lowerBound == 0 || contents[found.lowerBound - 1] == 0x0A else { continue }
            if let start { parts.append(MailPart(contents[start..<max(start, found.lowerBound - 1)])) }
            let isLast = contents.has("--", at: place)
            start = isLast ? nil : contents.place(of: 0x0A, from: place).map { $0 + 1 }
            if isLast { break }
        }
        if let start, parts.count < limit { parts.append(MailPart(contents[start...])) }
        return parts
    }
}
