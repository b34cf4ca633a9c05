import NewsModel

extension Importer {
    /// A row an article, by the names of the columns in the first.
    static let csv = Importer(
        name: "csv", help: "tables with a heading: CSV, and with semicolons, tabs or bars; a row an article",
        refuses: "a table without a column of text; a row without text",
        example: "talks.csv", endings: ["csv", "tsv"], mediaTypes: ["text/csv", "text/tab-separated-values"],
        read: { part, intake in
            let stream = try part.plainStream()
            let encoding = try encoding(of: stream)
            var rows = try CSVReader(stream)
            guard let first = try rows.next(), !first.isTooLong else {
                throw ImportError.refused(part.path, because: "no heading, not read")
            }
            let columns = first.fields.map { text($0, encoding).inOneLine }
            guard columns.contains(where: { ArticleRecord.textNames.contains($0.lowercased()) }) else {
                let names = ArticleRecord.textNames.prefix(3).joined(separator: ", ")
                throw ImportError.refused(part.path, because: "no column of text, as \(names), not read")
            }
            while let row = try rows.next() { try read(row, columns, encoding, of: part, intake) }
        })

    private static func read(
        _ row: CSVReader.Row, _ columns: [String], _ encoding: String, of part: SourcePart, _ intake: Intake
    ) throws {
        let place = "\(row.line)"
        guard !row.isTooLong else { return intake.skip(part, place, "longer than the limit of a line, not read") }
        guard row.fields.contains(where: { $0.contains { $0 > 0x20 } }) else { return }
        let record = ArticleRecord(columns: columns, row: row.fields.map { text($0, encoding) })
        _ = try record.read(as: record.id ?? place, at: place, of: part, intake)
    }

    /// What a field is in that is not UTF-8: inferred from the first lines.
    private static func encoding(of stream: ByteStream) throws -> String {
        let head = try stream.peek(ByteStream.pieceSize)
        let lines = head.lastIndex(of: 0x0A).map { head[..<$0] } ?? head
        return TextEncoding.name(of: Array(lines), declared: nil) ?? "WINDOWS-1252"
    }

    private static func text(_ field: [UInt8], _ encoding: String) -> String {
        let bytes = field.last == 0x0D ? field.dropLast() : field
        return String(decoding: TextEncoding.utf8(bytes, declared: encoding), as: UTF8.self)
    }
}
