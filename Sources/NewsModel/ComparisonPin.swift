/// Two passages that a reader has put side by side by hand, in UTF-8 bytes of their files.
package struct ComparisonPin: Hashable, Sendable {
    package var a, b: TextRange

    package init(a: TextRange, b: TextRange) {
        self.a = a
        self.b = b
    }

    /// The same from the other side.
    package var swapped: ComparisonPin { ComparisonPin(a: b, b: a) }

    /// Whether the two can stand in one comparison: one lies before the other on both sides.
    package func fits(_ other: ComparisonPin) -> Bool {
        (a.upperBound <= other.a.lowerBound && b.upperBound <= other.b.lowerBound)
            || (other.a.upperBound <= a.lowerBound && other.b.upperBound <= b.lowerBound)
    }
}
