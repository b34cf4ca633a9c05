import NewsModel

/// A trigger with what its own sentence says of it.
struct Telling: Sendable {
    var trigger: Trigger
    var sentence: Int
    var region: Int?
    var date: ToldDate?
    var actors: [Actor.ID]
    var roles = Claim.Roles()

    /// «will attack» without a date is a guess, a vow or an offer; «does not recognise» a state of things.
    var isTold: Bool { trigger.status == .asserted || date != nil }
}

/// When a sentence says that something happened, and with which words.
struct ToldDate: Sendable {
    var range: TextRange
    var when: DateValue
    var resolution = Claim.Resolution.stated
}
