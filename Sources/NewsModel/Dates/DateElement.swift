/// An element of the pattern of a `DateForm`.
enum DateElement: Equatable, Sendable {
    case day, month, weekday, year, number, time, steps
    case literal(String)

    init(_ notation: Substring) {
        switch notation {
        case "<day>": self = .day
        case "<month>": self = .month
        case "<weekday>": self = .weekday
        case "<year>": self = .year
        case "<number>": self = .number
        case "<time>": self = .time
        case "<steps>": self = .steps
        default: self = .literal(String(notation))
        }
    }

    /// What a reader is told to type here.
    var words: String {
        switch self {
        case .day: "a day"
        case .month: "a month"
        case .weekday: "a weekday"
        case .year: "a year"
        case .number: "two digits"
        case .time: "a time such as 09:40"
        case .steps: "a step such as +3d"
        case .literal(let text): "«\(text)»"
        }
    }

    /// Reads the element from the head of `tokens` into `fields`; the number of tokens it took, nil when it is not
    /// there. `alone` tells that months and weekdays must not be taken for each other.
    func read(_ tokens: ArraySlice<DateToken>, alone: Bool, into fields: inout DateFields) -> Int? {
        if self == .steps { return readSteps(tokens, into: &fields) }
        if self == .time { return readTime(tokens, into: &fields) }
        guard let token = tokens.first else { return nil }
        switch self {
        case .literal(let text): return token.word == text || token.sign == text ? 1 : nil
        case .month: return store(Self.place(of: token, in: CalendarDate.monthNames, alone), \.month, &fields)
        case .weekday: return store(Self.place(of: token, in: CalendarDate.weekdayNames, alone), \.weekday, &fields)
        default: return store(value(of: token), path, &fields)
        }
    }

    private var path: WritableKeyPath<DateFields, Int> {
        switch self {
        case .day: \.day
        case .year: \.year
        default: \.number
        }
    }

    private func value(of token: DateToken) -> Int? {
        guard let (value, digits) = token.number else { return nil }
        let fits = self == .year ? digits == 4 : digits <= 2 && value > 0 && (self == .number || value <= 31)
        return fits ? value : nil
    }

    private func store(_ value: Int?, _ path: WritableKeyPath<DateFields, Int>, _ fields: inout DateFields) -> Int? {
        guard let value else { return nil }
        fields[keyPath: path] = value
        return 1
    }
}

/// Months and weekdays by the beginning of their names.
extension DateElement {
    /// The names that a word may begin; one when it is a whole name.
    static func names(beginning word: String) -> [String] {
        (CalendarDate.monthNames + CalendarDate.weekdayNames).filter { Folding.fold($0).hasPrefix(word) }
    }

    /// The place of the only name that the word begins, counted from 1.
    private static func place(of token: DateToken, in names: [String], _ alone: Bool) -> Int? {
        guard let word = token.word else { return nil }
        let fitting = names.indices.filter { Folding.fold(names[$0]).hasPrefix(word) }
        let rivals = alone ? Self.names(beginning: word).count : fitting.count
        return fitting.count == 1 && rivals == 1 ? fitting[0] + 1 : nil
    }
}

extension DateElement {
    private func readTime(_ tokens: ArraySlice<DateToken>, into fields: inout DateFields) -> Int? {
        let head = Array(tokens.prefix(3))
        guard head.count == 3, head[1].sign == ":", let hour = head[0].number, let minute = head[2].number,
            hour.value < 24, minute.value < 60, minute.digits == 2
        else { return nil }
        fields.minute = hour.value * 60 + minute.value
        return 3
    }

    private func readSteps(_ tokens: ArraySlice<DateToken>, into fields: inout DateFields) -> Int? {
        var rest = tokens
        var sign = 1
        var steps: [DateStep] = []
        while true {
            var head = rest
            if let text = head.first?.sign, text == "+" || text == "-" {
                sign = text == "+" ? 1 : -1
                head = head.dropFirst()
            }
            guard let number = head.first?.number, let unit = Self.unit(head.dropFirst().first) else { break }
            steps.append(DateStep(count: sign * number.value, unit: unit))
            rest = head.dropFirst(2)
        }
        fields.steps = steps
        return steps.isEmpty ? nil : rest.startIndex - tokens.startIndex
    }

    /// A unit behind its number: its first letters when glued to it, all of them after a blank.
    private static func unit(_ token: DateToken?) -> DateStep.Unit? {
        guard let token, let word = token.word else { return nil }
        return DateStep.Unit.allCases.first { unit in
            let plural = unit.rawValue + "s"
            return token.isGlued ? plural.hasPrefix(word) : word == unit.rawValue || word == plural
        }
    }
}
