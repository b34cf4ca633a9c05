/// A number with its unit: «roughly 5000 troops».
package struct Quantity: Hashable, Sendable {
    package var range: TextRange
    package var value: Double
    /// Singular: «soldier», «percent», «USD».
    package var unit: String
    /// What is counted, as the text names it: «KFOR».
    package var of: String?
    /// «about», «at least», «up to» …
    package var qualifier: String?

    package init(_ range: TextRange, value: Double, unit: String, of: String? = nil, qualifier: String? = nil) {
        self.range = range
        self.value = value
        self.unit = unit
        self.of = of
        self.qualifier = qualifier
    }
}
