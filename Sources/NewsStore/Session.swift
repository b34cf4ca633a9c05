/// How the screen was arranged when the reader left, to be restored on the next start.
package struct Session: Hashable, Sendable {
    /// The name of the layout chosen by hand, by the name of the width class it was chosen for.
    package var layouts: [String: String] = [:]
    /// The name of the focused pane.
    package var pane: String?
    /// The path of the open article.
    package var article: String?
    /// The name of the timeline's grain.
    package var zoom: String?

    package init() {}
}
