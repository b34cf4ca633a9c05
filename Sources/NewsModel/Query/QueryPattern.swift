/// A regular expression.
package struct QueryPattern: Hashable, Sendable {
    /// As it was typed, without the slashes.
    package let text: String

    init(_ text: String) throws(QueryMistake) {
        self.text = text
    }
}
