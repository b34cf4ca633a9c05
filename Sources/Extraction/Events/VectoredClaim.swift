/// A claim with its words and those of its passage as vectors of length 1.
struct VectoredClaim {
    let features: ClaimFeatures
    let words: [WeightedWord]
    let passage: [WeightedWord]
}
