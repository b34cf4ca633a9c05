/// Fields, words, dates.
extension QueryParser {
    mutating func term() throws(QueryMistake) -> QueryTerm {
        guard let field = try field() else { return try plainTerm() }
        guard let first = next, !first.isWhitespace, first != ")" else { throw mistake("expected \(field.expects)") }
        var values = [try value(of: field)]
        while next == "," {
            place += 1
            values.append(try value(of: field))
        }
        return QueryTerm(field: field.name, values: values)
    }

    /// The field whose name and colon stand here; nil when none does.
    private mutating func field() throws(QueryMistake) -> QueryField? {
        let name = text[place...].prefix { $0.isLetter }
        guard !name.isEmpty, name.endIndex < text.count, text[name.endIndex] == ":" else { return nil }
        let key = Folding.fold(String(name))
        guard let field = QueryField.named(key) else {
            throw mistake("no field «\(key)»; expected \(QueryField.names(like: key))")
        }
        place = name.endIndex + 1
        return field
    }

    private mutating func plainTerm() throws(QueryMistake) -> QueryTerm {
        if let days = plainDays() { return QueryTerm(field: "date", values: [.days(days)]) }
        if let next, next == "/" || QuerySyntax.quotes.contains(next) {
            return QueryTerm(field: "text", values: [try quotedValue()])
        }
        let word = word(in: [])
        return QueryTerm(field: QueryField.isFlag(word) ? "is" : "text", values: [.words(QueryField.flag(word))])
    }

    private mutating func value(of field: QueryField) throws(QueryMistake) -> QueryValue {
        if field.takesDays { return .days(try days(field)) }
        if let next, next == "/" || QuerySyntax.quotes.contains(next) { return try quotedValue() }
        let start = place
        let word = word(in: [","])
        guard !word.isEmpty else { throw mistake("expected \(field.expects)") }
        guard field.takes(word) else {
            throw QueryMistake(column: start, message: "expected \(field.expects)")
        }
        return .words(field.choices.isEmpty ? word : Folding.fold(word))
    }

    /// A pattern between slashes or words between quotation marks.
    private mutating func quotedValue() throws(QueryMistake) -> QueryValue {
        let start = place, isPattern = next == "/"
        let inside = quoted(keepsEscapes: isPattern)
        guard isPattern else {
            guard !inside.allSatisfy(\.isWhitespace) else {
                throw QueryMistake(column: start, message: "expected words between the quotation marks")
            }
            return .words(inside)
        }
        do { return .pattern(try QueryPattern(inside)) } catch {
            throw QueryMistake(column: start + 1 + error.column, message: error.message)
        }
    }

    /// What stands up to the sign that closes it; a backslash takes the next character as it is.
    private mutating func quoted(keepsEscapes: Bool) -> String {
        let closing: Set<Character> = text[place].isASCII ? [text[place]] : QuerySyntax.quotes
        var inside = ""
        place += 1
        while let next, !closing.contains(next) {
            place += 1
            guard next == "\\", let escaped = self.next else { inside.append(next); continue }
            if keepsEscapes, escaped != "/" { inside.append(next) }
            inside.append(escaped)
            place += 1
        }
        place += isAtEnd ? 0 : 1
        return inside
    }

    /// The characters up to a blank, a bracket, a bar, a quotation mark or one of some signs.
    private mutating func word(in signs: Set<Character>) -> String {
        let start = place
        place = endOfWord(from: place, signs)
        return String(text[start..<place])
    }

    private func endOfWord(from start: Int, _ signs: Set<Character> = []) -> Int {
        text[start...].firstIndex { $0.isWhitespace || QuerySyntax.marks.contains($0) || signs.contains($0) }
            ?? text.count
    }
}

/// Dates.
extension QueryParser {
    /// The most words of a date: `12 mar 2024 .. 15 mar 2024`.
    private static let mostWords = 7

    /// The days that the next words mean, as many of them as make a date; nil when they are words to look for.
    private mutating func plainDays() -> CalendarInterval? {
        for end in ends where QuerySyntax.isDate(String(text[place..<end])) {
            guard let days = try? days(String(text[place..<end]), at: place) else { continue }
            place = end
            return days
        }
        return nil
    }

    private mutating func days(_ field: QueryField) throws(QueryMistake) -> CalendarInterval {
        if let next, QuerySyntax.quotes.contains(next) {
            let start = place + 1
            return try days(quoted(keepsEscapes: false), at: start)
        }
        guard let longest = ends.last else { throw mistake("expected \(field.expects)") }
        for end in ends.dropLast() {
            guard let days = try? days(String(text[place..<end]), at: place) else { continue }
            place = end
            return days
        }
        defer { place = longest }
        return try days(String(text[place..<longest]), at: place)
    }

    private func days(_ words: String, at column: Int) throws(QueryMistake) -> CalendarInterval {
        do throws(DateMistake) {
            return try DateParser(words, cursor: cursor, timeline: timeline).meaning().days
        } catch {
            throw QueryMistake(column: column + error.column, message: error.message)
        }
    }

    /// Where the next one, two … words end, the longest stretch first.
    private var ends: [Int] {
        var ends: [Int] = [], start = place
        while ends.count < Self.mostWords, start < text.count {
            let end = endOfWord(from: start)
            guard end > start else { break }
            ends.append(end)
            start = text[end...].firstIndex { !$0.isWhitespace } ?? text.count
        }
        return ends.reversed()
    }
}
