import Extraction
import Foundation

/// Learns the weights of the tagger: a conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic
/// gradients (AdaGrad: Duchi, Hazan and Singer 2011), with half of the features left out at random at each step, so
/// that none is relied on alone (Wang and others 2013), and the mean of several runs. The same texts give the same
/// weights.
struct NameTrainer {
    typealias Row = SIMD16<Float>

    /// What was learnt, scaled to whole numbers.
    struct Learnt {
        var weights: [UInt32: [Int8]] = [:]
        var transitions: [[Int8]] = []

        var bytes: [UInt8] { TaggerModel.bytes(weights: weights, transitions: transitions) }
    }

    private static let runs = 20
    private static let rounds = 10
    /// Features that occur less often are not learnt.
    private static let rarest = 2
    /// Of a learnt weight in a model.
    private static let scale: Float = 16

    private let set: TrainingSet
    private var weights: [Weights]
    private var transitions: [Weights]
    private var random: Shuffle

    private init(_ set: TrainingSet, run: Int) {
        self.set = set
        random = Shuffle(state: UInt64(run + 1) << 20)
        weights = Array(repeating: Weights(), count: set.features.count)
        transitions = Array(repeating: Weights(), count: NameLabel.count)
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
            let row = scaled(trainers.map { $0.weights[place].row })
            if row.contains(where: { abs(Int($0)) > 1 }) { learnt.weights[set.features[place]] = row }
        }
        learnt.transitions = (0..<NameLabel.count).map { before in
            scaled(trainers.map { $0.transitions[before].row })
        }
        return learnt
    }

    private static func scaled(_ rows: [Row]) -> [Int8] {
        let mean = rows.reduce(Row(), +) / Float(rows.count) * scale
        return (0..<NameLabel.count).map { Int8(max(-127, min(127, mean[$0].rounded()))) }
    }
}

// MARK: - A step

extension NameTrainer {
    private mutating func learn(_ stretch: TrainingSet.Stretch) {
        let features = stretch.features.map {
            $0.filter { set.counts[Int($0)] >= Self.rarest && random.next() >> 40 & 1 == 0 }
        }
        // Twice, since half of the features are left out.
        let scores = features.map { $0.reduce(into: Row()) { $0 += weights[Int($1)].row } * 2 }
        let chances = LabelChances(scores, transitions.map(\.row))
        var before = NameLabel.outside
        for (place, label) in stretch.labels.enumerated() {
            let gradient = Self.mark(label) - chances.labels[place]
            for feature in features[place] { weights[Int(feature)].change(by: gradient) }
            for other in NameLabel.allCases {
                let told = other == before ? Self.mark(label) : Row()
                transitions[Int(other.rawValue)].change(by: told - chances.pairs[place][Int(other.rawValue)])
            }
            before = label
        }
    }

    private static func mark(_ label: NameLabel) -> Row {
        var row = Row()
        row[Int(label.rawValue)] = 1
        return row
    }

    /// The weights of a feature, one a label, and how much they have moved.
    private struct Weights {
        var row = Row()
        private var squares = Row(repeating: 0.01)

        private static let rate: Float = 0.1
        private static let decay: Float = 0.001

        mutating func change(by gradient: Row) {
            let gradient = gradient - Self.decay * row
            squares += gradient * gradient
            row += Self.rate * gradient / squares.squareRoot()
        }
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
