import NewsModel

/// Where what is chosen with `v` began, by the pane it was begun in; it reaches to the cursor of that pane.
enum Anchor: Hashable, Sendable {
    /// A passage of a text, from the sentence at a byte.
    case passage(Article.ID, offset: Int)
    case article(Article.ID)
    case line(SidebarLine)
    /// A pair of the comparison, by its place.
    case pair(Int)
}
