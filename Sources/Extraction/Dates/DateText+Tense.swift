/// Tells from the words around an expression whether its sentence speaks of what was or of what will be.
extension DateText {
    /// The tense of the nearest verb before some words, else of the nearest one behind; nil when none is near.
    ///
    /// - Parameter quote: the quotation that the expression stands in, out of which no verb is looked for.
    func tense(around words: Range<Int>, in quote: Range<Int>? = nil) -> PointOfView.Tense? {
        let sight = quote ?? self.words.indices
        let behind = words.upperBound..<max(words.upperBound, min(sight.upperBound, words.upperBound + Self.near))
        let limit = isLeast(words.lowerBound - 1) ? words.lowerBound - 3 : words.lowerBound - 1
        if isLimit(limit) { return opens(limit) ? first(of: behind) : .future }
        if isSet(words.lowerBound - 1) { return .future }
        if isAttribute(words) { return nil }
        let before = max(sight.lowerBound, words.lowerBound - Self.near)..<words.lowerBound
        return first(of: before.reversed()) ?? first(of: behind)
    }

    /// «Until Tuesday, they had not called him», where the verb behind decides.
    private func opens(_ place: Int) -> Bool { words[place - 1].key == 0 }

    private func first(of places: some Sequence<Int>) -> PointOfView.Tense? {
        var isIntended = false
        for place in places {
            if words[place].key == 0 { return nil }
            if opensInfinitive(place) { return .future }
            isIntended = isIntended || isAim(place)
            guard let tense = tense(of: place), !isInfinitive(place) else { continue }
            return isIntended && tense == .past ? .intended : tense
        }
        return nil
    }

    private func tense(of place: Int) -> PointOfView.Tense? {
        let classes = words[place].classes
        if classes & Self.will != 0 || isPlan(place) { return .future }
        if classes & Self.was != 0 || endsInEd(place) { return .past }
        return classes & Self.isNow != 0 ? .present : nil
    }

    /// «The leaders meet on Tuesday», which is to come; but not «did not meet».
    private func isPlan(_ place: Int) -> Bool {
        words[place].classes & Self.planned != 0 && !Self.noPlan.contains(words[place - 1].key)
            && tense(of: place - 1) == nil
    }

    /// «the Aug. 7 blasts», which have a date whatever the sentence tells of them.
    private func isAttribute(_ places: Range<Int>) -> Bool {
        guard words[places.lowerBound - 1].key == Self.the, places.count > 1 else { return false }
        return words[places.upperBound].classes & Self.plain != 0
    }

    /// «to put», «be held»: the tense is that of the verb before.
    private func isInfinitive(_ place: Int) -> Bool { Self.infinitive.contains(words[place - 1].key) }

    /// «is to resume», «set to resume»: what is to come.
    private func opensInfinitive(_ place: Int) -> Bool {
        words[place].key == Self.infinitive[0] && words[place - 1].classes & Self.leadsOn != 0
    }

    /// The «to» of «agreed to sell».
    private func isAim(_ place: Int) -> Bool {
        words[place].key == Self.infinitive[0]
            && (words[place + 1].classes & Self.plain != 0 || words[place + 1].key == Self.infinitive[1])
    }

    /// The «is on» of «the anniversary is on Tuesday».
    private func isSet(_ place: Int) -> Bool {
        place > 1 && Self.at.contains(words[place].key) && Self.isThere.contains(words[place - 1].key)
    }

    /// «until Tuesday», «effective June 1», «as early as Friday».
    private func isLimit(_ place: Int) -> Bool {
        place > 0 && (words[place].classes & Self.limit != 0 || isAsSoonAs(place))
    }

    /// The «at least» of «until at least Tuesday».
    private func isLeast(_ place: Int) -> Bool { place > 2 && Self.least.contains(words[place].key) }

    private func isAsSoonAs(_ place: Int) -> Bool {
        place > 2 && words[place].key == Self.infinitive[2] && words[place - 2].key == Self.infinitive[2]
    }

    /// A word of at least five letters in «-ed», most of which are verbs of the past, but not «the United States», «a
    /// proposed merger», «succeed».
    private func endsInEd(_ place: Int) -> Bool {
        let token = token(place), bytes = document.article.bytes
        guard token.isWord, token.end - token.start > 4, !token.isCapitalised,
            words[place].classes & Self.noVerb == 0, words[place - 1].classes & Self.owner == 0
        else { return false }
        return bytes[Int(token.end) - 2..<Int(token.end)].elementsEqual("ed".utf8)
    }

    private static let near = 16
    private static let the = WordKey.of("the"), least = ["least", "most"].map { WordKey.of($0) }
    private static let at = ["on", "in"].map { WordKey.of($0) }, isThere = ["is", "are"].map { WordKey.of($0) }
    private static let infinitive = ["to", "be", "as"].map { WordKey.of($0) }
    private static let plain = DateWords.mask("plain")
    private static let leadsOn = DateWords.mask("leadson")
    private static let noVerb = DateWords.mask("noverb"), owner = DateWords.mask("owner")
    private static let limit = DateWords.mask("limit")
    private static let planned = DateWords.mask("planword")
    private static let noPlan = ["not", "n't", "could", "a", "the"].map { WordKey.of($0) }
    private static let will = DateWords.mask("willwords")
    private static let was = DateWords.mask("waswords")
    private static let isNow = DateWords.mask("iswords")
}
