/// How near the types of two claims are: by different words they may tell one happening.
enum TypeKinship {
    /// Types that often tell one happening.
    // swift-format-ignore
    private static let kin: [Set<String>] = [
        ["attack", "war", "casualty", "protest", "escalation", "disaster"],
        ["deployment", "threat", "escalation", "war"],
        ["agreement", "negotiation", "offer", "withdrawal", "independence"],
        ["policy", "sanction", "escalation", "demand", "vote"],
        ["election", "vote", "protest", "appointment", "policy"],
        ["statement", "criticism", "threat", "demand", "offer"],
        ["visit", "negotiation", "deployment", "statement"],
        ["disaster", "casualty", "displacement", "epidemic"],
        ["arrest", "trial", "attack"],
        ["outcome", "election"],
    ]

    /// Types that undo each other: one happening is never of both.
    private static let opposites: Set<Set<String>> = [
        ["deployment", "withdrawal"], ["agreement", "war"], ["agreement", "escalation"], ["agreement", "attack"],
        ["aid", "sanction"],
    ]

    enum Kinship: Sendable { case same, kin, none, opposite }

    /// Of two types by their places in the table of types; nil for what is in none of its rows.
    static func of(_ a: Int?, _ b: Int?) -> Kinship {
        guard let a, let b else { return .none }
        return table[a * EventType.all.count + b]
    }

    /// Types whose words tell how something goes and not what: two that «intensify» or «fail» may be two things.
    static let changes: Set<Int?> = [place(of: "escalation"), place(of: "outcome")]

    static func place(of type: String) -> Int? { places[type] }

    private static let places = Dictionary(
        EventType.all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    private static let table = EventType.all.flatMap { a in EventType.all.map { kinship(a.name, $0.name) } }

    private static func kinship(_ a: String, _ b: String) -> Kinship {
        if a == b { return .same }
        if opposites.contains([a, b]) { return .opposite }
        return kin.contains { $0.contains(a) && $0.contains(b) } ? .kin : .none
    }
}
