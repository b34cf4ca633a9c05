import NewsModel
import TerminalUI

/// What the timeline is divided by: a row of marks for each.
enum LaneKind: String, Hashable, Sendable, CaseIterable {
    case none, actors, sources, types

    var next: LaneKind { Self.allCases[((Self.allCases.firstIndex(of: self) ?? 0) + 1) % Self.allCases.count] }

    /// «Lanes by actor», as the status row says it.
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

/// Divides the events in sight into lanes.
struct LaneFinder {
    let corpus: Corpus
    let index: CorpusIndex
    let kind: LaneKind
    let axis: Axis

    /// Lanes that are kept; more than any window has rows for.
    private static let most = 60

    private enum Key: Hashable, Comparable { case actor(Actor.ID), article(Int), type(String) }

    /// The lanes of these events, the one with most events first, and how many more there are.
    func lanes(_ entries: some Collection<TimelineEntry>) -> (lanes: [Lane], rest: Int) {
        guard kind != .none else { return ([], 0) }
        var counts: [Key: Int] = [:]
        for entry in entries { for key in keys(entry) { counts[key, default: 0] += 1 } }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most)
        var lanes = ranked.map { lane($0.key, events: $0.value) }
        let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1.key, $0) })
        for entry in entries {
            guard let segment = axis.place(of: axis.grain.bucket(of: entry.first)) else { continue }
            for key in keys(entry) {
                if let place = places[key] { lanes[place].marks[segment, default: Lane.Mark()].add(mark(entry)) }
            }
        }
        return (lanes, counts.count - lanes.count)
    }

    private func keys(_ entry: TimelineEntry) -> [Key] {
        switch kind {
        case .none: []
        case .actors: Set(corpus.events[entry.event].actors).map(Key.actor)
        case .sources: entry.articles.map(Key.article)
        case .types: [.type(corpus.events[entry.event].type)]
        }
    }

    private func lane(_ key: Key, events: Int) -> Lane {
        switch key {
        case .actor(let id): Lane(name: corpus.actors[id].name, role: corpus.actors[id].kind.role, events: events)
        case .article(let article):
            Lane(name: corpus.articles[article].shortSource, role: .text, article: article, events: events)
        case .type(let name): Lane(name: name, role: .event, events: events)
        }
    }

    private func mark(_ entry: TimelineEntry) -> Lane.Mark {
        let status = corpus.events[entry.event].status
        return Lane.Mark(
            events: 1, isHollow: status == .announced || status == .hypothetical,
            isDisputed: index.disputedEvents.contains(entry.event))
    }
}

extension Lane.Mark {
    fileprivate mutating func add(_ other: Self) {
        events += other.events
        isHollow = isHollow && other.isHollow
        isDisputed = isDisputed || other.isDisputed
    }
}
