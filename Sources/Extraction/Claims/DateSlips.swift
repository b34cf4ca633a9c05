import NewsModel

/// Finds dates that contradict the words beside them: «Friday, 27 May 2023», which was a Saturday; «from 5 June to 2
/// June»; «on 20 June …. The next day, 19 June».
struct DateSlips {
    let document: Document
    let dates: [TemporalExpression]

    /// The first year whose weekdays all of Europe counted alike.
    private static let firstYear = 1924
    /// Days from which a date without a year is of another year.
    private static let year = 180

    var all: [Slip] {
        dates.compactMap(weekday)
            + zip(dates, dates.dropFirst()).compactMap { backwards($0, $1) ?? miscounted($0, $1) }
    }

    private func weekday(_ date: TemporalExpression) -> Slip? {
        guard let when = date.when, let day = day(date), day.year >= Self.firstYear, statesYear(date) else {
            return nil
        }
        for token in document.tokens(in: date.range) {
            let entry = DateWords.lexicon.entry(document.tokens[token].key)
            guard entry.isOneOf(Self.weekdays), entry.value != day.weekday else { continue }
            let word = document.range(token..<token + 1)
            return Slip(
                .weekday, date.range, stated: when, proof: [Evidence(word, says: document.line(word))],
                words: "which was a \(Self.names[day.weekday - 1])")
        }
        return nil
    }

    private func backwards(_ first: TemporalExpression, _ second: TemporalExpression) -> Slip? {
        guard !first.isRelative, !second.isRelative, let start = day(first), let end = day(second),
            let when = first.when, end < start,
            start.number - end.number < Self.year, isRange(first, second)
        else { return nil }
        return Slip(
            .range, first.range, stated: when, proof: [Evidence(second.range, says: end.description)],
            words: "though it ends on \(end)")
    }

    private func isRange(_ first: TemporalExpression, _ second: TemporalExpression) -> Bool {
        let before = document.tokens(in: first.range).lowerBound - 1
        let opening = document.line(document.range(max(before, 0)..<max(before, 0) + 1)).lowercased()
        return switch between(first, second) {
        case "to", "until", "till", "through": opening == "from"
        case "and": opening == "between"
        case let sign: ["–", "-", "—"].contains(sign)
        }
    }

    /// «The next day, 19 June», counted from a day that the sentence or the one before it states.
    private func miscounted(_ counted: TemporalExpression, _ stated: TemporalExpression) -> Slip? {
        guard let when = counted.when, let days = when.interval.days, days <= 31, isCounted(counted),
            day(stated) != nil, let said = stated.when, [",", ", on", "on"].contains(between(counted, stated)),
            let gap = when.interval.gap(to: said.interval), gap > days, gap < Self.year
        else { return nil }
        let words = "though “\(document.line(counted.range))” is \(when.edtf)"
        return Slip(
            .count, stated.range, stated: said, proof: [Evidence(counted.range, says: when.edtf)], words: words)
    }

    private func isCounted(_ date: TemporalExpression) -> Bool {
        guard date.isRelative, let source = date.when?.reason.evidence.first?.range,
            let anchor = dates.first(where: { $0.range == source }), !anchor.isRelative, day(anchor) != nil
        else { return false }
        return 0...1 ~= sentence(date.range) - sentence(source)
    }
}

// MARK: - Words

extension DateSlips {
    private static let weekdays = DateWords.mask("weekday")
    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private func day(_ date: TemporalExpression) -> CalendarDate? {
        date.when.flatMap { $0.interval.isDay ? $0.interval.earliest : nil }
    }

    private func statesYear(_ date: TemporalExpression) -> Bool {
        document.tokens(in: date.range).contains {
            document.tokens[$0].kind == .number && document.tokens[$0].value >= 1000
        }
    }

    private func between(_ first: TemporalExpression, _ second: TemporalExpression) -> String {
        guard first.range.upperBound < second.range.lowerBound else { return "" }
        let words = document.line(first.range.upperBound..<second.range.lowerBound)
        return String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private func sentence(_ range: TextRange) -> Int {
        document.sentences.partitioningIndex { document.range($0.tokens).upperBound > range.lowerBound }
    }
}
