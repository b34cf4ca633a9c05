/// How two triggers fit.
enum TriggerFit: Sendable {
    case sameWord, family, sameType, kin

    /// Nil where they cannot tell one happening.
    init?(_ a: ClaimFeatures, _ b: ClaimFeatures) {
        if a.trigger == b.trigger {
            self = TypeKinship.changes.contains(a.type) ? .sameType : .sameWord
        } else if a.families & b.families != 0 {
            self = .family
        } else {
            switch TypeKinship.of(a.type, b.type) {
            case .same: self = .sameType
            case .kin: self = .kin
            case .none, .opposite: return nil
            }
        }
    }

    /// Two words or families of words fit; else it is only their types that do.
    var isOneWord: Bool { self == .sameWord || self == .family }

    var weight: Float {
        switch self {
        case .sameWord: 1
        case .family: 0.75
        case .sameType: 0.6
        case .kin: 0.3
        }
    }
}
