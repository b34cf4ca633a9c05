import NewsModel

/// Names that the tables give, and the bodies, peoples and regions of states that are called after them.
extension NameReader {
    func known(at index: Int) -> NameSpan? {
        guard let match = match(index), match.form != .adjective, match.form != .demonym else { return nil }
        let isWord = match.end == index + 1 && isInitial(index) && has(index, ActorWords.common | ActorWords.function)
        guard !isWord, style != .shouted || !has(index, ActorWords.function) else { return nil }
        let kind = actor(match).kind
        return NameSpan(index..<match.end, kind, known: match.actor, rule: match.form.rawValue)
    }

    /// «Kosovo police», «Prishtina authorities», «Serbian security forces».
    func stateBody(at index: Int) -> NameSpan? {
        guard let (match, state) = state(at: index) else { return nil }
        var end = match.end
        while has(end, ActorWords.forceLead), end < match.end + 2 { end += 1 }
        let isForce = has(end, ActorWords.stateForce) || end > match.end && has(end, ActorWords.forceNoun)
        guard isForce || end == match.end && has(end, ActorWords.stateBody) else { return nil }
        let owner = KnownNames.all.actors[state].name
        let body = isForce ? Self.capitalised(text.string(match.end..<end + 1)) : bodyName(end)
        return NameSpan(
            index..<end + 1, isForce ? .force : .organisation, name: "\(body) of \(owner)", rule: "body of a state")
    }

    /// Government, authorities and leadership are one.
    private func bodyName(_ index: Int) -> String {
        let isGovernment = has(index, ActorWords.executive)
        return isGovernment ? "Government" : Self.capitalised(text.string(index..<index + 1))
    }

    /// «northern Kosovo», «the north of Kosovo».
    func region(at index: Int) -> NameSpan? {
        guard has(index, ActorWords.direction) else { return nil }
        let isOf = token(index + 1).key == Self.of
        guard !isOf || has(index - 1, ActorWords.function), let match = match(index + (isOf ? 2 : 1)),
            match.form == .name, actor(match).kind == .state
        else { return nil }
        let point = text.string(index..<index + 1).lowercased()
        let direction = point.hasSuffix("ern") ? point : point + "ern"
        return NameSpan(
            index..<match.end, .place, name: "\(direction) \(actor(match).name)", rule: "part of a state")
    }

    /// «Kosovo Serbs», «local Serbs», «Bosniak community».
    func group(at index: Int) -> NameSpan? {
        let lead = has(index, ActorWords.groupLead) ? 1 : 0
        let place = state(at: index + lead).flatMap { people(at: $0.match.end) == nil ? nil : $0 }
        guard let people = people(at: place?.match.end ?? index + lead) else { return nil }
        let isCommunity = has(people.end, ActorWords.community)
        let end = people.end + (isCommunity ? 1 : 0)
        let ofState = place?.match.form == .name && people.isDemonym
        guard isCommunity || !people.isDemonym || ofState, lead + (place == nil ? 0 : 1) > 0 || isCommunity else {
            return nil
        }
        let owner =
            place.map { KnownNames.all.actors[$0.state].name + " " } ?? text.string(index..<index + lead)
            + (lead > 0 ? " " : "")
        return NameSpan(index..<end, .group, name: owner + people.name, rule: "people of a place")
    }

    private func people(at index: Int) -> (name: String, end: Int, isDemonym: Bool)? {
        guard let match = match(index) else { return nil }
        guard actor(match).kind == .group else { return nil }
        return (actor(match).name, match.end, match.form == .demonym)
    }

    private static func capitalised(_ words: String) -> String {
        words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
            .joined(separator: " ")
    }
}
