import NewsModel

/// Names that a word of their own gives away: «Institute for Policy Research», «Cuban Missile Crisis», «Niger Delta».
extension NameReader {
    /// Capitalised words up to the last that can be the head of a name, with what «of», «for» or «on» adds to it.
    func headed(at index: Int) -> NameSpan? {
        guard style == .plain, isInner(index), !opensSentenceCommonly(index), let head = head(from: index) else {
            return nil
        }
        let end = complement(from: head + 1, heads: text.classes[head])
        guard head > index || end > head + 1 && isComplete(head), !endsKnownName(head, from: index) else { return nil }
        let (kind, rule) = Self.kind(of: text.classes[head])
        return NameSpan(index..<end, kind, rule: rule)
    }

    /// A word that may stand within such a name.
    func isInner(_ index: Int) -> Bool {
        guard isCapitalised(index), !has(index, ActorWords.function | ActorWords.calendar | ActorWords.honorific) else {
            return false
        }
        return !has(index, ActorWords.title)
            || has(index, ActorWords.titleLead | ActorWords.portfolio | ActorWords.head)
    }

    /// The first word of a sentence has a capital anyway; only a second capital makes it part of a name.
    private func opensSentenceCommonly(_ index: Int) -> Bool {
        guard isInitial(index), match(index) == nil else { return false }
        return !isCapitalised(index + 1)
            || text.writings(of: token(index).key).isSmall && has(index, ActorWords.titleLead)
    }

    /// «Treaty of Rome», but not «Agreement on the Association …».
    private func isComplete(_ head: Int) -> Bool {
        !has(head, ActorWords.paperHead) || token(head + 1).key == Self.of
    }

    /// In «U.S. Kosovo Force» both names stand for themselves.
    private func endsKnownName(_ head: Int, from start: Int) -> Bool {
        guard let first = match(start), first.end <= head, let second = match(first.end) else { return false }
        return second.end == head + 1 && second.form == .name
    }

    private func head(from start: Int) -> Int? {
        var head: Int?, index = start
        while index < start + 12, let next = step(index) {
            if has(index, ActorWords.head), !isFollowedByName(index) { head = index }
            index = head == nil && joinsAdjectives(next, start) ? next + 1 : next
        }
        return head
    }

    /// «Force» in «Force Commander» and «Bank» in «Bank Governor» are heads still; in «Park Geun-hye» there is none.
    private func isFollowedByName(_ index: Int) -> Bool {
        has(index, ActorWords.familyFirst) && index == bounds.lowerBound
    }

    /// «the Social Democratic and Labour Party»: words that are no names, behind «the».
    private func joinsAdjectives(_ and: Int, _ start: Int) -> Bool {
        token(and).key == Self.and && token(start - 1).key == Self.the && joins(and)
            && !(start..<and).contains { has($0, ActorWords.given) }
    }

    /// The place of the next word of the name behind this one, over hyphens, «&» and the «’s» of «People’s Party».
    private func step(_ index: Int) -> Int? {
        guard isInner(index) else { return nil }
        var next = index + 1
        if isHyphen(next) { return hyphenated(next + 1, behind: index) }
        if token(next).isSign("&") || isInitialLetter(index), isInner(next + 1) { return next + 1 }
        if token(next).key == WordKey.possessive, has(index, ActorWords.possessor), isInner(next + 1) { next += 1 }
        return isCapitalised(next) && has(next, ActorWords.joint | ActorWords.from) && isInner(next + 1)
            ? next + 1 : next
    }

    /// «Serb-majority»: a small second part is passed over, but not behind a name («U.S.-based»).
    private func hyphenated(_ index: Int, behind first: Int) -> Int? {
        if isCapitalised(index) { return index }
        return token(index).isWord && !isName(first) ? index + 1 : nil
    }

    /// A known name that is more than an adjective.
    private func isName(_ index: Int) -> Bool {
        match(index).map { $0.form != .adjective && $0.form != .demonym } ?? false
    }

    // MARK: What belongs to the head

    private func complement(from start: Int, heads: UInt64) -> Int {
        if let end = placeBeforeAcronym(start) { return end }
        let isNarrow = heads & (ActorWords.forceHead | ActorWords.placeHead) != 0
        guard has(start, ActorWords.joint), !isNarrow || token(start).key == Self.of else { return start }
        let first = token(start + 1).key == Self.the ? start + 2 : start + 1
        guard isInner(first), !has(first, ActorWords.given) || match(first) != nil else { return start }
        let end = phrase(from: first)
        return complement(from: end, heads: heads)
    }

    /// «Mission in Kosovo (UNMIK)»: with «in» only where an acronym closes the name.
    private func placeBeforeAcronym(_ start: Int) -> Int? {
        guard token(start).key == Self.in, let match = match(start + 1), token(match.end).isSign("("),
            token(match.end + 1).isAcronym
        else { return nil }
        return match.end
    }

    /// The end of the capitalised words from here, joined by «and» where both sides are words of the name.
    func phrase(from start: Int) -> Int {
        var index = start
        while true {
            if let match = match(index), match.end > index + 1 {
                index = match.end
            } else if index > start, has(index, ActorWords.given), isName(index - 1) {
                return index
            } else if let next = step(index) {
                index = min(next, bounds.upperBound)
            } else if index > start, token(index).key == Self.and, joins(index) {
                index += 1
            } else {
                return index
            }
        }
    }

    private func joins(_ and: Int) -> Bool {
        isInner(and + 1) && !isName(and + 1) && !isName(and - 1) && !has(and + 1, ActorWords.given)
    }

    private static func kind(of classes: UInt64) -> (Actor.Kind, String) {
        if classes & ActorWords.forceHead != 0 { return (.force, "word of a force") }
        if classes & ActorWords.organisationHead != 0 { return (.organisation, "word of an organisation") }
        if classes & ActorWords.placeHead != 0 { return (.place, "word of a place") }
        return classes & ActorWords.paperHead != 0 ? (.other, "word of a treaty") : (.event, "word of an event")
    }
}
