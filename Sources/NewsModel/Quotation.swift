/// A quotation with its place in a corpus and in time.
package struct Quotation: Hashable, Sendable {
    package let article: Int
    package let quote: Quote
    /// When it was said: the date of what its sentence tells, else that of its article; nil when neither is known.
    package let when: DateValue?
}

/// A figure with its place in a corpus and in time.
package struct Figure: Hashable, Sendable {
    package let article: Int
    package let quantity: Quantity
    /// For when it holds: the date of what its sentence tells, else that of its article; nil when neither is known.
    package let when: DateValue?
}

extension Corpus {
    /// What is quoted of an actor, or of all; in order of time, the undated last.
    package func quotations(of actor: Actor.ID? = nil) -> [Quotation] {
        let all = annotations.enumerated().flatMap { article, found in
            found.quotes.filter { actor == nil || $0.speaker == actor }.map {
                Quotation(article: article, quote: $0, when: when($0.range, in: article))
            }
        }
        return inOrder(all, \.when) { ($0.article, $0.quote.range.lowerBound) }
    }

    /// The figures whose thing or unit begins with a word, whatever their accents and case; in order of time, the
    /// undated last.
    package func figures(of word: String) -> [Figure] {
        let wanted = Folding.fold(word.utf8)
        let all = annotations.enumerated().flatMap { article, found in
            found.quantities.filter { $0.isOf(wanted) }.map {
                Figure(article: article, quantity: $0, when: when($0.range, in: article))
            }
        }
        return inOrder(all, \.when) { ($0.article, $0.quantity.range.lowerBound) }
    }

    /// The actor a reader means by a name, the most often named first: one of its surfaces, or a word of one.
    package func actor(named name: String) -> Actor.ID? {
        let wanted = Folding.fold(name.utf8)
        let fitting = actors.filter { actor in
            ([actor.name] + actor.aliases.map(\.surface)).contains { surface in
                Folding.fold(surface.utf8) == wanted
                    || surface.split(separator: " ").contains { Folding.fold($0.utf8) == wanted }
            }
        }
        let counts = annotations.reduce(into: [Actor.ID: Int]()) { counts, found in
            for mention in found.mentions { counts[mention.actor, default: 0] += 1 }
        }
        return fitting.max { ((counts[$0.id] ?? 0), $1.id) < ((counts[$1.id] ?? 0), $0.id) }?.id
    }

    private func when(_ range: TextRange, in article: Int) -> DateValue? {
        let told = annotations[article].claims.first { $0.sentence.overlaps(range) && $0.when != nil }
        return told?.asMeant.when ?? articles[article].published.when
    }

    private func inOrder<Item>(
        _ items: [Item], _ when: (Item) -> DateValue?, _ place: (Item) -> (Int, Int)
    ) -> [Item] {
        items.sorted { a, b in
            switch (when(a)?.interval, when(b)?.interval) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default: place(a) < place(b)
            }
        }
    }
}

extension Quantity {
    fileprivate func isOf(_ word: [UInt8]) -> Bool {
        Folding.fold(unit.utf8).starts(with: word)
            || of?.split(separator: " ").contains { Folding.fold($0.utf8).starts(with: word) } ?? false
    }
}
