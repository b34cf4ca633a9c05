/// An article of a library without its text: what a list shows.
package struct Headline: Hashable, Sendable, Identifiable {
    /// Its number in the library; greater for later ones.
    package let id: Int
    package let path: String
    package let title: String
    package let outlet: String?
    /// EDTF; nil where nobody knows.
    package let published: String?
    /// Of the text, in bytes.
    package let size: Int
    /// How many other articles have the same text, or nearly.
    package let copies: Int

    package init(
        id: Int, path: String, title: String, outlet: String?, published: String?, size: Int, copies: Int
    ) {
        self.id = id
        self.path = path
        self.title = title
        self.outlet = outlet
        self.published = published
        self.size = size
        self.copies = copies
    }
}
