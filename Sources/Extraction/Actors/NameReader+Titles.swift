import NewsModel

/// Titles and offices beside the name of a person.
extension NameReader {
    /// The words of title or office that end before a name: «Minister of Defence», «Lt. Gen.», «President, » .
    func titleBefore(_ name: Int) -> Range<Int>? {
        let end = token(name - 1).isSign(",") || token(name - 1).isDash ? name - 1 : name
        var start = end, found = false
        while let before = titleWord(before: start) {
            start = before
            found = found || has(start, ActorWords.title | ActorWords.honorific)
        }
        while start < end,
            !has(start, ActorWords.title | ActorWords.titleLead | ActorWords.honorific | ActorWords.portfolio)
        { start += 1 }
        return found && start < end ? start..<end : nil
    }

    /// The place of the word of a title that ends at `end`, with the period of «Gen.».
    private func titleWord(before end: Int) -> Int? {
        let isAbbreviated = token(end - 1).isSign(".")
        let index = isAbbreviated ? end - 2 : end - 1
        let classes =
            ActorWords.title | ActorWords.honorific | (isAbbreviated ? 0 : ActorWords.titleLead | ActorWords.portfolio)
        if has(index, classes) { return index }
        let isLink = !isAbbreviated && (token(index).key == Self.of || isHyphen(index))
        return isLink && has(index - 1, ActorWords.title | ActorWords.portfolio | ActorWords.titleLead) ? index : nil
    }

    /// «…, the prime minister of Kosovo,»: the words of office in apposition behind a name.
    func titleBehind(_ end: Int) -> Range<Int>? {
        guard token(end).isSign(",") else { return nil }
        var start = end + 1
        while has(start, ActorWords.function) || state(at: start) != nil || token(start).key == WordKey.possessive {
            start += 1
        }
        var index = start
        while has(index, ActorWords.titleLead | ActorWords.portfolio), !has(index, ActorWords.title) { index += 1 }
        guard start < end + 5, has(index, ActorWords.title),
            !isCapitalised(index + 1) || token(index + 1).key == Self.of
        else { return nil }
        while has(index, ActorWords.title | ActorWords.titleLead) { index += 1 }
        if token(index).key == Self.of, let match = match(index + 1) { index = match.end }
        return start..<index
    }
}
