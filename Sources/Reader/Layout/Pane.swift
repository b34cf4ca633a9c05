import TerminalUI

/// A part of the screen that takes keys.
package enum Pane: String, Hashable, Sendable, CaseIterable {
    case list, text, sidebar, timeline, comparison
    case help, why
    case prompt
    /// No pane but a layer of keys over one in which something is chosen with `v`.
    case chosen

    /// The panes that lie side by side, in the order of Tab.
    package static let base: Set<Pane> = [.list, .text, .sidebar, .timeline, .comparison]
    /// Those with lines to move over.
    static let moving = base.union([.help, .why])

    /// As headings, tabs and help call it.
    package var title: String {
        switch self {
        case .list: "List"
        case .text: "Text"
        case .sidebar: "Actors"
        case .timeline: "Timeline"
        case .comparison: "Compare"
        case .help: "Keys"
        case .why: "Why this date?"
        case .prompt: "Prompt"
        case .chosen: "What is chosen"
        }
    }
}
