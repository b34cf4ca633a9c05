import NewsModel

/// A reason to take a capitalised name for a person, a place or an organisation. All reasons of all places where an
/// article has the name are added up.
struct KindEvidence: Sendable {
    let name: String
    let kind: Actor.Kind
    let weight: Int
    /// A sentence with the name in brackets.
    let example: String
    let holds: @Sendable (NameContext) -> Bool

    init(
        _ name: String, _ kind: Actor.Kind, _ weight: Int, _ example: String,
        _ holds: @escaping @Sendable (NameContext) -> Bool
    ) {
        self.name = name
        self.kind = kind
        self.weight = weight
        self.example = example
        self.holds = holds
    }

    // swift-format-ignore
    static let all: [KindEvidence] = [
        KindEvidence("saying verb",      .person,       3, "[Ruiz] said no.")                 { $0.isSpeaker },
        KindEvidence("saying before",    .person,       2, "“No,” said [Ruiz].")              { $0.isSpeakerAtEnd },
        KindEvidence("who",              .person,       4, "They met [Ruiz], who left.")      { $0.isWho },
        KindEvidence("age",              .person,       4, "They met [Ruiz], 45, there.")     { $0.hasAge },
        KindEvidence("kin",              .person,       3, "They met her brother [Ruiz].")    { $0.isKin },
        KindEvidence("two names",        .person,       2, "They met [Ana Ruiz] there.")      { $0.isSeveralWords },
        KindEvidence("known surname",    .person,       4, "They met [Churchill] then.")      { $0.isKnownSurname },
        KindEvidence("government of",    .person,       3, "The [Ruiz] administration left.") { $0.hasGovernment },
        KindEvidence("known place",      .place,        4, "They left [Upper Tuzla].")        { $0.endsInKnownPlace },
        KindEvidence("locative",         .place,        3, "They met near [Tolmin].")         { $0.isIn },
        KindEvidence("from",             .place,        1, "They came from [Tolmin].")        { $0.isFrom },
        KindEvidence("before its state", .place,        4, "It is in [Tolmin], Slovenia.")    { $0.isBeforeItsState },
        KindEvidence("among places",     .place,        3, "Oslo, [Tolmin] and Rome fell.")   { $0.isAmongPlaces },
        KindEvidence("town of",          .place,        4, "The town of [Tolmin] fell.")      { $0.isTownOf },
        KindEvidence("town before",      .place,        3, "The village [Tolmin] fell.")      { $0.isBehindTown },
        KindEvidence("province behind",  .place,        3, "They left [Tolmin] province.")    { $0.isBeforeProvince },
        KindEvidence("direction",        .place,        2, "They left southern [Tolmin].")    { $0.isBehindDirection },
        KindEvidence("acronym",          .organisation, 3, "They joined the [XYZ] then.")     { $0.isAcronym },
        KindEvidence("the",              .organisation, 2, "They joined the [Tolmin] then.")  { $0.isBehindArticle },
        KindEvidence("among parties",    .organisation, 3, "Their Party and [Bora] won.")     { $0.isAmongParties },
        KindEvidence("party behind",     .organisation, 3, "Of the [Tolmin] party.")          { $0.isBeforeParty },
    ]
}
