import NewsModel

/// What a token is to the names around it: outside of all, or the beginning or inside of one of a kind (BIO: Ramshaw
/// and Marcus 1995). `other` are works, peoples, events and whatever else has a capital and is no actor by itself.
package enum NameLabel: UInt8, CaseIterable, Sendable {
    case outside, beginPerson, insidePerson, beginOrganisation, insideOrganisation, beginPlace, insidePlace
    case beginOther, insideOther

    package static let count = allCases.count

    package var isInside: Bool { rawValue > 0 && rawValue & 1 == 0 }
    package var isBeginning: Bool { rawValue & 1 == 1 }

    /// An inside must follow a beginning or an inside of its kind.
    package func mayFollow(_ before: NameLabel) -> Bool {
        !isInside || before.rawValue == rawValue || before.rawValue + 1 == rawValue
    }

    var kind: Actor.Kind? {
        switch self {
        case .outside: nil
        case .beginPerson, .insidePerson: .person
        case .beginOrganisation, .insideOrganisation: .organisation
        case .beginPlace, .insidePlace: .place
        case .beginOther, .insideOther: .other
        }
    }
}
