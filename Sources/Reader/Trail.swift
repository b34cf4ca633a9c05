import NewsModel

/// What can be gone back to: earlier states for `u`, earlier places for `H`.
struct Trail: Sendable {
    private(set) var undo: [Step] = []
    private(set) var redo: [Step] = []
    var back: [Place] = []
    var ahead: [Place] = []

    /// A state to return to, and the command that left it.
    struct Step: Sendable {
        var command: String
        var moment: Moment
    }

    private static let limit = 200

    /// How many states have been left in all; tells whether another one was.
    private(set) var steps = 0

    /// Remembers what stood on the screen before a command.
    mutating func leave(_ moment: Moment, by command: String) {
        undo.append(Step(command: command, moment: moment))
        steps += 1
        if undo.count > Self.limit { undo.removeFirst() }
        redo = []
    }

    /// The step to go back to; `now` can then be redone.
    mutating func stepBack(from now: Moment) -> Step? {
        guard let step = undo.popLast() else { return nil }
        redo.append(Step(command: step.command, moment: now))
        return step
    }

    mutating func stepAhead(from now: Moment) -> Step? {
        guard let step = redo.popLast() else { return nil }
        undo.append(Step(command: step.command, moment: now))
        return step
    }
}

/// The part of a state that `u` and a cancelled prompt restore.
struct Moment: Hashable, Sendable {
    var selection: Selection
    var focus: Pane
    var text: TextMemory
    var timeline: TimelineMemory
    var comparison: ComparisonMemory?
    var view: ViewMemory
    var finding: FindMemory
    var query: Query
    var list: ListMemory
    var readings: [Article.ID: Reading]
    var preferences: Preferences
}

extension State {
    var moment: Moment {
        get {
            Moment(
                selection: selection, focus: focus, text: text, timeline: timeline, comparison: comparison,
                view: view, finding: finding, query: query, list: list, readings: readings, preferences: preferences)
        }
        set {
            selection = newValue.selection
            focus = newValue.focus
            text = newValue.text
            timeline = newValue.timeline
            comparison = newValue.comparison
            view = newValue.view
            finding = newValue.finding
            query = newValue.query
            list = newValue.list
            readings = newValue.readings
            preferences = newValue.preferences
        }
    }
}
