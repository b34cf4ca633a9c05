import NewsModel

/// What all panes show at once: one article, one event, one actor, one day.
package struct Selection: Hashable, Sendable {
    var article: Article.ID?
    var event: Event.ID?
    var actor: Actor.ID?
    /// The date cursor: where the timeline stands and what relative dates count from.
    var day: CalendarDate?
}

/// Where a reader is: in which article and pane, and at what time.
struct Place: Hashable, Sendable {
    var article: Article.ID
    /// UTF-8 bytes from the beginning of the file.
    var offset: Int
    var pane = Pane.text
    var event: Event.ID?
    var day: CalendarDate?
}
