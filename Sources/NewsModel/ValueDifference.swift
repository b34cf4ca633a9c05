/// Something that two articles give differently: a date of one event, a figure of one thing.
package struct ValueDifference: Hashable, Sendable {
    package var kind: Disagreement.Kind
    /// The event it belongs to.
    package var event: Event.ID?
    /// What differs: the title of the event, the thing counted.
    package var label: String
    package var a: Disagreement.Side
    package var b: Disagreement.Side

    package init(
        _ kind: Disagreement.Kind, event: Event.ID?, label: String, a: Disagreement.Side, b: Disagreement.Side
    ) {
        self.kind = kind
        self.event = event
        self.label = label
        self.a = a
        self.b = b
    }
}

/// Finding them.
struct ValueDifferences {
    let corpus: Corpus
    let a: ComparedText
    let b: ComparedText

    /// In the order of A, each pair of places once, and the date of an event once.
    func all(in rows: [ComparisonRow]) -> [ValueDifference] {
        let known = known, dated = Set(known.filter { $0.kind == .date }.compactMap(\.event))
        let found = known + dates.filter { !dated.contains($0.event ?? -1) } + rows.flatMap(quantities)
        var places: Set<[Int]> = []
        return found.filter { places.insert([$0.a.range.lowerBound, $0.b.range.lowerBound]).inserted }
            .sorted { ($0.a.range.lowerBound, $0.b.range.lowerBound) < ($1.a.range.lowerBound, $1.b.range.lowerBound) }
    }

    /// The disagreements of the corpus in which both articles take a side.
    private var known: [ValueDifference] {
        corpus.contradictions.compactMap { disagreement in
            guard let sideA = disagreement.sides.first(where: { $0.article == a.article }),
                let sideB = disagreement.sides.first(where: { $0.article == b.article }), sideA.value != sideB.value
            else { return nil }
            return ValueDifference(
                disagreement.kind, event: disagreement.event, label: label(disagreement),
                a: worded(sideA, disagreement),
                b: worded(sideB, disagreement))
        }
    }

    /// The event, since its rival values stand beside it.
    private func label(_ disagreement: Disagreement) -> String {
        disagreement.event.map { corpus.events[$0].title } ?? disagreement.summary
    }

    private func worded(_ side: Disagreement.Side, _ disagreement: Disagreement) -> Disagreement.Side {
        .init(article: side.article, range: side.range, value: disagreement.words(of: side))
    }

    /// Events that both articles date, with no day in common.
    private var dates: [ValueDifference] {
        Set(a.claims.keys).intersection(b.claims.keys).compactMap { event in
            let (tellingsA, tellingsB) = (a.dated(event), b.dated(event))
            let agree = tellingsA.contains { x in tellingsB.contains { x.days.touches($0.days) } }
            guard !agree, let x = tellingsA.first, let y = tellingsB.first else { return nil }
            return ValueDifference(.date, event: event, label: corpus.events[event].title, a: x.side, b: y.side)
        }
    }

    /// Figures of one thing in the two sides of a row.
    private func quantities(_ row: ComparisonRow) -> [ValueDifference] {
        let (figuresA, figuresB) = (a.quantities(in: row.a), b.quantities(in: row.b))
        return figuresA.compactMap { figure in
            let rivals = figuresB.filter { $0.unit == figure.unit && $0.thing == figure.thing }
            guard !rivals.contains(where: figure.agrees(with:)), let rival = rivals.first else { return nil }
            guard !figuresA.contains(where: rival.agrees(with:)) else { return nil }
            return ValueDifference(
                .quantity, event: row.events.min(), label: figure.of ?? figure.unit,
                a: side(figure, of: a), b: side(rival, of: b))
        }
    }

    private func side(_ figure: Quantity, of text: ComparedText) -> Disagreement.Side {
        .init(
            article: text.article, range: figure.range, value: corpus.articles[text.article].text(figure.range))
    }
}

extension ComparedText {
    /// The dated tellings of an event, each with the place of the words that date it.
    fileprivate func dated(_ event: Event.ID) -> [(days: CalendarInterval, side: Disagreement.Side)] {
        (claims[event] ?? []).compactMap { place in
            let claim = annotations.claims[place]
            return claim.when.map { when in
                let words = annotations.dates.first { $0.when == when && claim.sentence.contains($0.range.lowerBound) }
                let range = words?.range ?? claim.trigger
                return (when.interval, .init(article: article, range: range, value: when.interval.words))
            }
        }
    }

    fileprivate func quantities(in range: TextRange?) -> [Quantity] {
        guard let range else { return [] }
        return annotations.quantities.filter { range.contains($0.range.lowerBound) }
    }
}

extension Quantity {
    fileprivate var thing: [UInt8] { Folding.fold((of ?? "").utf8) }

    /// Whether two figures of one thing may both be right: equal, a bound («at least»), or rounded and near.
    fileprivate func agrees(with other: Quantity) -> Bool {
        guard value != other.value else { return true }
        guard isBound || other.isBound || qualifier != nil || other.qualifier != nil else { return false }
        guard !isBound, !other.isBound else { return true }
        return (value - other.value).magnitude <= max(value.magnitude, other.value.magnitude) / 10
    }

    private var isBound: Bool {
        ["over", "below", "under", "least", "most", "than", "up", "only"].contains { qualifier?.contains($0) ?? false }
    }
}
