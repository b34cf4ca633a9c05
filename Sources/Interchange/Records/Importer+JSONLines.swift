extension Importer {
    /// A line an article, as the JSON contract has it: `text` and, if known, what a side file may say.
    static let jsonLines = Importer(
        name: "jsonl", help: "JSON Lines, one article a line, with the keys below",
        refuses: "a line that is no object, has no text, or an `id` that another line has",
        example: "talks.jsonl", endings: ["jsonl", "ndjson"],
        mediaTypes: ["application/x-ndjson", "application/jsonl"],
        read: { part, intake in
            let stream = try part.plainStream()
            var ids: Set<String> = [], number = 0
            while let line = try stream.line(limit: ImportLimit.line.value) {
                number += 1
                if line.isTooLong {
                    intake.skip(part, "\(number)", "longer than \(ImportLimit.line.text), not read")
                } else if line.bytes.contains(where: { $0 > 0x20 }) {
                    try read(line.bytes, "\(number)", of: part, &ids, intake)
                }
            }
        })

    private static func read(
        _ line: ArraySlice<UInt8>, _ place: String, of part: SourcePart, _ ids: inout Set<String>, _ intake: Intake
    ) throws {
        guard let object = JSONItem.object(line) else { return intake.skip(part, place, "expected a JSON object") }
        let record = ArticleRecord(object)
        let id = record.id ?? place
        guard ids.insert(id).inserted else {
            return intake.skip(part, place, "expected an \"id\" of its own, not \(id)")
        }
        if !(try record.read(as: id, at: place, of: part, intake)) { ids.remove(id) }
    }
}
