/// What a row of the date rules looks for, in words with a blank between:
/// `<class>` any word of that class, `<date>` or `<duration>` what another row reads, `<plaindate>` a date that names
/// no weekday, `<number>` a number of some words, `a|b` either, `x?` x or nothing, `[x]` x must stand there but is no
/// part of the expression.
struct Pattern: Sendable {
    struct Element: Sendable {
        /// Words it takes, by class (`DateWords`) and by key.
        var classes: UInt64 = 0
        var keys: [UInt64] = []
        var nested: Nested?
        /// The first class named; what `DateReading` asks for it by.
        var name = ""
        var isOptional = false
        var isContext = false

        @inline(__always)
        func takes(_ word: DateText.Word) -> Bool {
            word.classes & classes != 0 || !keys.isEmpty && keys.contains(word.key)
        }
    }

    /// Elements that stand for more than one word.
    enum Nested: Sendable { case number, date, plainDate, duration }

    let elements: [Element]
    /// The first element that belongs to the expression.
    let start: Int

    init(_ notation: String) {
        // By bytes: splitting by characters would be most of the work of a start.
        elements = notation.utf8.split(separator: UInt8(ascii: " ")).map { Self.element(Substring($0)) }
        start = elements.firstIndex { !$0.isContext } ?? 0
        precondition(elements.contains { !$0.isContext && !$0.isOptional }, "«\(notation)» may be empty")
        precondition(!elements[..<start].contains { $0.isOptional || $0.nested != nil }, "«\(notation)»: bad context")
    }

    /// The elements that an expression may begin with.
    var openings: [Element] {
        let rest = elements[start...]
        let required = rest.firstIndex { !$0.isOptional } ?? start
        return Array(elements[start...required])
    }

    /// What must stand right before the expression.
    var wordBefore: WordWindow? { start > 0 ? WordWindow(elements[start - 1]) : nil }

    /// What must stand right behind the first word, where that is one word and no other.
    var wordBehind: WordWindow? {
        guard start + 1 < elements.count, !elements[start].isOptional, elements[start].nested == nil else { return nil }
        return WordWindow(elements[start + 1])
    }

    private static func element(_ notation: Substring) -> Element {
        var element = Element(), rest = notation
        if rest.utf8.first == UInt8(ascii: "["), rest.utf8.last == UInt8(ascii: "]"), rest.utf8.count > 2 {
            element.isContext = true
            rest = rest.dropFirst().dropLast()
        }
        if rest.utf8.last == UInt8(ascii: "?"), rest.utf8.count > 1 {
            element.isOptional = true
            rest = rest.dropLast()
        }
        for alternative in rest.utf8.split(separator: UInt8(ascii: "|")) { add(Substring(alternative), to: &element) }
        return element
    }

    private static func add(_ alternative: Substring, to element: inout Element) {
        let bytes = alternative.utf8
        guard bytes.count > 2, bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else {
            return element.keys.append(DateWords.key(alternative))
        }
        let name = String(alternative.dropFirst().dropLast())
        if element.name.isEmpty { element.name = name }
        element.nested = Self.nested[name]
        if element.nested == nil || name == "number" { element.classes |= DateWords.mask(name) }
    }

    private static let nested: [String: Nested] = [
        "number": .number, "date": .date, "plaindate": .plainDate, "duration": .duration,
    ]
}
