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

    /// «Battle of Verdun», «Hurricane Katrina», «Mount Sinai».
    func led(at index: Int) -> NameSpan? {
        guard style == .plain, isCapitalised(index), has(index, ActorWords.eventLead | ActorWords.placeLead) else {
            return nil
        }
        let isEvent = has(index, ActorWords.eventLead), isOf = isEvent && token(index + 1).key == Self.of
        let first = isOf ? index + 2 : index + 1
        guard isInner(first), isEvent || !isInitial(index) || match(index) == nil else { return nil }
        let end = isEvent ? phrase(from: first) : first + 1
        return NameSpan(index..<end, isEvent ? .event : .place, rule: isEvent ? "word of an event" : "word of a place")
    }

    /// «the Alliance»: counts if one organisation of the article can be meant.
    func definite(at index: Int) -> NameSpan? {
        guard style == .plain, isCapitalised(index), has(index, ActorWords.organisationHead | ActorWords.forceHead),
            token(index - 1).key == Self.the, !isCapitalised(index + 1), match(index) == nil
        else { return nil }
        return NameSpan(index..<index + 1, .organisation, rule: Self.definiteNoun)
    }

    static let definiteNoun = "definite noun"

    /// A word that may stand within such a name.
    private func isInner(_ index: Int) -> Bool {
        guard isCapitalised(index), !has(index, ActorWords.function | ActorWords.calendar | ActorWords.honorific) else {
            return false
        }
        return !has(index, ActorWords.title)
            || has(index, ActorWords.titleLead | ActorWords.portfolio | ActorWords.head)
    }

    /// The first word of a sentence has a capital anyway; only a second capital makes it part of a name.
    private func opensSentenceCommonly(_ index: Int) -> Bool {
        guard isInitial(index), match(index) == nil else { return false }
        return !isCapitalised(index + 1) || text.small.contains(token(index).key) && has(index, ActorWords.titleLead)
    }

    /// «Treaty of Rome», but not «Agreement on the Association …».
    private func isComplete(_ head: Int) -> Bool {
        !has(head, ActorWords.paperHead) || token(head + 1).key == Self.of
    }

    /// In «U.S. Kosovo Force» the known name stands for itself.
    private func endsKnownName(_ head: Int, from start: Int) -> Bool {
        guard head > start + 1 else { return false }
        return (start + 1..<head).contains { match($0).map { $0.end == head + 1 && $0.form == .name } ?? false }
    }

    private func head(from start: Int) -> Int? {
        var head: Int?, index = start
        while index < start + 12, let next = step(index) {
            if has(index, ActorWords.head), !isFollowedByName(index) { head = index }
            index = next
        }
        return head
    }

    /// «Force» in «Force Commander» and «Bank» in «Bank Governor» are heads still; in «Park Geun-hye» there is none.
    private func isFollowedByName(_ index: Int) -> Bool {
        has(index, ActorWords.familyFirst) && index == bounds.lowerBound
    }

    /// The place of the next word of the name behind this one, over hyphens, «&» and the «’s» of «People’s Party».
    private func step(_ index: Int) -> Int? {
        guard isInner(index) else { return nil }
        var next = index + 1
        if isHyphen(next) { return isInner(next + 1) || token(next + 1).isWord ? hyphenated(next + 1) : next }
        if token(next).isSign("&"), isInner(next + 1) { return next + 1 }
        if token(next).key == WordKey.possessive, has(index, ActorWords.possessor), isInner(next + 1) { next += 1 }
        return next
    }

    /// «Serb-majority»: a small second part is passed over.
    private func hyphenated(_ index: Int) -> Int { isCapitalised(index) ? index : index + 1 }

    // MARK: What belongs to the head

    private func complement(from start: Int, heads: UInt64) -> Int {
        let isNarrow = heads & (ActorWords.forceHead | ActorWords.placeHead) != 0
        guard has(start, ActorWords.joint), !isNarrow || token(start).key == Self.of else { return start }
        let first = token(start + 1).key == Self.the ? start + 2 : start + 1
        guard isInner(first), !has(first, ActorWords.given) || match(first) != nil else { return start }
        let end = phrase(from: first)
        return complement(from: end, heads: heads)
    }

    /// The end of the capitalised words from here, joined by «and» where both sides are words of the name.
    private func phrase(from start: Int) -> Int {
        var index = start
        while true {
            if let match = match(index), match.end > index + 1 {
                index = match.end
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
        isInner(and + 1) && match(and + 1) == nil && match(and - 1) == nil && !has(and + 1, ActorWords.given)
    }

    private static func kind(of classes: UInt64) -> (Actor.Kind, String) {
        if classes & ActorWords.forceHead != 0 { return (.force, "word of a force") }
        if classes & ActorWords.organisationHead != 0 { return (.organisation, "word of an organisation") }
        if classes & ActorWords.placeHead != 0 { return (.place, "word of a place") }
        return classes & ActorWords.paperHead != 0 ? (.other, "word of a treaty") : (.event, "word of an event")
    }

}
