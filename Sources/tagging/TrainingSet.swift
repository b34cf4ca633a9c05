import Extraction
import NewsModel

/// Marked texts as the tagger learns from them: stretches of tokens with the places of their features and their labels.
struct TrainingSet {
    struct Stretch {
        let features: [[Int32]]
        let labels: [NameLabel]
        /// Place of its text.
        let text: Int
    }

    private(set) var stretches: [Stretch] = []
    /// The features by their places, and how often each occurs.
    private(set) var features: [UInt32] = []
    private(set) var counts: [Int] = []
    private var texts = 0
    private var places: [UInt32: Int32] = [:]

    mutating func add(_ text: LabelledText) {
        for tokens in Extractor.stretches(of: text.article) {
            let labels = tokens.map { Self.label(of: $0.range, in: text) }
            let repaired = labels.enumerated().map { place, label in
                label.mayFollow(place == 0 ? .outside : labels[place - 1]) ? label : Self.beginning(label)
            }
            let found = tokens.map { $0.features.map { self.place(of: $0) } }
            stretches.append(Stretch(features: found, labels: repaired, text: texts))
        }
        texts += 1
    }

    private mutating func place(of feature: UInt32) -> Int32 {
        if let place = places[feature] {
            counts[Int(place)] += 1
            return place
        }
        places[feature] = Int32(features.count)
        features.append(feature)
        counts.append(1)
        return Int32(features.count - 1)
    }

    private static func label(of range: TextRange, in text: LabelledText) -> NameLabel {
        guard let place = text.tokens(touching: range).first, let label = text.tokens[place].label else {
            return .outside
        }
        let mark = text.tokens[place]
        let isFirst = mark.begins && mark.range.lowerBound == range.lowerBound
        switch label {
        case "PER": return isFirst ? .beginPerson : .insidePerson
        case "ORG": return isFirst ? .beginOrganisation : .insideOrganisation
        case "LOC": return isFirst ? .beginPlace : .insidePlace
        default: return isFirst ? .beginOther : .insideOther
        }
    }

    private static func beginning(_ label: NameLabel) -> NameLabel {
        label.isInside ? NameLabel(rawValue: label.rawValue - 1) ?? label : label
    }
}
