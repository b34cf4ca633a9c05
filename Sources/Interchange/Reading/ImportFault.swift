/// What went wrong with a file, or with a part of one.
package struct ImportFault: Sendable, CustomStringConvertible {
    package let file: String
    /// Where in the file: the number of a line, or of an item in words.
    package let place: String?
    package let reason: String
    /// True where an article or a file is lost, false where it was read all the same.
    package let isLoss: Bool

    init(_ file: String, _ place: String?, _ reason: String, isLoss: Bool = true) {
        self.file = file
        self.place = place
        self.reason = reason
        self.isLoss = isLoss
    }

    /// One line, safe to print: «sources.toml:12: expected …».
    package var description: String {
        VisibleText.of(([file] + (place.map { [$0] } ?? [])).joined(separator: ":") + ": \(reason)")
    }
}
