/// How far the forms of dates came in a text, and what they would have liked to find there.
struct DateFailure {
    private var furthest = 0
    private var expected: [DateElement?] = []

    /// Reads a form from all of the tokens; false, and remembered, when it does not fit.
    mutating func read(_ form: DateForm, _ tokens: ArraySlice<DateToken>, into fields: inout DateFields) -> Bool {
        guard let rest = read(form.pattern, tokens[...], of: tokens, into: &fields) else { return false }
        guard !rest.isEmpty else { return true }
        if form.takesTime, let rest = read([.time], rest, of: tokens, into: &fields), rest.isEmpty { return true }
        note(nil, at: rest.startIndex - tokens.startIndex)
        return false
    }

    /// What is left of the tokens behind some elements; nil when they are not all there.
    private mutating func read(
        _ pattern: [DateElement], _ head: ArraySlice<DateToken>, of tokens: ArraySlice<DateToken>,
        into fields: inout DateFields
    ) -> ArraySlice<DateToken>? {
        var rest = head
        for element in pattern {
            guard let count = element.read(rest, alone: pattern.count == 1, into: &fields) else {
                note(element, at: rest.startIndex - tokens.startIndex)
                return nil
            }
            rest = rest.dropFirst(count)
        }
        return rest
    }

    /// What to tell the reader; `end` is the column behind the text.
    func error(_ tokens: ArraySlice<DateToken>, end: Int) -> DateMistake {
        let token = tokens.dropFirst(furthest).first
        return DateMistake(column: token?.column ?? end, message: "expected \(wanted(instead: token))")
    }

    private func wanted(instead token: DateToken?) -> String {
        let names = token?.word.map { DateElement.names(beginning: $0) } ?? []
        if names.count > 1 { return Self.list(names) }
        guard furthest > 0 else { return "a date such as 14 mar, 2021-09, +3d, thu, peak or e:name" }
        let others = expected.filter { $0 != .time }
        let words = (others + expected.filter { $0 == .time }).compactMap { $0?.words }
        return Self.list(expected.contains(nil) ? words + ["nothing more"] : words)
    }

    /// «a month, «-» or nothing more»
    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    private mutating func note(_ element: DateElement?, at place: Int) {
        if place > furthest { (furthest, expected) = (place, []) }
        if place == furthest, !expected.contains(element) { expected.append(element) }
    }
}
