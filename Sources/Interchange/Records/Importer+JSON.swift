import NewsModel

extension Importer {
    /// Articles of a dataset, one by one however large it is.
    static let json = Importer(
        name: "json",
        help: "JSON: an article, a list of them, or an object that holds a list (answers of news APIs, JSON Feed)",
        refuses: "an item without text",
        example: "talks.json", endings: ["json"], mediaTypes: ["application/json", "application/feed+json"],
        begins: { head in head.text.hasPrefix("{\"") || head.text.hasPrefix("[{") },
        read: { part, intake in
            var items = JSONItems(try part.plainStream())
            var number = 0
            while let item = try items.next() {
                number += 1
                try read(item, number, of: part, intake)
            }
            if number == 0 { intake.skip(part, nil, "no article in this JSON") }
        })

    private static func read(_ item: JSONItems.Item, _ number: Int, of part: SourcePart, _ intake: Intake) throws {
        let place = "item \(number)"
        guard !item.isTooLong else { return intake.skip(part, place, "longer than \(ImportLimit.line.text), not read") }
        guard let object = JSONItem.object(item.bytes[...]) else {
            return intake.skip(part, place, "expected a JSON object")
        }
        let record = ArticleRecord(object)
        _ = try record.read(as: record.id ?? "\(number)", at: place, of: part, outlet: item.feed, intake)
    }
}
