/// How the parts of a query are spelled.
enum QuerySyntax {
    /// Signs that end a bare word.
    static let marks: Set<Character> = ["(", ")", "|", "\"", "“", "”", "„", "«", "»"]
    static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
    static let not: Set<Character> = ["-", "!", "−"]
    /// Words of logic, in capitals only: in small letters they are words to look for.
    static let and = "AND", or = "OR", negation = "NOT"

    /// Whether words can stand without quotes; `isPlain` when no field stands before them.
    static func isBare(_ words: String, isPlain: Bool) -> Bool {
        guard let first = words.first, !not.contains(first), first != "/" else { return false }
        if words.contains(where: { $0.isWhitespace || marks.contains($0) || ",:".contains($0) }) { return false }
        return !isPlain || !([and, or, negation].contains(words) || QueryField.isFlag(words) || isDate(words))
    }

    static func quoted(_ words: String) -> String {
        "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// «2024-03-12..2024-03-15», «2024-03», «2024-03-12..»
    static func written(_ days: CalendarInterval) -> String {
        let edtf = EDTF.text(days)
        if edtf.hasPrefix("../") { return ".." + edtf.dropFirst(3) }
        return edtf.hasSuffix("/..") ? edtf.dropLast(3) + ".." : edtf.replacing("/", with: "..")
    }

    /// Whether words without a field may be a date rather than words to look for: they have a digit and a month, a
    /// year, or the signs of ISO dates and of ranges between them. A bare number is a number, but for a year.
    static func isDate(_ words: String) -> Bool {
        guard words.contains(where: \.isNumber) else { return false }
        let folded = Folding.fold(words)
        let letters = folded.split { !$0.isLetter }, digits = folded.split { !$0.isNumber }
        guard letters.allSatisfy({ isPartOfDate(String($0)) }) else { return false }
        if digits.contains(where: { $0.count > 4 }) { return false }
        if letters.contains(where: { isMonth(String($0)) }) || folded.contains("..") { return true }
        guard let year = digits.first, year.count == 4 else { return false }
        return years.contains(Int(year) ?? 0)
    }

    /// Four digits outside these are rather a number of people than a year.
    private static let years = 1800...2199

    private static func isPartOfDate(_ word: String) -> Bool {
        isMonth(word) || ["s", "st", "nd", "rd", "th", "w", "x", "xx"].contains(word)
    }

    private static func isMonth(_ word: String) -> Bool {
        word.count > 2 && CalendarDate.monthNames.contains { Folding.fold($0).hasPrefix(word) }
    }
}
