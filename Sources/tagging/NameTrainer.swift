import Extraction

/// Learns the weights of the tagger: the averaged structured perceptron (Collins 2002), with a third of the features
/// left out at random at each step, so that none is relied on alone (Wang and others 2013), and the mean of several
/// runs. The same texts give the same weights.
struct NameTrainer {
    typealias Scores = TaggerModel.Scores

    /// What was learnt, scaled to whole numbers.
    struct Learnt {
        var weights: [UInt32: [Int8]] = [:]
        var transitions: [[Int8]] = []

        var bytes: [UInt8] { TaggerModel.bytes(weights: weights, transitions: transitions) }
    }

    private static let runs = 5
    private static let rounds = 20
    /// Features that occur less often are not learnt.
    private static let rarest = 2
    /// In percent.
    private static let leftOut: UInt64 = 33
    /// Of a learnt weight in a model.
    private static let scale: Float = 8

    private let set: TrainingSet
    private var weights: [Scores]
    private var transitions: [Scores]
    /// Sums over time, for the average.
    private var weightSums: [SIMD16<Int32>]
    private var transitionSums: [SIMD16<Int32>]
    private var steps: Int32 = 1
    private var random: Shuffle

    private init(_ set: TrainingSet, run: Int) {
        self.set = set
        random = Shuffle(state: UInt64(run + 1) << 20)
        weights = Array(repeating: Scores(), count: set.features.count)
        weightSums = Array(repeating: SIMD16<Int32>(), count: set.features.count)
        transitions = Array(repeating: Scores(), count: NameLabel.count)
        transitionSums = Array(repeating: SIMD16<Int32>(), count: NameLabel.count)
    }

    /// - Parameter stretches: the places of those to learn from.
    static func learn(_ set: TrainingSet, stretches: [Int]) -> Learnt {
        let trainers = (0..<runs).map { run in
            var trainer = NameTrainer(set, run: run), order = stretches
            for _ in 0..<rounds {
                order.shuffle(using: &trainer.random)
                for place in order { trainer.learn(set.stretches[place]) }
            }
            return trainer
        }
        return mean(of: trainers, set)
    }

    private static func mean(of trainers: [NameTrainer], _ set: TrainingSet) -> Learnt {
        var learnt = Learnt()
        for place in set.features.indices where set.counts[place] >= rarest {
            let row = scaled(trainers.map { $0.average($0.weights[place], $0.weightSums[place]) })
            if row.contains(where: { abs(Int($0)) > 1 }) { learnt.weights[set.features[place]] = row }
        }
        learnt.transitions = (0..<NameLabel.count).map { before in
            scaled(trainers.map { $0.average($0.transitions[before], $0.transitionSums[before]) })
        }
        return learnt
    }

    private static func scaled(_ rows: [SIMD16<Float>]) -> [Int8] {
        let mean = rows.reduce(SIMD16(), +) / Float(rows.count) * scale
        return (0..<NameLabel.count).map { Int8(max(-127, min(127, mean[$0].rounded()))) }
    }

    private func average(_ weights: Scores, _ sums: SIMD16<Int32>) -> SIMD16<Float> {
        SIMD16<Float>(weights) - SIMD16<Float>(sums) / Float(steps)
    }
}

// MARK: - A step

extension NameTrainer {
    private mutating func learn(_ stretch: TrainingSet.Stretch) {
        defer { steps += 1 }
        let features = stretch.features.map { $0.filter { _ in random.next() >> 33 % 100 >= Self.leftOut } }
        let scores = features.map { $0.reduce(into: Scores()) { $0 &+= weights[Int($1)] } }
        let guess = NameTagger.best(scores, transitions)
        guard guess != stretch.labels else { return }
        var before = (right: NameLabel.outside, wrong: NameLabel.outside)
        for (place, (right, wrong)) in zip(stretch.labels, guess).enumerated() {
            if right != wrong {
                for feature in features[place] { change(Int(feature), right, wrong) }
            }
            if right != wrong || before.right != before.wrong {
                changePair(before.right, right, by: 1)
                changePair(before.wrong, wrong, by: -1)
            }
            before = (right, wrong)
        }
    }

    private mutating func change(_ feature: Int, _ right: NameLabel, _ wrong: NameLabel) {
        guard set.counts[feature] >= Self.rarest else { return }
        weights[feature][Int(right.rawValue)] &+= 1
        weights[feature][Int(wrong.rawValue)] &-= 1
        weightSums[feature][Int(right.rawValue)] &+= steps
        weightSums[feature][Int(wrong.rawValue)] &-= steps
    }

    private mutating func changePair(_ before: NameLabel, _ label: NameLabel, by amount: Int16) {
        transitions[Int(before.rawValue)][Int(label.rawValue)] &+= amount
        transitionSums[Int(before.rawValue)][Int(label.rawValue)] &+= Int32(amount) &* steps
    }
}

/// Random numbers that are the same in every run (xorshift, Marsaglia 2003).
private struct Shuffle: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
