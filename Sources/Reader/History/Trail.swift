import NewsModel
import NewsStore

/// What can be gone back to: earlier states for `u`, earlier places for `H`.
struct Trail: Sendable {
    var done: [Entry] = []
    var undone: [Entry] = []
    /// Places that were left, the latest last; those ahead of one that was gone back to, the nearest last.
    var back: [Visit] = []
    var ahead: [Visit] = []

    /// A step, and the moment to return to. One without a moment moved nothing, or was done in an earlier session and
    /// brings back the fields that it holds.
    struct Entry: Sendable {
        let step: Step
        var moment: Moment?
    }

    static let mostVisits = 200

    /// How many steps have been added in all; tells whether another one was.
    private(set) var steps = 0

    mutating func add(_ step: Step, from moment: Moment?) {
        done.append(Entry(step: step, moment: moment))
        steps += 1
        if done.count > SessionUpdate.mostSteps { done.removeFirst() }
        undone = []
    }

    /// The step to take back; it can then be redone, which leads to `now`.
    mutating func stepBack(from now: Moment) -> Entry? {
        guard let entry = done.popLast() else { return nil }
        undone.append(Entry(step: entry.step, moment: entry.moment == nil ? nil : now))
        return entry
    }

    mutating func stepAhead(from now: Moment) -> Entry? {
        guard let entry = undone.popLast() else { return nil }
        done.append(Entry(step: entry.step, moment: entry.moment == nil ? nil : now))
        return entry
    }
}

/// The part of a state that `u` and a cancelled prompt restore.
struct Moment: Hashable, Sendable {
    var selection: Selection
    var focus: Pane
    var text: TextMemory
    var timeline: TimelineMemory
    var sidebar: SidebarMemory
    var comparison: ComparisonMemory?
    var view: ViewMemory
    var finding: FindMemory
    var query: Query
    var list: ListMemory
    var preferences: Preferences
    /// The corpus by whose numbers actor and event are meant.
    var edition: Int
}

extension Moment {
    /// Whether something else is shown, whatever corpus it is in.
    func isElsewhere(than other: Moment) -> Bool {
        var here = self
        here.edition = other.edition
        if edition != other.edition {
            (here.selection.actor, here.selection.event) = (other.selection.actor, other.selection.event)
            here.sidebar.line = other.sidebar.line
        }
        return here != other
    }
}

extension State {
    var moment: Moment {
        get {
            Moment(
                selection: selection, focus: focus, text: text, timeline: timeline, sidebar: sidebar,
                comparison: comparison, view: view, finding: finding, query: query, list: list,
                preferences: preferences, edition: edition)
        }
        set {
            selection = newValue.selection
            if newValue.edition != edition { (selection.actor, selection.event) = (nil, nil) }
            focus = newValue.focus
            text = newValue.text
            timeline = newValue.timeline
            sidebar = newValue.sidebar
            if newValue.edition != edition { sidebar.line = nil }
            comparison = newValue.comparison
            view = newValue.view
            finding = newValue.finding
            query = newValue.query
            list = newValue.list
            preferences = newValue.preferences
        }
    }
}
