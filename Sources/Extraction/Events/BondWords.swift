import NewsModel

/// Says what speaks for two claims being one happening, and what against it.
struct BondWords {
    private let corpus: Corpus
    private let a: ClaimFeatures, b: ClaimFeatures
    private let document: (Document, Document)

    /// Actors and words that are named.
    private static let most = 4

    init(_ corpus: Corpus, _ a: ClaimFeatures, _ b: ClaimFeatures, document: (Document, Document)) {
        (self.corpus, self.a, self.b) = (corpus, a, b)
        self.document = document
    }

    /// «same day; the same word «signed»; both: Serbia, Kosovo; in common: licence, plates»
    var ofOne: String { ([days, triggers] + common).compactMap(\.self).joined(separator: "; ") }

    /// «other days: Sep 2021, Sep 2023; both: Serbia; in common: border, troops»
    var ofTwo: String { ([against ?? "too little alike"] + common).joined(separator: "; ") }

    private var first: Claim { corpus.claim(a.reference).asMeant }
    private var second: Claim { corpus.claim(b.reference).asMeant }
    private var agreement: DateAgreement { DateAgreement(a, b) }
}

// MARK: - Dates and triggers

extension BondWords {
    private var days: String? {
        switch agreement {
        case .touching: a.when == b.when ? "same date" : "dates that touch: \(dates)"
        case .sameMonth: "same month"
        case .unknown: a.when == nil && b.when == nil ? nil : "only one says when"
        case .slip: "the same days of another year, which may be a slip: \(dates)"
        case .apart: nil
        }
    }

    private var against: String? {
        if agreement.isConflict { return "other days: \(dates)" }
        guard TriggerFit(a, b) != nil else { return "another kind of happening: \(types)" }
        if a.isInSentence(of: b) { return "one sentence tells both" }
        return a.status == b.status ? nil : "one is \(a.status.rawValue), the other \(b.status.rawValue)"
    }

    private var dates: String {
        [a.when, b.when].compactMap { $0?.words }.joined(separator: ", ")
    }

    private var triggers: String? {
        let words = [document.0.line(first.trigger), document.1.line(second.trigger)].map { "«\($0)»" }
        return switch TriggerFit(a, b) {
        case .sameWord: "the same word \(words[0])"
        case .family: "words of one family: \(words.joined(separator: ", "))"
        case .sameType: "same type, \(first.type): \(words.joined(separator: ", "))"
        case .kin: "types that go together: \(types)"
        case nil: nil
        }
    }

    private var types: String { "\(first.type), \(second.type)" }
}

// MARK: - What both have

extension BondWords {
    private var common: [String] {
        let names = Set(first.actors).intersection(second.actors).sorted().prefix(Self.most)
            .map { corpus.actors[$0].name }
        return [named("both", names), named("words in common", words)].compactMap(\.self)
    }

    private func named(_ what: String, _ list: [String]) -> String? {
        list.isEmpty ? nil : "\(what): \(list.joined(separator: ", "))"
    }

    /// Words of the one sentence that the other has, as they stand there; names of actors and triggers are told of
    /// already.
    private var words: [String] {
        let shared = Set(a.words.map(\.key)).intersection(b.words.map(\.key)).subtracting([a.trigger, b.trigger])
        let tokens = document.0.tokens, start = tokens.partitioningIndex { Int($0.start) >= a.sentence.lowerBound }
        var seen: Set<UInt32> = []
        return tokens[start...].prefix { Int($0.start) < a.sentence.upperBound }
            .filter { !$0.isCapitalised && $0.isWord && document.0.text($0).count > 3 }
            .filter { token in
                let key = WordStem.key(of: token, in: document.0)
                return shared.contains(key) && seen.insert(key).inserted
            }
            .prefix(Self.most).map { document.0.text($0) }
    }
}
