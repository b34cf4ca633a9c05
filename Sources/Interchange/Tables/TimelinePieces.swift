import NewsModel

/// A timeline written piece by piece, however long it is: as `Exporter.timelineTable` or `Exporter.timeline` writes it.
package struct TimelinePieces {
    private let isJSON: Bool
    private var isFirst = true

    package init(isJSON: Bool) { self.isJSON = isJSON }

    /// The next events. Columns are aligned within a piece.
    package mutating func next(_ corpus: Corpus) -> String {
        defer { isFirst = false }
        guard isJSON else {
            let table = Exporter.timelineTable.write(corpus)
            return isFirst ? table : String(table.drop { $0 != "\n" }.dropFirst())
        }
        let events = corpus.events.map { corpus.json($0).line }
        return (isFirst ? Self.head : events.isEmpty ? "" : ", ") + events.joined(separator: ", ")
    }

    /// What stands behind the last one, where so many less important ones were left out.
    package mutating func end(leftOut: Int) -> String {
        let first = isFirst ? next(Corpus()) : ""
        guard isJSON else { return first + Exporter.leftOut(leftOut) }
        return first + "], \"left_out\": \(leftOut), \"shared_voices\": []}\n"
    }

    private static let head = "{\"disagreements\": [], \"events\": ["
}
