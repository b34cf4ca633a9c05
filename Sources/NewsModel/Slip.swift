/// A date that its own article contradicts, and the one it seems to mean: a slip of the pen.
package struct Slip: Hashable, Sendable {
    /// The words of the date.
    package var range: TextRange
    /// What they say.
    package var stated: DateValue
    /// What the account around them asks for; nil when it only says that the date cannot be.
    package var meant: DateValue?
    /// The words that contradict, with the dates they say.
    package var proof: [Evidence]

    package init(_ range: TextRange, stated: DateValue, meant: DateValue?, proof: [Evidence]) {
        self.range = range
        self.stated = stated
        self.meant = meant
        self.proof = proof
    }
}
