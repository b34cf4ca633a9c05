import NewsModel

/// Finds of whom or of what a figure counts something: «60,000 peacekeepers in Bosnia», «KFOR has 3,600 soldiers».
struct CountedThing {
    let document: Document
    let mentions: [Mention]
    let names: [Actor.ID: String]

    /// Bytes between a figure and a name behind it, and between a name before it and the figure.
    private static let behind = 28, before = 32

    init(document: Document, mentions: [Mention], actors: [Actor]) {
        self.document = document
        self.mentions = mentions
        names = Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name inside the figure, else the next one behind it, else the last one before; in its own clause.
    func name(of figure: TextRange) -> String? {
        let start = mentions.partitioningIndex { $0.range.upperBound > figure.lowerBound - Self.before }
        let near = mentions[start...].prefix { $0.range.lowerBound < figure.upperBound + Self.behind }
        let inside = near.first { $0.range.overlaps(figure) }
        let next = near.first {
            $0.range.lowerBound >= figure.upperBound && !isCut(figure.upperBound..<$0.range.lowerBound)
        }
        let last = near.last {
            $0.range.upperBound <= figure.lowerBound && !isCut($0.range.upperBound..<figure.lowerBound)
        }
        return (inside ?? next ?? last).flatMap { names[$0.actor] }
    }

    /// A mark stands between, or a line ends.
    private func isCut(_ between: TextRange) -> Bool {
        document.article.bytes[between].contains { Self.marks.contains($0) }
    }

    private static let marks = Array(".;:!?()\n".utf8)
}
