extension Importer {
    /// Mails one after the other, each opened by a line that begins with «From » (RFC 4155).
    static let mailbox = Importer(
        name: "mbox", help: "a mailbox, an article for each mail: .mbox",
        refuses: "a mail without text",
        example: "talks.mbox", endings: ["mbox"], mediaTypes: ["application/mbox"],
        begins: { head in head.starts(with: Array("From ".utf8)) && head.text.contains("\nreceived:") },
        read: { part, intake in
            var mail: [UInt8] = [], number = 0, isTooLong = false, wasBlank = true
            while let line = try part.stream.line(limit: ImportLimit.line.value) {
                if wasBlank, line.bytes.starts(with: "From ".utf8) {
                    try end(mail, number, isTooLong, of: part, intake)
                    (mail, number, isTooLong) = ([], number + 1, false)
                } else if number > 0, !isTooLong {
                    isTooLong = line.isTooLong || mail.count + line.bytes.count > ImportLimit.document.value
                    mail += isTooLong ? [] : unquoted(line.bytes) + [0x0A]
                }
                wasBlank = line.withoutReturn.isEmpty && !line.isTooLong
            }
            try end(mail, number, isTooLong, of: part, intake)
            if number == 0 { throw ImportError.refused(part.path, because: "no mails in this mailbox") }
        })

    private static func end(_ mail: [UInt8], _ number: Int, _ isTooLong: Bool, of part: SourcePart, _ intake: Intake)
        throws
    {
        guard number > 0 else { return }
        guard !isTooLong else {
            return intake.skip(part, "mail \(number)", "larger than \(ImportLimit.document.text), not read")
        }
        try read(MailPart(mail[...]), of: part, key: "\(number)", intake)
    }

    /// «>From» at the beginning of a line of text stands for «From».
    private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.starts(with: ">From ".utf8) ? line.dropFirst() : line
    }
}
