import NewsModel

/// Names that the reader says are not one actor, against what a rule would fold. Whatever their order and that of the
/// articles, no other name joins them either.
package struct RefusedFolds: Sendable, Equatable {
    private var pairs: Set<Set<String>> = []

    package init() {}

    package init(_ pairs: [(String, String)]) {
        for (first, second) in pairs { refuse(first, second) }
    }

    /// Capitals and diacritics make no difference.
    package mutating func refuse(_ first: String, _ second: String) {
        pairs.insert([Folding.fold(first), Folding.fold(second)])
    }

    package mutating func allow(_ first: String, _ second: String) {
        pairs.remove([Folding.fold(first), Folding.fold(second)])
    }

    package var isEmpty: Bool { pairs.isEmpty }

    /// Takes known names back from spans whose words the reader refused them.
    func undo(_ spans: inout [NameSpan], in text: NameText) {
        guard !isEmpty else { return }
        for index in spans.indices {
            guard let known = spans[index].known, forbid(known, text.string(spans[index].tokens)) else { continue }
            spans[index].known = nil
        }
    }

    /// The words may not stand for the state of the capital that they name.
    func forbid(_ capital: Int, standsForItsState words: String) -> Bool {
        !isEmpty && KnownNames.all.actors[capital].state.map { forbid($0, words) } ?? false
    }

    private func forbid(_ known: Int, _ words: String) -> Bool {
        forbid([Folding.fold(KnownNames.all.actors[known].name)], [Folding.fold(words)])
    }

    /// Some name of the one group is refused some name of the other; all names are folded.
    func forbid(_ first: some Sequence<String>, _ second: [String]) -> Bool {
        !isEmpty && first.contains { name in second.contains { pairs.contains([name, $0]) } }
    }
}
