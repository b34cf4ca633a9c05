/// A way in which dates begin and end a range: a row of `DateRangeRules`.
struct DateRangeRule: Sendable {
    /// What one date in its pattern is to the range; two dates are its beginning and its end.
    enum Side: Sendable { case begin, end }

    let name: String
    let notation: String
    /// «text = EDTF», read as written on Friday 28 January 2011.
    let example: String
    let side: Side
    private let before: [Pattern.Element]
    private let between: [Pattern.Element]
    private let behind: [Pattern.Element]

    init(_ name: String, _ notation: String, _ example: String, _ side: Side = .begin) {
        (self.name, self.notation, self.example, self.side) = (name, notation, example, side)
        let parts = Pattern(notation).elements.split(omittingEmptySubsequences: false) { $0.nested == .date }
        before = Array(parts[0])
        between = parts.count > 2 ? Array(parts[1]) : []
        behind = Array(parts[parts.count - 1])
    }

    /// Words of which one stands before or behind, by which most dates are told to be none of these.
    var signs: [UInt64] { (before.first ?? behind.last)?.keys ?? [] }

    /// It has a beginning and an end.
    var isClosed: Bool { !between.isEmpty }
}

extension DateRangeRule {
    /// Whether all that it asks for stands around a date.
    func fits(_ date: Range<Int>, in text: DateText) -> Bool {
        !isClosed && opens(date, in: text) && Self.fit(behind[...], text.words[date.upperBound...]) != nil
    }

    /// Whether all that it asks for stands around two dates and between them.
    func fits(_ first: Range<Int>, _ second: Range<Int>, in text: DateText) -> Bool {
        guard isClosed, opens(first, in: text) else { return false }
        let between = text.words[first.upperBound..<second.lowerBound]
        return Self.fit(self.between[...], between) == between.endIndex
            && Self.fit(behind[...], text.words[second.upperBound...]) != nil
    }

    private func opens(_ date: Range<Int>, in text: DateText) -> Bool {
        (max(0, date.lowerBound - before.count)...date.lowerBound).contains { first in
            Self.fit(before[...], text.words[first..<date.lowerBound]) == date.lowerBound
        }
    }

    /// Where the elements end, each of which takes one word or may be missing; nil when they do not fit.
    private static func fit(_ elements: ArraySlice<Pattern.Element>, _ words: ArraySlice<DateText.Word>) -> Int? {
        guard let element = elements.first else { return words.startIndex }
        if let word = words.first, element.takes(word), let end = fit(elements.dropFirst(), words.dropFirst()) {
            return end
        }
        return element.isOptional ? fit(elements.dropFirst(), words) : nil
    }
}
