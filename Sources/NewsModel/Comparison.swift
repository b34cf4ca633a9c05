/// Two articles of a corpus laid side by side: what both tell, what only one tells, where their values differ.
package struct Comparison: Sendable {
    /// The articles, by their places in the corpus.
    package let a: Int
    package let b: Int
    /// All sentences of both texts in reading order; page furniture and the like left aside.
    package let rows: [ComparisonRow]
    package let events: Overlap<Event.ID>
    package let actors: Overlap<Actor.ID>
    /// EDTF dates that the texts name.
    package let dates: Overlap<String>
    /// In the order of A.
    package let differences: [ValueDifference]

    /// `a` and `b` are places of articles in the corpus; pins fit each other.
    package init(_ a: Int, _ b: Int, in corpus: Corpus, pins: [ComparisonPin] = []) {
        let (textA, textB) = (ComparedText(corpus, a), ComparedText(corpus, b))
        let aligned = ComparisonRows(textA, textB, pins: pins).rows
        let differences = ValueDifferences(corpus: corpus, a: textA, b: textB).all(in: aligned)
        self.a = a
        self.b = b
        self.differences = differences
        rows = aligned.map { $0.signed(by: differences) }
        events = Overlap(textA.claims.keys.sorted(), textB.claims.keys.sorted())
        actors = Overlap(textA.annotations.mentions.map(\.actor), textB.annotations.mentions.map(\.actor))
        dates = Overlap(
            textA.annotations.dates.compactMap(\.when?.edtf), textB.annotations.dates.compactMap(\.when?.edtf))
    }

    /// How many rows have both sides.
    package var aligned: Int { rows.count { $0.a != nil && $0.b != nil } }
}

/// What two lists have in common and what only one has, each element once, in the order of its first list.
package struct Overlap<Element: Hashable & Sendable>: Hashable, Sendable {
    package let shared: [Element]
    package let onlyA: [Element]
    package let onlyB: [Element]

    package init(_ a: [Element], _ b: [Element]) {
        let (setA, setB) = (Set(a), Set(b))
        var seen: Set<Element> = []
        let (uniqueA, uniqueB) = (a.filter { seen.insert($0).inserted }, b.filter { seen.insert($0).inserted })
        shared = uniqueA.filter(setB.contains)
        onlyA = uniqueA.filter { !setB.contains($0) }
        onlyB = uniqueB.filter { !setA.contains($0) }
    }
}

extension ComparisonRow {
    /// A pair that holds a side of a difference differs.
    fileprivate func signed(by differences: [ValueDifference]) -> Self {
        guard let a, let b else { return self }
        var row = self
        let differs = differences.contains {
            a.contains($0.a.range.lowerBound) || b.contains($0.b.range.lowerBound)
        }
        row.sign = differs ? .differs : .same
        return row
    }
}
