import NewsModel

/// A trigger with what its own sentence says of it.
struct Telling: Sendable {
    var trigger: Trigger
    var sentence: Int
    var region: Int?
    var date: ToldDate?
    var actors: [Actor.ID]
    var roles = Claim.Roles()
    /// Whom its pronoun stands for.
    var subject: Mention?

    /// «will attack» without a date is a guess, a vow or an offer; «does not recognise» a state of things.
    var isTold: Bool { trigger.status == .asserted || date != nil }
}

extension Telling {
    /// With whom its pronoun stands for.
    func done(by subject: Mention?, isPassive: Bool) -> Telling {
        guard let subject else { return self }
        var telling = self
        telling.subject = subject
        telling.actors = [subject.actor] + actors.filter { $0 != subject.actor }
        if isPassive { telling.roles.targets = [subject.actor] } else { telling.roles.agents = [subject.actor] }
        return telling
    }

    /// «the 1999 strikes», «Vučić, who backed the walkout in November»: its date is none to go on from. Of «on Friday
    /// mayors took office, amid protests» it is.
    func isInPassing(in document: Document) -> Bool {
        let clause = document.range(trigger.clause)
        if trigger.isNoun { return date.map { clause.contains($0.range.lowerBound) } ?? true }
        return ClauseWords.lexicon.entry(document.token(trigger.clause.lowerBound).key).isOneOf(ClauseWords.relative)
    }
}

/// When a sentence says that something happened, and with which words.
struct ToldDate: Sendable {
    var range: TextRange
    var when: DateValue
    var resolution = Claim.Resolution.stated
}
