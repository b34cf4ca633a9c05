import NewsModel

/// Names that begin with a word of their kind, elections, and «the Alliance».
extension NameReader {
    /// «Battle of Verdun», «Hurricane Katrina», «Mount Sinai», «St. Louis», «North Vancouver».
    func led(at index: Int) -> NameSpan? {
        guard style == .plain, isCapitalised(index), !isInitial(index) else { return nil }
        if has(index, ActorWords.eventLead) { return eventLed(index) }
        guard has(index, ActorWords.placeLead | ActorWords.direction) else { return nil }
        let first = token(index + 1).isSign(".") && !token(index + 1).followsSpace ? index + 2 : index + 1
        guard isInner(first), !has(first, ActorWords.title), !isAdjective(index), !isAdjective(first) else {
            return nil
        }
        return NameSpan(index..<max(first + 1, match(first)?.end ?? 0), .place, rule: "word of a place")
    }

    private func isAdjective(_ index: Int) -> Bool {
        match(index).map { $0.form == .adjective || $0.form == .demonym } ?? false
    }

    private func eventLed(_ index: Int) -> NameSpan? {
        let first = token(index + 1).key == Self.of ? index + 2 : index + 1
        guard isInner(first) else { return nil }
        return NameSpan(index..<phrase(from: first), .event, rule: "word of an event")
    }

    /// «2021 Serbian general election»: a year, a name, and what was voted on.
    func election(at index: Int) -> NameSpan? {
        guard token(index).kind == .number, 1000...2999 ~= token(index).value, isCapitalised(index + 1) else {
            return nil
        }
        var end = index + 1
        while end < index + 9, token(end).isWord, !has(end, ActorWords.election), !has(end, ActorWords.function) {
            end += 1
        }
        guard has(end, ActorWords.election) else { return nil }
        return NameSpan(index..<end + 1, .event, rule: "election")
    }

    /// «Vancouver Canucks»: a town and a plural make a team.
    func team(at index: Int) -> NameSpan? {
        guard style == .plain, let match = match(index), actor(match).kind == .place, isInner(match.end),
            self.match(match.end) == nil, !isCapitalised(match.end + 1), text.isPlural(match.end),
            !has(match.end, ActorWords.head | ActorWords.title | ActorWords.common)
        else { return nil }
        return NameSpan(index..<match.end + 1, .organisation, rule: "team of a town")
    }

    /// «the Alliance»: counts if one organisation of the article can be meant.
    func definite(at index: Int) -> NameSpan? {
        guard style == .plain, isCapitalised(index), has(index, ActorWords.organisationHead | ActorWords.forceHead),
            token(index - 1).key == Self.the, !isCapitalised(index + 1), match(index) == nil
        else { return nil }
        return NameSpan(index..<index + 1, .organisation, rule: Self.definiteNoun)
    }

    static let definiteNoun = "definite noun"
}
