import NewsModel

/// Finds numbers with their units: «roughly 5000 troops», «$1.5 billion», «below 4 per cent», «24 hours».
struct QuantityFinder {
    let document: Document

    /// Words that may stand between a number and what it counts.
    private static let reach = 5

    /// Numbers inside a date are none of ours; those of a duration are.
    static func quantities(in document: Document, dates: [TemporalExpression]) -> [Quantity] {
        let finder = QuantityFinder(document: document)
        var found: [Quantity] = [], dates = dates.filter { $0.kind != .duration }[...]
        for sentence in document.sentences where sentence.kind != .furniture {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                let start = Int(document.tokens[index].start)
                dates = dates.drop { $0.range.upperBound <= start }
                let isDate = dates.first?.range.contains(start) ?? false
                guard !isDate, let number = finder.number(at: index, in: sentence.tokens) else {
                    index += 1
                    continue
                }
                if let quantity = finder.quantity(number, in: sentence.tokens) { found.append(quantity) }
                index = number.tokens.upperBound
            }
        }
        return found
    }

    private struct Number {
        var tokens: Range<Int>
        var value: Double
    }

    /// Digits or words, with a scale behind: «3,600», «a thousand», «1.5 billion».
    private func number(at index: Int, in sentence: Range<Int>) -> Number? {
        let token = document.tokens[index], entry = entry(index), next = self.entry(index + 1)
        if token.kind == .number {
            return digits(token).map { scaled(Number(tokens: index..<index + 1, value: $0), sentence) }
        }
        if entry.isOneOf(QuantityWords.small) {
            return scaled(Number(tokens: index..<index + 1, value: Double(entry.value)), sentence)
        }
        guard entry.isOneOf(QuantityWords.article), next.isOneOf(QuantityWords.scale) else { return nil }
        return scaled(Number(tokens: index..<index + 1, value: 1), sentence)
    }

    private func digits(_ token: Token) -> Double? {
        token.value >= 0 ? Double(token.value) : Double(document.text(token).filter { $0 != "," })
    }

    private func scaled(_ number: Number, _ sentence: Range<Int>) -> Number {
        var number = number
        while number.tokens.upperBound < sentence.upperBound,
            entry(number.tokens.upperBound).isOneOf(QuantityWords.scale)
        {
            number.value *= (0..<entry(number.tokens.upperBound).value).reduce(1.0) { product, _ in product * 10 }
            number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
        }
        return number
    }

    private func entry(_ index: Int) -> Lexicon.Entry { QuantityWords.lexicon.entry(document.token(index).key) }
}

// MARK: - Units

extension QuantityFinder {
    private func quantity(_ number: Number, in sentence: Range<Int>) -> Quantity? {
        let before = document.token(number.tokens.lowerBound - 1)
        if before.isSign("$") || before.isSign("€") || before.isSign("£") {
            return made(number, number.tokens.lowerBound - 1..<number.tokens.upperBound, currency(before))
        }
        if let end = percentEnd(number.tokens.upperBound) {
            return made(number, number.tokens.lowerBound..<end, "percent")
        }
        guard !isLabel(number, before) else { return nil }
        if let noun = noun(after: number.tokens.upperBound, in: sentence) {
            return made(number, number.tokens.lowerBound..<noun + 1, singular(noun))
        }
        return noun(before: number.tokens.lowerBound, in: sentence).flatMap { noun in
            number.value >= 100 ? made(number, number.tokens, singular(noun)) : nil
        }
    }

    private func made(_ number: Number, _ tokens: Range<Int>, _ unit: String) -> Quantity {
        Quantity(
            document.range(tokens), value: number.value, unit: unit, qualifier: qualifier(before: tokens.lowerBound))
    }

    /// «about», «up to», «as many as»
    private func qualifier(before index: Int) -> String? {
        if entry(index - 1).isOneOf(QuantityWords.qualifier) { return document.text(document.token(index - 1)) }
        guard entry(index - 1).isOneOf(QuantityWords.link), entry(index - 2).isOneOf(QuantityWords.lead) else {
            return nil
        }
        let first = entry(index - 3).isOneOf(QuantityWords.link) ? index - 3 : index - 2
        return document.line(document.range(first..<index))
    }

    private func currency(_ sign: Token) -> String { sign.isSign("$") ? "USD" : sign.isSign("€") ? "EUR" : "GBP" }

    private func percentEnd(_ index: Int) -> Int? {
        if document.token(index).isSign("%") || entry(index).isOneOf(QuantityWords.percent) { return index + 1 }
        return entry(index).isOneOf(QuantityWords.per) && entry(index + 1).isOneOf(QuantityWords.cent) ? index + 2 : nil
    }

    /// «Article 5», «T-72», «#3», «Lazar 3»: a number behind a name or a hyphen names and does not count.
    private func isLabel(_ number: Number, _ before: Token) -> Bool {
        guard document.tokens[number.tokens.lowerBound].kind == .number else { return false }
        return before.isSign("-") || before.isSign("#") || before.isWord && before.isCapitalised && number.value < 1_000
    }

    /// The first plural behind a number, or the last of the words that lead up to a mark («3,600-strong force»).
    private func noun(after index: Int, in sentence: Range<Int>) -> Int? {
        let end = min(index + Self.reach, sentence.upperBound)
        var place = index, last: Int?
        while place < end, !stops(place) {
            if isPlural(place) || isForce(place) { return place }
            if document.tokens[place].isWord { last = place }
            place += 1
        }
        return document.token(index).isSign("-") ? last : nil
    }

    private func noun(before index: Int, in sentence: Range<Int>) -> Int? {
        (sentence.lowerBound..<index).last { isForce($0) || isPlural($0) }
    }

    private func isForce(_ place: Int) -> Bool {
        ClauseWords.lexicon.entry(document.tokens[place].key).isOneOf(ClauseWords.force)
    }

    private func stops(_ place: Int) -> Bool {
        let token = document.tokens[place]
        if token.kind == .sign { return !token.isSign("-") }
        let stops = ClauseWords.preposition | ClauseWords.auxiliary | ClauseWords.subordinate | ClauseWords.determiner
        return ClauseWords.lexicon.entry(token.key).isOneOf(stops) || token.kind == .lineBreak
    }

    private func isPlural(_ place: Int) -> Bool {
        let token = document.tokens[place], text = document.text(token)
        if entry(place).isOneOf(QuantityWords.plural) { return true }
        return token.isWord && text.utf8.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss")
            && !text.hasSuffix("us")
    }

    private func singular(_ place: Int) -> String {
        let word = document.text(document.tokens[place]).lowercased()
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.hasSuffix("men") { return word.dropLast(2) + "an" }
        let isPlain = word.hasSuffix("s") && !word.hasSuffix("ss")
        return isPlain ? String(word.dropLast()) : word
    }
}
