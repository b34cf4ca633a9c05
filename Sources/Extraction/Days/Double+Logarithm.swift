extension Double {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3

    /// The natural logarithm of a finite number above 0, right to nine digits: the series of the inverse hyperbolic
    /// tangent over the significand.
    var naturalLogarithm: Double {
        let x = (significand - 1) / (significand + 1), square = x * x
        let series = stride(from: 17.0, through: 1, by: -2).reduce(0) { $0 * square + 1 / $1 }
        return Double(exponent) * Self.logarithmOfTwo + 2 * x * series
    }
}
