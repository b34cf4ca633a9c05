import NewsModel

/// How many temporal expressions were found and read right, counted as TempEval-3 does (UzZaman and others 2013): what
/// is found and what is marked go in pairs that share some letters; of the pairs kind and value must be equal letter by
/// letter.
struct DateScore {
    /// Marked by people, found by Dateline.
    private(set) var marked = 0, found = 0
    /// Pairs that share letters; of them those with one span, one kind, one value.
    private(set) var pairs = 0, spans = 0, kinds = 0, values = 0
    /// A line for each difference.
    private(set) var errors: [String] = []

    mutating func add(_ document: TimeML, named name: String, found dates: [TemporalExpression]) {
        let pairs = Self.pairs(document.marks, dates)
        marked += document.marks.count
        found += dates.count
        self.pairs += pairs.count
        for (mark, date) in pairs { compare(document.marks[mark], dates[date], in: document, name) }
        for mark in document.marks.indices where !pairs.contains(where: { $0.mark == mark }) {
            report("missed", name, document, document.marks[mark].range, Self.told(document.marks[mark]))
        }
        for date in dates.indices where !pairs.contains(where: { $0.date == date }) {
            report("spurious", name, document, dates[date].range, Self.told(dates[date]))
        }
    }

    /// Harmonic mean of precision and recall, in percent.
    func f1(_ count: Int) -> Double { marked + found == 0 ? 0 : 200 * Double(count) / Double(marked + found) }
}

// MARK: - Pairs

extension DateScore {
    /// One to one: equal spans first, then from left to right what overlaps.
    private static func pairs(_ marks: [TimeML.Mark], _ dates: [TemporalExpression]) -> [(mark: Int, date: Int)] {
        var pairs: [(mark: Int, date: Int)] = [], free = Set(dates.indices)
        for fits in [{ $0 == $1 }, { $0.overlaps($1) }] as [(TextRange, TextRange) -> Bool] {
            for mark in marks.indices where !pairs.contains(where: { $0.mark == mark }) {
                let range = marks[mark].range
                guard let date = dates.indices.first(where: { free.contains($0) && fits(dates[$0].range, range) })
                else { continue }
                free.remove(date)
                pairs.append((mark, date))
            }
        }
        return pairs
    }

    private mutating func compare(
        _ mark: TimeML.Mark, _ date: TemporalExpression, in document: TimeML, _ name: String
    ) {
        spans += mark.range == date.range ? 1 : 0
        kinds += mark.kind == date.kind.rawValue ? 1 : 0
        values += mark.value == date.value ? 1 : 0
        guard mark.value != date.value || mark.kind != date.kind.rawValue else { return }
        let sort = mark.value == date.value ? "kind" : "value"
        report(sort, name, document, date.range, "\(Self.told(mark)), found \(Self.told(date))")
    }

    private mutating func report(
        _ sort: String, _ name: String, _ document: TimeML, _ range: TextRange, _ told: String
    ) {
        let words = { (range: TextRange) in
            String(decoding: document.text[range].map { max($0, 0x20) }, as: UTF8.self)
        }
        let before = words(max(0, range.lowerBound - 50)..<range.lowerBound)
        let behind = words(range.upperBound..<min(document.text.count, range.upperBound + 40))
        errors.append("\(sort)\t\(told)\t\(before)[\(words(range))]\(behind)\t\(name)")
    }

    private static func told(_ mark: TimeML.Mark) -> String { "\(mark.kind) \(mark.value)" }
    private static func told(_ date: TemporalExpression) -> String {
        "\(date.kind.rawValue) \(date.value) (\(date.rule): \(date.reason.words))"
    }
}
