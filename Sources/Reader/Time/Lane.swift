import NewsModel
import TerminalUI

/// What the timeline is divided by: a row of marks for each.
enum LaneKind: String, Hashable, Sendable, CaseIterable {
    case none, actors, sources, types

    /// As the status row says it.
    var words: String {
        switch self {
        case .none: "One timeline for all"
        case .actors: "A lane for each actor, the most active first"
        case .sources: "A lane for each article, the one that tells most first"
        case .types: "A lane for each type of event, the most frequent first"
        }
    }
}

/// A row of the timeline for one actor, article or type of event.
struct Lane: Hashable, Sendable {
    /// What happened in a bucket.
    struct Mark: Hashable, Sendable {
        var events = 0
        /// True while everything in it was only announced or thought of.
        var isHollow = true
        var isDisputed = false
    }

    var name: String
    var role: Role
    /// The article of a lane by sources.
    var article: Int?
    /// Events in sight.
    var events: Int
    /// By place of the axis's segments.
    var marks: [Int: Mark] = [:]
}

/// Divides the events in sight into lanes. A lane is known by a number: that of its actor, article or type.
struct LaneFinder {
    let corpus: Corpus
    let index: CorpusIndex
    let kind: LaneKind
    let axis: Axis
    let timeline: Timeline

    /// Lanes that are kept; more than any window has rows for.
    private static let most = 60

    /// The lanes of the events at some places, the one with most events first, and how many more there are.
    func lanes(_ begun: Range<Int>) -> (lanes: [Lane], rest: Int) {
        guard kind != .none else { return ([], 0) }
        var counts = Array(repeating: 0, count: limit)
        for place in begun { eachLane(of: place) { counts[$0] += 1 } }
        let active = counts.indices.filter { counts[$0] > 0 }
        let ranked = active.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.most)
        var lanes = ranked.map { lane($0, events: counts[$0]) }
        var places = Array(repeating: Int?.none, count: limit)
        for (place, number) in ranked.enumerated() { places[number] = place }
        for place in begun {
            guard let segment = axis.place(of: axis.grain.bucket(of: timeline.entries[place].first)) else { continue }
            let mark = mark(timeline.entries[place].event)
            eachLane(of: place) { number in
                if let lane = places[number] { lanes[lane].marks[segment, default: Lane.Mark()].add(mark) }
            }
        }
        return (lanes, active.count - lanes.count)
    }

    private var limit: Int {
        switch kind {
        case .none: 0
        case .actors: corpus.actors.count
        case .sources: corpus.articles.count
        case .types: index.types.names.count
        }
    }

    private func eachLane(of place: Int, _ body: (Int) -> Void) {
        let event = timeline.entries[place].event
        switch kind {
        case .none: break
        case .actors:
            let actors = corpus.events[event].actors
            for (number, actor) in actors.enumerated() where !actors.prefix(number).contains(actor) { body(actor) }
        case .sources: for article in timeline.entries[place].articles { body(article) }
        case .types: body(index.types.numbers[event])
        }
    }

    private func lane(_ number: Int, events: Int) -> Lane {
        switch kind {
        case .sources:
            Lane(name: corpus.articles[number].shortSource, role: .text, article: number, events: events)
        case .actors: Lane(name: corpus.actors[number].name, role: corpus.actors[number].kind.role, events: events)
        case .none, .types: Lane(name: index.types.names[number], role: .event, events: events)
        }
    }

    private func mark(_ event: Event.ID) -> Lane.Mark {
        let status = corpus.events[event].status
        return Lane.Mark(
            events: 1, isHollow: status == .announced || status == .hypothetical,
            isDisputed: index.disputedEvents.contains(event))
    }
}

/// The types of events by name, and by event the number of its type.
struct EventTypes: Sendable {
    let names: [String]
    let numbers: [Int]

    init(_ events: [Event]) {
        let names = Set(events.map(\.type)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.names = names
        self.numbers = events.map { numbers[$0.type] ?? 0 }
    }
}

extension Lane.Mark {
    fileprivate mutating func add(_ other: Self) {
        events += other.events
        isHollow = isHollow && other.isHollow
        isDisputed = isDisputed || other.isDisputed
    }
}
