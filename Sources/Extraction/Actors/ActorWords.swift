/// The words about names, from all tables of words, with the bit of each class.
enum ActorWords {
    static let lexicon = Lexicon(
        [
            PlaceWords.rows, GroupWords.rows, EventNames.rows, OrganisationWords.rows, PersonTitles.rows,
            NameContextWords.rows, GivenNames.rows, FamilyNames.rows, TownWords.rows,
        ].joined(separator: "\n"))

    static let placeHead = lexicon[class: "placeHead"]
    static let placeLead = lexicon[class: "placeLead"]
    static let direction = lexicon[class: "direction"]
    static let locative = lexicon[class: "locative"]
    static let groupLead = lexicon[class: "groupLead"]
    static let community = lexicon[class: "community"]
    static let eventHead = lexicon[class: "eventHead"]
    static let eventLead = lexicon[class: "eventLead"]
    static let paperHead = lexicon[class: "paperHead"]
    static let organisationHead = lexicon[class: "organisationHead"]
    static let forceHead = lexicon[class: "forceHead"]
    static let stateBody = lexicon[class: "stateBody"]
    static let executive = lexicon[class: "executive"]
    static let stateForce = lexicon[class: "stateForce"]
    static let forceLead = lexicon[class: "forceLead"]
    static let forceNoun = lexicon[class: "forceNoun"]
    static let possessor = lexicon[class: "possessor"]
    static let joint = lexicon[class: "joint"]
    static let title = lexicon[class: "title"]
    static let honorific = lexicon[class: "honorific"]
    static let titleLead = lexicon[class: "titleLead"]
    static let portfolio = lexicon[class: "portfolio"]
    static let kin = lexicon[class: "kin"]
    static let saying = lexicon[class: "saying"]
    static let acting = lexicon[class: "acting"]
    static let combining = lexicon[class: "combining"]
    static let link = lexicon[class: "link"]
    static let from = lexicon[class: "from"]
    static let election = lexicon[class: "election"]
    static let function = lexicon[class: "function"]
    static let common = lexicon[class: "common"]
    static let calendar = lexicon[class: "calendar"]
    static let particle = lexicon[class: "particle"]
    static let given = lexicon[class: "given"]
    static let familyFirst = lexicon[class: "familyFirst"]

    static let surname = lexicon[class: "surname"]
    static let town = lexicon[class: "town"]
    static let company = lexicon[class: "company"]
    static let foreignBody = lexicon[class: "foreignBody"]
    static let mascot = lexicon[class: "mascot"]
    static let placeWord = lexicon[class: "placeWord"]
    static let plainAcronym = lexicon[class: "plainAcronym"]
    /// What may be in the name of a person, a place or an organisation.
    static let telling =
        given | surname | familyFirst | town | company | foreignBody | mascot | placeWord | plainAcronym | head | title | honorific | titleLead | placeLead | direction
        | particle | saying

    /// The family's name comes first in names that begin with this word.
    static func isFamilyFirst(_ word: UInt64) -> Bool { lexicon.entry(word).isOneOf(familyFirst) }

    static let head = placeHead | eventHead | paperHead | organisationHead | forceHead
}
