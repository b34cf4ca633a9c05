import NewsModel

/// What a rule's function sees: the words its pattern took, and the day from which they are seen.
struct DateReading {
    let text: DateText
    let match: DateMatch
    var point = PointOfView()

    var rule: DateRule { DateGrammar.english.rules[match.rule] }
    private var pattern: Pattern { DateGrammar.english.patterns[match.rule] }

    // MARK: Words

    var year: Int { value("year") }
    var month: Int { value("month") }
    var day: Int { value("dayofmonth") }
    var weekday: Int { value("weekday") }
    var ordinal: Int { value("ordinal") }
    var digits: Int { value("digits") }
    /// Of «<unit>», «<period>» or «<span>».
    var unit: Grain { Grain(rawValue: value("unit") + value("period") + value("span") + value("frequency")) ?? .day }
    /// START, MID or END.
    var part: String {
        let word = match.words.first { text.words[$0].classes & Self.partWord != 0 }
        return ["START", "MID", "END"][word.map { max(0, min(Int(text.words[$0].value) - 1, 2)) } ?? 0]
    }

    var number: DateNumber {
        match.captures.lazy.compactMap(\.number).first ?? DateNumber(count: 1)
    }

    /// Of the nth word of this class; 0 when there is none.
    func value(_ name: String, _ nth: Int = 0) -> Int {
        let elements = pattern.elements
        var left = nth
        for capture in match.captures where elements[capture.element].name == name {
            if left == 0 { return Int(text.words[capture.place].value) }
            left -= 1
        }
        return 0
    }

    func has(_ words: String...) -> Bool {
        let keys = words.map { DateWords.key($0[...]) }
        return match.reach.contains { keys.contains(text.words[$0].key) }
    }

    /// The words as they stand in the text.
    var spelling: String { text.spelling(match.words) }

    /// What «<date>» or «<duration>» means.
    var inner: Meaning? {
        guard let inner = match.inner.last else { return nil }
        return DateReading(text: text, match: inner, point: point).meaning
    }

    /// One of the rows of `DateRules.relative` that name a day, week, month or year.
    var isCountedFromPublication: Bool { DateGrammar.english.isRelative[match.rule] }

    var meaning: Meaning? { rule.meaning(self) }

    private static let partWord = DateWords.mask("part")
}
