/// A row of two texts laid side by side: sentences of A, sentences of B, or both where they tell the same.
package struct ComparisonRow: Hashable, Sendable {
    package enum Sign: Sendable { case same, differs, onlyA, onlyB }

    package var sign: Sign
    /// The sentences; nil on the side that has none.
    package var a: TextRange?
    package var b: TextRange?
    /// The events that the sentences tell; for a pair those that both tell.
    package var events: Set<Event.ID>
    /// Put side by side by hand.
    package var isPinned = false
    /// Where the other text tells one of these events, further up or down; only in one-sided rows.
    package var elsewhere: TextRange?
}

/// The rows of two texts.
struct ComparisonRows {
    private let a: ComparedText
    private let b: ComparedText
    private let alignment: SentenceAlignment
    private let pinned: [Stretch]
    private(set) var rows: [ComparisonRow] = []

    /// All sentences of both texts, each in one row, in the order of both. Pins fit each other.
    init(_ a: ComparedText, _ b: ComparedText, pins: [ComparisonPin]) {
        self.a = a
        self.b = b
        pinned = pins.map { (a.sentences(in: $0.a), b.sentences(in: $0.b)) }.filter { !$0.0.isEmpty && !$0.1.isEmpty }
        alignment = SentenceAlignment(a.sentences, b.sentences, pinned: pinned)
        var (nextA, nextB) = (0, 0)
        for pair in joined() {
            addOneSided(nextA..<pair.a.lowerBound, nextB..<pair.b.lowerBound)
            addPair(pair.a, pair.b)
            (nextA, nextB) = (pair.a.upperBound, pair.b.upperBound)
        }
        addOneSided(nextA..<a.sentences.count, nextB..<b.sentences.count)
    }

    private mutating func addPair(_ placesA: Range<Int>, _ placesB: Range<Int>) {
        let events = Self.events(a, placesA).intersection(Self.events(b, placesB))
        let isPinned = pinned.contains { $0.a == placesA && $0.b == placesB }
        rows.append(
            ComparisonRow(
                sign: .same, a: Self.range(a, placesA), b: Self.range(b, placesB), events: events, isPinned: isPinned))
    }

    private static func range(_ text: ComparedText, _ places: Range<Int>) -> TextRange {
        text.sentences[places.lowerBound].range.lowerBound..<text.sentences[places.upperBound - 1].range.upperBound
    }

    private static func events(_ text: ComparedText, _ places: Range<Int>) -> Set<Event.ID> {
        text.sentences[places].reduce(into: []) { $0.formUnion($1.events) }
    }
}

/// Pairs of stretches: a sentence beside a pair joins it when it tells the same and stands in the same paragraph.
extension ComparisonRows {
    private typealias Stretch = SentenceAlignment.Stretch

    private func joined() -> [Stretch] {
        var stretches = alignment.chain.map { pair in
            pinned.first { $0.a.lowerBound == pair.a && $0.b.lowerBound == pair.b }
                ?? (pair.a..<pair.a + 1, pair.b..<pair.b + 1)
        }
        for place in stretches.indices where !pinned.contains(where: { $0 == stretches[place] }) {
            let endA = place + 1 < stretches.count ? stretches[place + 1].a.lowerBound : a.sentences.count
            let endB = place + 1 < stretches.count ? stretches[place + 1].b.lowerBound : b.sentences.count
            while stretches[place].a.upperBound < endA, joinsA(stretches[place]) { stretches[place].a.grow() }
            while stretches[place].b.upperBound < endB, joinsB(stretches[place]) { stretches[place].b.grow() }
        }
        return stretches
    }

    private func joinsA(_ stretch: Stretch) -> Bool {
        let next = stretch.a.upperBound
        return isOneParagraph(a, next) && !a.sentences[next].events.isDisjoint(with: Self.events(b, stretch.b))
    }

    private func joinsB(_ stretch: Stretch) -> Bool {
        let next = stretch.b.upperBound
        return isOneParagraph(b, next) && !b.sentences[next].events.isDisjoint(with: Self.events(a, stretch.a))
    }

    /// Whether a sentence stands in the paragraph of the one before it.
    private func isOneParagraph(_ text: ComparedText, _ place: Int) -> Bool {
        text.sentences[place - 1].region == text.sentences[place].region
    }
}

/// One-sided rows: neighbours of one paragraph make one row, unless the other text tells them elsewhere.
extension ComparisonRows {
    private mutating func addOneSided(_ placesA: Range<Int>, _ placesB: Range<Int>) {
        for place in placesA {
            let sentence = a.sentences[place], other = alignment.partnersOfA[place]
            let row = ComparisonRow(
                sign: .onlyA, a: sentence.range, events: sentence.events,
                elsewhere: other.map { b.sentences[$0.b].range })
            add(row, follows: place > placesA.lowerBound && isOneParagraph(a, place))
        }
        for place in placesB {
            let sentence = b.sentences[place], other = alignment.partnersOfB[place]
            let row = ComparisonRow(
                sign: .onlyB, b: sentence.range, events: sentence.events,
                elsewhere: other.map { a.sentences[$0.a].range })
            add(row, follows: place > placesB.lowerBound && isOneParagraph(b, place))
        }
    }

    private mutating func add(_ row: ComparisonRow, follows: Bool) {
        guard follows, let last = rows.last, last.elsewhere == nil, row.elsewhere == nil else {
            return rows.append(row)
        }
        rows[rows.count - 1].a = Self.join(last.a, row.a)
        rows[rows.count - 1].b = Self.join(last.b, row.b)
        rows[rows.count - 1].events.formUnion(row.events)
    }

    private static func join(_ first: TextRange?, _ second: TextRange?) -> TextRange? {
        guard let first, let second else { return first ?? second }
        return first.lowerBound..<second.upperBound
    }
}

extension Range<Int> {
    fileprivate mutating func grow() { self = lowerBound..<upperBound + 1 }
}
