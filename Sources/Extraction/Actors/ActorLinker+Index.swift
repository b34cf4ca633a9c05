/// Finds the nodes that a word may mean, so that no rule has to look at all of them.
extension ActorLinker {
    /// Notes each node under its first and last word, its acronym in brackets, and its initials.
    mutating func indexNodes() {
        for node in nodes.indices {
            let span = spans[nodes[node].spans[0]]
            let ends = [nodes[node].words.first, nodes[node].words.last].compactMap(\.self)
            let acronyms = nodes[node].spans.compactMap { spans[$0].acronym }
            for key in Set(ends + acronyms + (ends.count > 1 ? initials(of: span.tokens) : [])) {
                called[key, default: []].append(node)
            }
        }
    }

    /// The nodes that begin or end with this word, or that it is the acronym of.
    func named(_ word: UInt64?) -> [Int] { word.flatMap { called[$0] } ?? [] }

    /// The keys of the acronyms that all words, or those with capitals, would make.
    private func initials(of span: Range<Int>) -> [UInt64] {
        let words = span.filter { text.tokens[$0].isWord }
        return [words, words.filter { text.tokens[$0].isCapitalised }].map { words in
            words.reduce(WordKey.empty) { WordKey.add(text.firstLetter($1), to: $0) }
        }
    }
}
