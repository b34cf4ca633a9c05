import NewsModel

extension StoredArticle {
    /// What was found in it, as far as it is kept: publication, actors, and claims with what they are joined by.
    package var annotations: Annotations {
        var found = Annotations()
        let reason = Reason("as the library has it")
        found.published = Publication(.stated, digest.published.flatMap { DateValue(edtf: $0, because: reason) })
        found.actors = digest.actors.enumerated().map { Actor($1, id: $0) }
        found.claims = digest.claims.map { Claim($0, actors: found.actors.count, text: 0..<article.bytes.count) }
        found.dates = digest.claims.compactMap(TemporalExpression.init)
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        return found
    }
}

extension Actor {
    fileprivate init(_ digest: DigestActor, id: Int) {
        let others = digest.surfaces.map { Alias($0, count: 1, rule: "as the library has it") }
        let name = Alias(digest.name, count: max(1, digest.mentions - others.count), rule: "name")
        self.init(id: id, name: digest.name, kind: digest.kind, aliases: [name] + others)
    }
}

extension Claim {
    fileprivate init(_ digest: DigestClaim, actors count: Int, text: TextRange) {
        let when = (digest.meant ?? digest.when).flatMap { DateValue(edtf: $0, because: Reason("as the text says")) }
        self.init(
            sentence: digest.sentence.clamped(to: text), trigger: digest.trigger.clamped(to: text), type: digest.type,
            summary: digest.summary, when: when, status: digest.status, isBackground: digest.isBackground,
            actors: digest.actors.filter { $0 < count }, roles: Roles(agents: digest.agents.filter { $0 < count }))
    }
}

extension TemporalExpression {
    /// The month that an undated sentence names.
    fileprivate init?(_ claim: DigestClaim) {
        guard let month = claim.month else { return nil }
        self.init(
            range: claim.sentence, kind: .date, value: "\(DigestClaim.unknownYear)-\(CalendarDate.padded(month, 2))",
            rule: "month", reason: Reason("of a year that the text does not tell"))
    }
}
