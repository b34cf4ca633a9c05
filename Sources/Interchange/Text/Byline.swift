/// A line that says who wrote the article, or when it was put out.
enum Byline {
    /// The names of a line such as «By Ana Petrova and Jonas Berg», or «By Ana Petrova, a columnist at the Gazette.»;
    /// nil when it is no byline.
    static func authors(_ line: LineView) -> [String]? {
        let beginning = line.text.prefix(20).lowercased()
        guard let opening = openings.first(where: { beginning.hasPrefix($0) }) else { return nil }
        let text = line.text.dropFirst(opening.count)
        let names = names(text)
        guard !names.isEmpty, line.isLabel || isIntroduced(text) else { return nil }
        return names
    }

    /// A name, a comma and «a columnist …».
    private static func isIntroduced(_ text: Substring) -> Bool {
        let parts = parts(text)
        guard parts.count >= 2, PersonName.isName(parts[0]) else { return false }
        return ["a ", "an ", "the "].contains { parts[1].hasPrefix($0) }
    }

    /// The names of a line of nothing but names: «Ana Petrova, Jonas Berg».
    static func bareNames(_ line: LineView) -> [String]? {
        guard line.isLabel, !line.text.hasSuffix(":") else { return nil }
        let parts = parts(line.text[...])
        return parts.allSatisfy { PersonName.isName($0) } ? parts : nil
    }

    /// A line of nothing but a date, a time and words of publishing: «Published 3 May 2022», «Updated: 14:05 GMT».
    static func isDate(_ line: LineView) -> Bool {
        guard (1...14).contains(line.words.count) else { return false }
        let words = line.words.folded
        guard words.contains(where: isNumber), words.allSatisfy({ calendar.contains($0) || isNumber($0) }) else {
            return false
        }
        let names = words.contains { months.contains(String($0.prefix(3))) && calendar.contains($0) }
        let isNumeric = words.contains { word in word.count(where: { "/-.:".contains($0) }) >= 2 && isNumber(word) }
        return names || isNumeric
    }

    /// A line of nothing but the place and agency that open a report: «NAIROBI, Kenya (AP) —».
    static func isDateline(_ line: LineView) -> Bool {
        guard line.words.count <= 10, let first = line.words.written.first, let last = line.text.last else {
            return false
        }
        return "-–—_".contains(last) && first.contains(where: \.isLetter) && first == first.uppercased()
    }

    private static let openings = [
        "by: ", "by ", "written by ", "words by ", "text by ", "story by ", "author: ", "authors: ", "reporting by ",
    ]

    private static func names(_ text: Substring) -> [String] {
        parts(text).compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            let name = words.prefix { !["in", "for", "at", "from", "of", "|", "–", "—", "-", "/"].contains($0) }
            let joined = name.joined(separator: " ")
            return PersonName.isName(joined) ? written(joined) : nil
        }
    }

    private static func parts(_ text: Substring) -> [String] {
        text.replacing(" and ", with: ",").replacing(" & ", with: ",").replacing(";", with: ",")
            .split(separator: ",").map { $0.inOneLine }
            .filter { !$0.isEmpty }
    }

    /// «ANA PETROVA» as «Ana Petrova».
    private static func written(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        return name.split(separator: " ").map { word in
            word.contains(".") ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }

    private static func isNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
        let tail = word.drop { "0123456789.:/-".contains($0) }
        return ["", "st", "nd", "rd", "th", "am", "pm", "z"].contains(tail)
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static let calendar = Set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
        thurs fri sat sun am pm a.m p.m gmt utc bst cet cest est edt et pst pdt published updated posted modified last
        first on at date created issued
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
