/// A date that its own article contradicts, and the one it seems to mean: a slip of the pen.
package struct Slip: Hashable, Sendable {
    /// What contradicts it.
    package enum Kind: Sendable {
        /// The account that it begins.
        case account
        /// The weekday beside it.
        case weekday
        /// The end of its range, which lies before it.
        case range
        /// What is counted beside it: «the next day, 19 June».
        case count
    }

    package var kind: Kind
    /// The words of the date.
    package var range: TextRange
    /// What they say.
    package var stated: DateValue
    /// What the account around them asks for; nil when it only says that the date cannot be.
    package var meant: DateValue?
    /// The words that contradict, with the dates they say.
    package var proof: [Evidence]
    /// Why it cannot be, as the end of a sentence: «which was a Saturday».
    package var words: String

    package init(
        _ kind: Kind, _ range: TextRange, stated: DateValue, meant: DateValue? = nil, proof: [Evidence], words: String
    ) {
        self.kind = kind
        self.range = range
        self.stated = stated
        self.meant = meant
        self.proof = proof
        self.words = words
    }
}
