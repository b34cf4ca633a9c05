import TerminalUI

/// An arrangement of the panes; a window has the first one it is large enough for.
package struct Layout: Sendable {
    package let name: String
    /// The least window.
    private let least: @Sendable (Preferences) -> (columns: Int, rows: Int)
    package let help: String
    let arrange: @Sendable (Rect, Demand) -> [Pane: Rect]

    /// What the state asks of a layout.
    struct Demand: Hashable, Sendable {
        var focus: Pane
        var compares: Bool
    }

    // swift-format-ignore
    package static let all = [
        Layout("wide",    { ($0.wideColumns, $0.wideRows) },       "list, text, sidebar and a tall timeline", wide),
        Layout("full",    { ($0.fullColumns, $0.fullRows) },       "list, text, sidebar and timeline",        full),
        Layout("stacked", { ($0.stackedColumns, $0.stackedRows) }, "list above text, a strip of time on top", stacked),
        Layout("single",  { _ in (40, 10) },                       "one pane at a time",                      single),
    ]

    private init(
        _ name: String, _ least: @escaping @Sendable (Preferences) -> (columns: Int, rows: Int), _ help: String,
        _ arrange: @escaping @Sendable (Rect, Demand) -> [Pane: Rect]
    ) {
        self.name = name
        self.least = least
        self.help = help
        self.arrange = arrange
    }

    /// Nil when no layout is small enough.
    static func fitting(_ window: Rect, _ preferences: Preferences) -> Layout? {
        all.first { $0.fits(window, preferences) }
    }

    func fits(_ window: Rect, _ preferences: Preferences) -> Bool {
        let least = least(preferences)
        return window.width >= least.columns && window.height >= least.rows
    }

    static func named(_ name: String) -> Layout? { all.first { $0.name == name } }

    /// Shows the timeline as two rows above the panes.
    var hasStrip: Bool { name == "stacked" || name == "single" }
}

extension Layout {
    private static func wide(_ body: Rect, _ demand: Demand) -> [Pane: Rect] {
        let rows = timelineRows(body, 7...15), left = share(36, 72, of: body), right = share(35, 60, of: body)
        let upper = body.dropBottom(rows)
        let middle: Pane = demand.compares ? .comparison : .text
        return [
            .list: upper.left(left), middle: upper.dropLeft(left + 1).dropRight(right + 1),
            .sidebar: upper.right(right), .timeline: body.bottom(rows),
        ]
    }

    /// A quarter of the rows, within bounds.
    private static func timelineRows(_ body: Rect, _ bounds: ClosedRange<Int>) -> Int {
        min(max(body.height / 4, bounds.lowerBound), bounds.upperBound)
    }

    /// A sixth of the columns, within bounds.
    private static func share(_ least: Int, _ most: Int, of body: Rect) -> Int {
        min(max(least, body.width / 6), most)
    }

    /// At less than 140 columns a comparison takes the place of list and text.
    private static func full(_ body: Rect, _ demand: Demand) -> [Pane: Rect] {
        let rows = timelineRows(body, 7...10)
        let upper = body.dropBottom(rows), left = upper.dropRight(25)
        let common: [Pane: Rect] = [.sidebar: upper.right(24), .timeline: body.bottom(rows)]
        let rest: [Pane: Rect] =
            demand.compares ? [.comparison: left] : [.list: left.left(36), .text: left.dropLeft(37)]
        return common.merging(rest) { first, _ in first }
    }

    /// The sidebar is a drawer over the right half; the timeline, when it has the keys, takes the place of the list.
    private static func stacked(_ body: Rect, _ demand: Demand) -> [Pane: Rect] {
        var panes: [Pane: Rect] = [:]
        if demand.compares && demand.focus != .timeline {
            panes[.comparison] = body
        } else {
            let upper: Pane = demand.focus == .timeline ? .timeline : .list
            panes[upper] = body.top(7)
            panes[demand.compares ? .comparison : .text] = body.dropTop(7)
        }
        if demand.focus == .sidebar { panes[.sidebar] = body.right(40) }
        return panes
    }

    private static func single(_ body: Rect, _ demand: Demand) -> [Pane: Rect] { [demand.focus: body] }
}
