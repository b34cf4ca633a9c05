import NewsModel

/// Finds who a text says neglected an agreement («both put aside the implementation of the Accord»), and who it says
/// owes it («they demand that A fulfil its obligations, mainly the Accord»).
struct ObligationFinder {
    private let read: ReadArticle
    private let article: Int
    private let actors: [Actor]

    static func obligations(in read: ReadArticle, article: Int, _ actors: [Actor]) -> [Obligation] {
        let finder = ObligationFinder(read: read, article: article, actors: actors)
        return read.document.sentences.filter { $0.kind == .body }.compactMap(finder.obligation)
    }

    private func obligation(_ sentence: Sentence) -> Obligation? {
        let verb = sentence.tokens.first { has($0, ObligationWords.lapse | ObligationWords.duty) }
        guard let verb else { return nil }
        let verbRange = read.document.tokens[verb].range, whole = read.document.range(sentence.tokens)
        let parties = parties(before: verbRange.lowerBound, from: whole.lowerBound)
        let things = read.mentions(in: verbRange.upperBound..<whole.upperBound).filter { isAgreed($0) }
        guard let thing = things.last, let first = parties.first else { return nil }
        return Obligation(
            article: article, thing: thing.actor, parties: parties.map(\.actor),
            isLapse: has(verb, ObligationWords.lapse), range: first.range.lowerBound..<thing.range.upperBound)
    }

    /// The last one named before the verb and those that «and» joins to it.
    private func parties(before end: Int, from start: Int) -> [Mention] {
        var parties: [Mention] = [], limit = end
        for mention in read.mentions(in: start..<end).reversed() where mention.range.upperBound <= limit {
            let between = read.document.line(mention.range.upperBound..<limit)
            guard parties.isEmpty ? between.utf8.count < Self.near : between == " and " else { break }
            parties.insert(mention, at: 0)
            limit = mention.range.lowerBound
        }
        return parties
    }

    /// Bytes between a party and its verb: «did», «has not».
    private static let near = 12

    /// An agreement, or a body that one founds.
    private func isAgreed(_ mention: Mention) -> Bool {
        let words = actors[mention.actor].name.split(separator: " ").map { WordKey.of($0) }
        return words.contains { ObligationWords.lexicon.entry($0).isOneOf(ObligationWords.agreed) }
    }

    /// «put aside», «fulfil»: some verbs count with the word behind them only.
    private func has(_ index: Int, _ classes: UInt64) -> Bool {
        let entry = ObligationWords.lexicon.entry(read.document.token(index).key)
        guard entry.isOneOf(ObligationWords.put) else { return entry.isOneOf(classes) }
        let next = ObligationWords.lexicon.entry(read.document.token(index + 1).key)
        return classes & ObligationWords.lapse != 0 && next.isOneOf(ObligationWords.aside)
    }
}
