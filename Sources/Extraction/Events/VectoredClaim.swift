/// A claim with its words and those of its passage as vectors of length 1.
///
/// A class for the same reason as its features.
final class VectoredClaim: Sendable {
    let features: ClaimFeatures
    /// How much each of its actors counts for being rare.
    let actors: [Float]
    let words: [WeightedWord]
    let passage: [WeightedWord]

    init(_ features: ClaimFeatures, actors: [Float] = [], words: [WeightedWord] = [], passage: [WeightedWord] = []) {
        self.features = features
        self.actors = actors
        self.words = words
        self.passage = passage
    }
}
