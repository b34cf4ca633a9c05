import TerminalUI

/// The screen as it was drawn last, part by part. A part that would show the same as before is not drawn again.
struct Canvas: Sendable {
    private var surface = Surface(width: 0, height: 0)
    /// For which arrangement; nil when all is to be drawn.
    private var basis: Arrangement.Basis?
    private var parts: [(part: Arrangement.Part, area: Rect)] = []
    /// What each part shows; nil when it is to be drawn.
    private var inputs: [Inputs?] = []

    /// What `state.draw()` would make, without the targets of clicks.
    mutating func draw(_ state: State) -> Surface {
        guard let arrangement = state.arrangement, !state.isCovered(arrangement) else {
            basis = nil
            return state.draw()
        }
        if basis != arrangement.basis || surface.linkCount > 100 { begin(state, arrangement) }
        for place in parts.indices { draw(place, state) }
        surface.clear(arrangement.status)
        StatusRows.draw(state, on: &surface, in: arrangement)
        if state.prompt != nil, parts.last?.part == .hints { inputs[parts.count - 1] = nil }
        surface.targets = []
        return surface
    }

    private mutating func begin(_ state: State, _ arrangement: Arrangement) {
        basis = arrangement.basis
        parts = arrangement.parts
        inputs = Array(repeating: nil, count: parts.count)
        surface = Surface(width: state.window.width, height: state.window.height)
        state.drawSeparators(arrangement, on: &surface)
    }

    private mutating func draw(_ place: Int, _ state: State) {
        let (part, area) = parts[place], shown = Inputs(part, state)
        guard inputs[place] != shown else { return }
        inputs[place] = shown
        surface.clear(area)
        state.draw(part, on: &surface, in: area)
    }
}

/// What a part of the screen shows, as far as it can change while the arrangement stands.
private struct Inputs: Hashable {
    private var moment: Moment
    private let anchor: Anchor?
    private let active: Pane
    private let revision: Int
    private var lastMotion: Motion?

    init(_ part: Arrangement.Part, _ state: State) {
        moment = state.moment
        anchor = state.anchor
        active = state.active
        revision = state.revision
        if part == .hints { lastMotion = state.lastMotion }
        forget(what: part)
    }

    /// All parts show all of a moment, but for what is taken out here.
    private mutating func forget(what part: Arrangement.Part) {
        if part != .pane(.text) && part != .pane(.comparison) { moment.text = TextMemory() }
        switch part {
        case .pane(.text):
            (moment.selection.event, moment.selection.day) = (nil, nil)
            (moment.timeline, moment.sidebar) = (TimelineMemory(), SidebarMemory())
        case .pane(.list):
            (moment.selection.event, moment.selection.day, moment.selection.actor) = (nil, nil, nil)
            (moment.timeline, moment.sidebar) = (TimelineMemory(), SidebarMemory())
        case .pane(.sidebar): (moment.selection.day, moment.timeline) = (nil, TimelineMemory())
        case .pane(.timeline), .strip, .title: moment.sidebar = SidebarMemory()
        case .hints: (moment.selection.event, moment.selection.day) = (nil, nil)
        case .pane: break
        }
    }
}

extension State {
    /// Whether something lies over the panes: then all is drawn.
    fileprivate func isCovered(_ arrangement: Arrangement) -> Bool {
        !popups.isEmpty || showsPendingKeys || isHinting || prompt?.choices.isEmpty == false || arrangement.hasDrawer
            || prompt != nil && !preferences.showsHints
    }
}
