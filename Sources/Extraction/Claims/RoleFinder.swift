import NewsModel

/// Tells by their places who did a happening, to whom, and where.
///
/// Before a verb stands who acts, behind it who is acted on; «was attacked by» turns them round. A noun names the other
/// way: «the attack of the rebels on the town».
struct RoleFinder {
    let document: Document

    func roles(of trigger: Trigger, among named: ArraySlice<Mention>) -> Claim.Roles {
        let scope = document.range(trigger.scope), verb = document.range(trigger.tokens)
        let inside = named.filter {
            $0.range.lowerBound >= scope.lowerBound && $0.range.upperBound <= scope.upperBound
        }
        let place = inside.first(where: isPlace)
        let free = inside.filter { $0 != place }
        let before = free.filter { $0.range.upperBound <= verb.lowerBound }
        let behind = free.filter { $0.range.lowerBound >= verb.upperBound }
        let doers = behind.filter { has($0, before: RoleWords.agent) }
        if trigger.isNoun {
            let agents = doers.isEmpty ? behind.filter { has($0, before: RoleWords.of) } : doers
            return Claim.Roles(
                agents: ids(agents.prefix(1)),
                targets: ids(behind.filter { has($0, before: RoleWords.target) }.prefix(1)),
                place: place?.actor)
        }
        let isPassive = isPassive(trigger)
        return Claim.Roles(
            agents: isPassive ? ids(doers.prefix(1)) : subjects(before, of: trigger),
            targets: isPassive ? subjects(before, of: trigger) : ids(behind.prefix(1)), place: place?.actor)
    }

    /// The first one in the verb's own clause, else in what leads up to it («echoing Putin’s words, Vučić threatened»),
    /// with those joined to it by «and» or a comma; neither an owner nor what hangs on a preposition.
    private func subjects(_ mentions: [Mention], of trigger: Trigger) -> [Actor.ID] {
        let free = mentions.filter { !has($0, before: RoleWords.hanging) }, owners = free.filter(isOwner)
        let heads = owners.count < free.count ? free.filter { !isOwner($0) } : owners
        let clause = document.range(trigger.clause).lowerBound
        guard var first = heads.firstIndex(where: { $0.range.lowerBound >= clause }) ?? heads.indices.first else {
            return []
        }
        var last = first
        while first > 0, isJoined(heads[first - 1], heads[first]) { first -= 1 }
        while last + 1 < heads.count, isJoined(heads[last], heads[last + 1]) { last += 1 }
        return ids(heads[first...last])
    }

    /// No owner, and not behind a preposition.
    func isFree(_ mention: Mention) -> Bool { !isOwner(mention) && !has(mention, before: RoleWords.hanging) }

    /// «Serbia’s minister»
    private func isOwner(_ mention: Mention) -> Bool {
        let behind = document.tokens.partitioningIndex { Int($0.start) >= mention.range.upperBound }
        return document.token(behind).key == WordKey.possessive
    }

    private func isJoined(_ a: Mention, _ b: Mention) -> Bool {
        guard a.range.upperBound <= b.range.lowerBound else { return false }
        let between = document.line(a.range.upperBound..<b.range.lowerBound)
        return [" and ", ", ", ", and ", " and the ", ", the ", " and both "].contains(between)
    }

    private func ids(_ mentions: some Sequence<Mention>) -> [Actor.ID] {
        var seen: Set<Actor.ID> = []
        return mentions.map(\.actor).filter { seen.insert($0).inserted }
    }

    /// «was attacked», «had been seized».
    func isPassive(_ trigger: Trigger) -> Bool {
        let near = max(trigger.clause.lowerBound, trigger.tokens.lowerBound - 3)..<trigger.tokens.lowerBound
        let isGerund =
            document.ending(document.tokens[trigger.tokens.lowerBound]) == (UInt8(ascii: "n"), UInt8(ascii: "g"))
        return !isGerund && near.contains { RoleWords.lexicon.entry(document.tokens[$0].key).isOneOf(RoleWords.being) }
    }

    private func isPlace(_ mention: Mention) -> Bool { has(mention, before: RoleWords.place) }

    /// One of these words stands before a mention, an article between them apart.
    private func has(_ mention: Mention, before classes: UInt64) -> Bool {
        var index = document.tokens.partitioningIndex { Int($0.start) >= mention.range.lowerBound } - 1
        let entry = RoleWords.lexicon.entry(document.token(index).key)
        if entry.isOneOf(RoleWords.passedOver) { index -= 1 }
        return RoleWords.lexicon.entry(document.token(index).key).isOneOf(classes)
    }
}
