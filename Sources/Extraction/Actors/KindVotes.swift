import NewsModel

/// What the places where an article has a name tell about its kind.
struct KindVotes {
    private var person = 0
    private var place = 0
    private var organisation = 0
    private var others: [Actor.Kind: Int] = [:]
    /// The weightiest reason.
    private(set) var reason = ""
    private var weight = 0

    mutating func add(_ kind: Actor.Kind, _ weight: Int, _ reason: String) {
        switch kind {
        case .person: person += weight
        case .place: place += weight
        case .organisation: organisation += weight
        default: others[kind, default: 0] += weight
        }
        guard weight > self.weight else { return }
        (self.weight, self.reason) = (weight, reason)
    }

    /// The kind with most votes; of equal ones the organisation, then the person.
    var best: (kind: Actor.Kind, votes: Int)? {
        let usual: [(kind: Actor.Kind, votes: Int)] = [
            (.organisation, organisation), (.person, person), (.place, place),
        ]
        let all = usual + others.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
        return all.enumerated().max { ($0.element.votes, -$0.offset) < ($1.element.votes, -$1.offset) }
            .flatMap { $0.element.votes > 0 ? $0.element : nil }
    }
}
