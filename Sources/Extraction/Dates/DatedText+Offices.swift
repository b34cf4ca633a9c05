import NewsModel

/// Who is in office while a text is written.
extension DatedText {
    /// «US Secretary of State Antony Blinken», in sentences that state no year. Whoever took office last is in office.
    var officesHeld: [PublicationEvidence] {
        let named = text.document.sentences.filter { $0.kind == .body || $0.kind == .caption }
            .flatMap { statesYear($0) ? [] : holders(in: $0) }
        guard let latest = named.max(by: { $0.term.days < $1.term.days }), let first = latest.term.days.earliest else {
            return []
        }
        let range = text.document.range(latest.tokens), words = text.document.line(range)
        let began = PublicationEvidence.notBefore(first, range, "“\(words)” in office")
        guard let last = latest.term.days.latest else { return [began] }
        return [began, .notAfter(last, range, "“\(words)” still in office")]
    }

    private func statesYear(_ sentence: Sentence) -> Bool {
        let range = text.document.range(sentence.tokens)
        return stated.contains { range.contains($0.range.lowerBound) }
    }

    private func holders(in sentence: Sentence) -> [(term: OfficeTerm, tokens: Range<Int>)] {
        sentence.tokens.compactMap { index in
            guard text.document.tokens[index].isCapitalised,
                let terms = OfficeTerm.bySurname[text.document.tokens[index].key]
            else { return nil }
            let lead = max(sentence.tokens.lowerBound, index - Self.lead)..<index
            guard !lead.contains(where: { Self.elsewhen.contains(text.document.tokens[$0].key) }) else { return nil }
            for term in terms {
                guard let office = lead.first(where: { term.office.contains(text.document.tokens[$0].key) }),
                    isTitle(office + 1..<index)
                else { continue }
                return (term, self.office(around: office, in: sentence)..<index + 1)
            }
            return nil
        }
    }

    /// Where the words of an office begin: «US Secretary of State».
    private func office(around place: Int, in sentence: Sentence) -> Int {
        let lead = (sentence.tokens.lowerBound..<place).reversed().prefix { index in
            let token = text.document.tokens[index]
            return token.isWord && (token.isCapitalised || Self.links.contains(token.key))
        }
        return lead.last { text.document.tokens[$0].isCapitalised } ?? place
    }

    /// Between office and surname stand names and what links them: «President of the European Council Charles Michel».
    private func isTitle(_ between: Range<Int>) -> Bool {
        between.allSatisfy { text.document.tokens[$0].isWord && text.document.tokens[$0].isCapitalised }
    }

    /// Words before a surname among which its office is looked for.
    private static let lead = 5
    private static let links = ["of", "the", "for"].map { WordKey.of($0) }
    private static let elsewhen = ["former", "ex", "then", "late", "vice", "deputy", "first", "candidate", "elect"]
        .map { WordKey.of($0) }
}
