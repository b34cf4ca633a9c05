import NewsModel

/// An article cut into passages of some sentences: what stands around a claim tells which story it belongs to.
struct Passages: Sendable {
    /// The words of content of each passage, in order of key.
    let words: [[WeightedWord]]
    /// Of each passage the words that it is found by.
    let least: [ArraySlice<UInt32>]
    private let ends: [Int]

    /// Tokens from which a passage is long enough.
    private static let length = 80

    init(_ document: Document) {
        var words: [[WeightedWord]] = [], ends: [Int] = [], start = 0
        for sentence in document.sentences where sentence.tokens.upperBound - start >= Self.length {
            words.append(WeightedWord.words(of: start..<sentence.tokens.upperBound, in: document) { _ in 1 })
            start = sentence.tokens.upperBound
            ends.append(document.range(sentence.tokens).upperBound)
        }
        if start < document.tokens.count || words.isEmpty {
            words.append(WeightedWord.words(of: start..<document.tokens.count, in: document) { _ in 1 })
            ends.append(document.article.bytes.count)
        }
        (self.words, self.ends) = (words, ends)
        least = words.map(CandidateKeys.least)
    }

    /// The passage that a sentence ends in.
    func place(of sentence: TextRange) -> Int {
        min(ends.partitioningIndex { $0 >= sentence.upperBound }, words.count - 1)
    }
}
