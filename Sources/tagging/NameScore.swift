import NewsModel

/// How many names were found with exact span and kind, as in the shared task of CoNLL (Tjong Kim Sang and De Meulder
/// 2003).
struct NameScore {
    struct Count {
        var marked = 0, found = 0, right = 0

        var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
        var recall: Double { marked == 0 ? 0 : 100 * Double(right) / Double(marked) }
        var f1: Double { marked + found == 0 ? 0 : 200 * Double(right) / Double(marked + found) }

        static func + (first: Count, second: Count) -> Count {
            Count(
                marked: first.marked + second.marked, found: first.found + second.found,
                right: first.right + second.right)
        }
    }

    static let labels = ["PER", "ORG", "LOC"]

    private(set) var counts: [String: Count] = [:]
    /// A line for each difference.
    private(set) var errors: [String] = []

    var all: Count { counts.values.reduce(Count(), +) }

    mutating func add(_ text: LabelledText, found: [LabelledText.Name]) {
        let marked = text.names.filter { Self.labels.contains($0.label) }
        for name in marked { counts[name.label, default: Count()].marked += 1 }
        for name in found { counts[name.label, default: Count()].found += 1 }
        let right = Set(marked).intersection(found)
        for name in right { counts[name.label, default: Count()].right += 1 }
        for name in marked where !right.contains(name) {
            report("marked", name, text, beside: found.filter { $0.tokens.overlaps(name.tokens) })
        }
        for name in found where !right.contains(name) && !marked.contains(where: { $0.tokens.overlaps(name.tokens) }) {
            report("only found", name, text, beside: [])
        }
    }

    private mutating func report(
        _ sort: String, _ name: LabelledText.Name, _ text: LabelledText, beside found: [LabelledText.Name]
    ) {
        let words = { (tokens: Range<Int>) in
            tokens.clamped(to: 0..<text.tokens.count).map {
                String(decoding: text.bytes[text.tokens[$0].range], as: UTF8.self)
            }
            .joined(separator: " ")
        }
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let others = found.map { "\($0.label) \(words($0.tokens))" }.joined(separator: ", ")
        let place = "\(words(first - 5..<first)) [\(words(name.tokens))] \(words(end..<end + 4))"
        errors.append("\(sort) \(name.label)\t\(place)\t\(others)")
    }
}
