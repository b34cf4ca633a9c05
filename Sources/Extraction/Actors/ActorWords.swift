/// The words about names, from all tables of words, with the bit of each class.
enum ActorWords {
    static let lexicon = Lexicon(
        [
            PlaceWords.rows, GroupWords.rows, EventNames.rows, OrganisationWords.rows, PersonTitles.rows,
            NameContextWords.rows, GivenNames.rows, FamilyNames.rows, TownWords.rows,
        ].joined(separator: "\n"), classes: Class.allCases.map { "\($0)" })

    /// All classes of the tables, in the order of their bits; computed, since a stored bit would cost a look whether it
    /// is made yet at each use.
    private enum Class: UInt64, CaseIterable {
        case placeHead, placeLead, direction, locative, placeWord, groupLead, community, eventHead, election
        case eventLead, paperHead, organisationHead, forceHead, stateBody, executive, stateForce, forceLead
        case forceNoun, possessor, joint, company, foreignBody, mascot, plainAcronym, title, honorific, titleLead
        case portfolio, kin, saying, acting, combining, from, work, sport, group, link, function, common, calendar
        case particle, given, familyFirst, surname, town

        var bit: UInt64 { 1 << rawValue }
    }

    static var placeHead: UInt64 { Class.placeHead.bit }
    static var placeLead: UInt64 { Class.placeLead.bit }
    static var direction: UInt64 { Class.direction.bit }
    static var locative: UInt64 { Class.locative.bit }
    static var groupLead: UInt64 { Class.groupLead.bit }
    static var community: UInt64 { Class.community.bit }
    static var eventHead: UInt64 { Class.eventHead.bit }
    static var eventLead: UInt64 { Class.eventLead.bit }
    static var paperHead: UInt64 { Class.paperHead.bit }
    static var organisationHead: UInt64 { Class.organisationHead.bit }
    static var forceHead: UInt64 { Class.forceHead.bit }
    static var stateBody: UInt64 { Class.stateBody.bit }
    static var executive: UInt64 { Class.executive.bit }
    static var stateForce: UInt64 { Class.stateForce.bit }
    static var forceLead: UInt64 { Class.forceLead.bit }
    static var forceNoun: UInt64 { Class.forceNoun.bit }
    static var possessor: UInt64 { Class.possessor.bit }
    static var joint: UInt64 { Class.joint.bit }
    static var title: UInt64 { Class.title.bit }
    static var honorific: UInt64 { Class.honorific.bit }
    static var titleLead: UInt64 { Class.titleLead.bit }
    static var portfolio: UInt64 { Class.portfolio.bit }
    static var kin: UInt64 { Class.kin.bit }
    static var saying: UInt64 { Class.saying.bit }
    static var acting: UInt64 { Class.acting.bit }
    static var combining: UInt64 { Class.combining.bit }
    static var link: UInt64 { Class.link.bit }
    static var from: UInt64 { Class.from.bit }
    static var election: UInt64 { Class.election.bit }
    static var function: UInt64 { Class.function.bit }
    static var common: UInt64 { Class.common.bit }
    static var calendar: UInt64 { Class.calendar.bit }
    static var particle: UInt64 { Class.particle.bit }
    static var given: UInt64 { Class.given.bit }
    static var familyFirst: UInt64 { Class.familyFirst.bit }
    static var surname: UInt64 { Class.surname.bit }
    static var town: UInt64 { Class.town.bit }
    static var company: UInt64 { Class.company.bit }
    static var foreignBody: UInt64 { Class.foreignBody.bit }
    static var mascot: UInt64 { Class.mascot.bit }
    static var placeWord: UInt64 { Class.placeWord.bit }
    static var plainAcronym: UInt64 { Class.plainAcronym.bit }
    /// What may be in the name of a person, a place or an organisation.
    static var telling: UInt64 {
        given | surname | familyFirst | town | company | foreignBody | mascot | placeWord | plainAcronym | head | title
            | honorific | titleLead | placeLead | direction
            | particle | saying
    }

    /// The family's name comes first in names that begin with this word.
    static func isFamilyFirst(_ word: UInt64) -> Bool { lexicon.entry(word).isOneOf(familyFirst) }

    static var head: UInt64 { placeHead | eventHead | paperHead | organisationHead | forceHead }
}
