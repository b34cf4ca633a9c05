/// Why a text is no query.
package struct QueryMistake: Error, Hashable, CustomStringConvertible {
    /// Where it goes wrong: `Character`s from the start of the text.
    package let column: Int
    /// «expected a name after actor:»
    package let message: String

    package init(column: Int, message: String) {
        self.column = column
        self.message = message
    }

    /// With the column as people count.
    package var description: String { "column \(column + 1): \(message)" }
}
