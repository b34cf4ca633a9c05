import NewsModel

/// Finds praise and blame of conduct: «with strong support of A», «A’s failed bet», «reactions from A have been lame».
///
/// A word of judgement must belong to a noun of conduct, and that to someone named: sentiment towards a target (Balahur
/// and others, «Sentiment Analysis in the News», 2010), without a guess at what the author feels.
struct JudgementFinder {
    private let read: ReadArticle
    private let article: Int

    static func judgements(in read: ReadArticle, article: Int) -> [Judgement] {
        let finder = JudgementFinder(read: read, article: article)
        return read.document.sentences.filter { [.title, .standfirst, .body].contains($0.kind) }
            .flatMap { sentence in sentence.tokens.flatMap { finder.judgements(of: $0, in: sentence.tokens) } }
    }

    private var document: Document { read.document }

    /// Of a noun of conduct: who judges it how, and whose it is.
    private func judgements(of noun: Int, in sentence: Range<Int>) -> [Judgement] {
        guard has(noun, JudgementWords.conduct), let word = judging(noun, in: sentence) else { return [] }
        return owners(of: noun, in: sentence, lead: min(word, noun)).map { owner in
            let first = min(owner.range.lowerBound, Int(document.tokens[min(word, noun)].start))
            let last = max(owner.range.upperBound, Int(document.tokens[max(word, noun)].end))
            return Judgement(
                article: article, actor: owner.actor, isPraise: has(word, JudgementWords.praise), range: first..<last)
        }
    }

    /// «failed bet», or «reactions … have been rather lame».
    private func judging(_ noun: Int, in sentence: Range<Int>) -> Int? {
        let classes = JudgementWords.praise | JudgementWords.fault
        let before = (max(sentence.lowerBound, noun - 2)..<noun).reversed().first { has($0, classes) }
        if let before { return isDenied(before) ? nil : before }
        let behind = noun + 1..<min(noun + Self.reach, sentence.upperBound)
        guard let being = behind.first(where: { has($0, JudgementWords.being) }) else { return nil }
        return (being + 1..<min(being + 4, sentence.upperBound)).first { has($0, classes) && !isDenied($0) }
    }

    /// Words behind the noun within which it is judged.
    private static let reach = 18

    private func isDenied(_ index: Int) -> Bool {
        has(index - 1, JudgementWords.negation) || has(index - 2, JudgementWords.negation)
    }

    /// «A’s failed bet»; «support of A», «reactions from A, B and C».
    private func owners(of noun: Int, in sentence: Range<Int>, lead: Int) -> [Mention] {
        let start = Int(document.tokens[lead].start), whole = document.range(sentence)
        let near = read.mentions(in: max(whole.lowerBound, start - 60)..<start).last
        if let near, isPossessive(near.range.upperBound, start) { return [near] }
        let link = (noun + 1..<min(noun + 9, sentence.upperBound)).last { has($0, JudgementWords.of) }
        guard let link else { return [] }
        var owners: [Mention] = [], end = Int(document.tokens[link].end)
        for mention in read.mentions(in: end..<whole.upperBound) {
            guard Self.joints.contains(document.line(end..<mention.range.lowerBound)) else { break }
            owners.append(mention)
            end = mention.range.upperBound
        }
        return owners
    }

    private static let joints: Set<String> = [" ", " the ", ", ", ", and ", " and ", " and the ", ", the "]

    private func isPossessive(_ end: Int, _ start: Int) -> Bool {
        let between = document.line(end..<start)
        return ["’s ", "'s ", "’ ", "' "].contains(between) || between == " "
    }

    private func has(_ index: Int, _ classes: UInt64) -> Bool {
        JudgementWords.lexicon.entry(document.token(index).key).isOneOf(classes)
    }
}
