import Extraction
import Foundation

/// How likely each label, and each pair of labels, is at each place of a stretch: forward and backward sums over all
/// ways to label it (Rabiner 1989).
struct LabelChances {
    typealias Row = SIMD16<Float>

    /// By place.
    private(set) var labels: [Row] = []
    /// By place and label before.
    private(set) var pairs: [[Row]] = []

    /// - Parameters:
    ///   - scores: by place.
    ///   - transitions: by label before.
    init(_ scores: [Row], _ transitions: [Row]) {
        let emitted = scores.map(Self.exponentials), passed = Self.passed(transitions)
        let forward = Self.forward(emitted, passed), backward = Self.backward(emitted, passed)
        for place in scores.indices {
            labels.append(Self.scaled(forward[place] * backward[place]))
            let ahead = emitted[place] * backward[place], before = place == 0 ? Self.start : forward[place - 1]
            let rows = passed.indices.map { passed[$0] * ahead * before[$0] }
            let total = max(rows.reduce(Row(), +).sum(), .leastNormalMagnitude)
            pairs.append(rows.map { $0 / total })
        }
    }

    private static let start: Row = {
        var row = Row()
        row[Int(NameLabel.outside.rawValue)] = 1
        return row
    }()

    private static func forward(_ emitted: [Row], _ passed: [Row]) -> [Row] {
        var rows: [Row] = []
        for emitted in emitted {
            let before = rows.last ?? start
            rows.append(scaled(passed.indices.reduce(Row()) { $0 + passed[$1] * before[$1] } * emitted))
        }
        return rows
    }

    private static func backward(_ emitted: [Row], _ passed: [Row]) -> [Row] {
        var rows = [Row(repeating: 1)]
        for emitted in emitted.dropFirst().reversed() {
            let ahead = emitted * (rows.last ?? Row(repeating: 1))
            var row = Row()
            for label in passed.indices { row[label] = (passed[label] * ahead).sum() }
            rows.append(scaled(row))
        }
        return rows.reversed()
    }

    /// The exponentials of scores, the greatest being 1, so that none overflows.
    private static func exponentials(_ scores: Row) -> Row {
        let greatest = (0..<NameLabel.count).reduce(-Float.infinity) { max($0, scores[$1]) }
        var row = Row()
        for label in 0..<NameLabel.count { row[label] = exp(scores[label] - greatest) }
        return row
    }

    /// By label before; 0 for labels that may not follow it.
    private static func passed(_ transitions: [Row]) -> [Row] {
        NameLabel.allCases.map { before in
            var row = Row()
            for label in NameLabel.allCases where label.mayFollow(before) {
                row[Int(label.rawValue)] = exp(transitions[Int(before.rawValue)][Int(label.rawValue)])
            }
            return row
        }
    }

    private static func scaled(_ row: Row) -> Row { row / max(row.sum(), .leastNormalMagnitude) }
}
