import NewsModel

/// Runs of capitalised words that are no known name and have no head: most are people.
extension NameReader {
    func person(at index: Int) -> NameSpan? {
        guard let end = run(from: index) else { return nil }
        let isGiven = has(index, ActorWords.given | ActorWords.familyFirst) && end > index + 1
        guard !isInitial(index) || isGiven && !isVerbBefore(index) || isNameInitially(index, end) else { return nil }
        guard style == .plain || isGiven && has(index, ActorWords.given) && style == .titleCase else { return nil }
        let title = titleBefore(index)
        if title != nil, match(index) == nil { return person(index..<end, title, rule: "title") }
        if isGiven { return person(index..<end, title, rule: "given name") }
        guard end > index + 1 || !has(index, ActorWords.head | ActorWords.community | ActorWords.common) else {
            return nil
        }
        var span = NameSpan(index..<end, nil, rule: "capitals")
        span.isDoubtful =
            end == index + 1 && (text.writings(of: token(index).key).isSmall || isCounted(index) || isInflected(index))
        return span
    }

    /// Behind «a» a capital makes no name yet.
    private func isCounted(_ index: Int) -> Bool { [Self.a, Self.an].contains(token(index - 1).key) }

    private static let a = WordKey.of("a")
    private static let an = WordKey.of("an")

    private func person(_ tokens: Range<Int>, _ title: Range<Int>?, rule: String) -> NameSpan {
        var span = NameSpan(tokens, .person, rule: rule)
        span.title = title
        return span
    }

    /// «Will Serbia join»: a known name behind a word that begins a sentence.
    private func isVerbBefore(_ index: Int) -> Bool {
        has(index, ActorWords.function | ActorWords.common) && match(index + 1) != nil
    }

    /// At the beginning of a sentence a word counts as a name when it is one elsewhere, or cannot be anything else.
    private func isNameInitially(_ index: Int, _ end: Int) -> Bool {
        let key = token(index).key
        if has(index, ActorWords.function | ActorWords.common | ActorWords.titleLead) { return false }
        if text.writings(of: key).isCapital { return true }
        if token(index).isAcronym { return true }
        if text.writings(of: key).isSmall || isInflected(index) { return false }
        return end > index + 1 || has(end, ActorWords.saying | ActorWords.acting)
            || token(end).key == WordKey.possessive
            || has(index, ActorWords.given) || token(end).key == Self.and && isCapitalised(end + 1)
    }

    /// «Echoing», «Frankly», «Violence»: formed as words are, not as names.
    private func isInflected(_ index: Int) -> Bool {
        let word = text.document.article.bytes[token(index).range]
        return Self.endings.contains {
            word.count > $0.utf8.count + 2 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    private static let endings = [
        "ing", "ed", "ly", "ion", "ions", "ment", "ments", "ness", "ity", "ism", "ship", "ence", "ance", "ists", "ers",
    ]
}

// MARK: - The run

extension NameReader {
    /// Where the name that begins here ends; nil when none does.
    private func run(from start: Int) -> Int? {
        var index = start
        guard let first = word(at: index, isFirst: true) else { return nil }
        index = first
        let isPerson = has(start, ActorWords.given | ActorWords.familyFirst)
        while index < start + 8, let next = link(at: index, isPerson: isPerson) { index = next }
        return index
    }

    /// Behind a name word: the next one, over particles.
    private func link(at index: Int, isPerson: Bool) -> Int? {
        var next = index
        while has(next, ActorWords.particle), !isCapitalised(next), next < index + 3 { next += 1 }
        if next > index, isHyphen(next), isCapitalised(next + 1) { return word(at: next + 1, isFirst: false) }
        guard token(next).followsSpace, next == index || isCapitalised(next) else { return nil }
        if isPerson, next == index, isCapitalised(next), !isBarred(next), !isInitialLetter(next) {
            return hyphenated(next)
        }
        return word(at: next, isFirst: false)
    }

    /// The end of a name word: «F.», «O’Brien», «Botsan-Kharchenko», «al-Assad», «Jong-un».
    private func word(at index: Int, isFirst: Bool) -> Int? {
        if has(index, ActorWords.particle), isHyphen(index + 1), isCapitalised(index + 2) { return index + 3 }
        guard isCapitalised(index) else { return nil }
        if isInitialLetter(index) { return index + 2 }
        guard !isBarred(index) else { return nil }
        let barred = isFirst ? 0 : ActorWords.head
        guard !has(index, barred), match(index).map({ isPart($0, index, isFirst) }) ?? true else { return nil }
        return hyphenated(index)
    }

    /// A known name that goes on with the name: one that may be a given name as well («Jordan», «Georgia»), or a town
    /// behind a word of its own («Banja Luka»).
    private func isPart(_ match: KnownNames.Match, _ index: Int, _ isFirst: Bool) -> Bool {
        if has(index, ActorWords.given) { return true }
        return !isFirst && actor(match).kind == .place && match.form == .name && match.end == index + 1
    }

    private func hyphenated(_ index: Int) -> Int {
        guard isHyphen(index + 1), token(index + 2).isWord else { return index + 1 }
        let isName = isCapitalised(index + 2) && match(index + 2) == nil && match(index) == nil
        let isSyllable = has(index - 1, ActorWords.familyFirst) && !isCapitalised(index + 2)
        return isName || isSyllable ? index + 3 : index + 1
    }

    func isInitialLetter(_ index: Int) -> Bool {
        token(index).end - token(index).start == 1 && token(index + 1).isSign(".") && !token(index + 1).followsSpace
    }

    /// Words that no name of a person has.
    private func isBarred(_ index: Int) -> Bool {
        if has(index, ActorWords.calendar), !has(index, ActorWords.given) { return true }
        if has(index, ActorWords.function), !has(index, ActorWords.particle | ActorWords.given) { return true }
        return has(index, ActorWords.title | ActorWords.honorific | ActorWords.direction) || isLead(index)
            || isDesignation(index)
    }

    /// «Minister of Foreign …»: behind a title and «of», with other words of an office between.
    private func isOfOffice(_ index: Int) -> Bool {
        var index = index
        while has(index, ActorWords.portfolio) { index -= 1 }
        return token(index).key == Self.of && has(index - 1, ActorWords.title)
    }

    /// «T-72», «MiG-29», «H5N1», «X».
    private func isDesignation(_ index: Int) -> Bool {
        let isLetter = token(index).end - token(index).start == 1
        return isLetter || text.hasDigit(index) || isHyphen(index + 1) && token(index + 2).kind != .word
    }

    /// «Defence» in «Minister of Defence» and in «Defence Minister».
    private func isLead(_ index: Int) -> Bool {
        guard has(index, ActorWords.titleLead | ActorWords.portfolio) else { return false }
        return has(index + 1, ActorWords.title | ActorWords.titleLead)
            || has(index, ActorWords.portfolio) && isOfOffice(index - 1)
    }
}
