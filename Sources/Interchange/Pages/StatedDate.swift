import NewsModel

/// A form in which pages, feeds, mails and tables write a day: one row a form.
struct StatedDate: Sendable {
    let name: String
    let example: String
    /// The day or interval in EDTF; nil where the text is of another form.
    let edtf: @Sendable (_ text: String) -> String?

    /// In EDTF, by the first form that fits. The day is that of the clock it was written by.
    static func edtf(_ text: String) -> String? {
        let text = text.inOneLine
        guard text.utf8.count <= 80 else { return nil }
        return all.lazy.compactMap { $0.edtf(text) }.first
    }

    // swift-format-ignore
    static let all: [StatedDate] = [
        StatedDate(name: "EDTF", example: "2023-05-31") { EDTF.interval($0) == nil ? nil : $0 },
        StatedDate(name: "timestamp", example: "2023-05-31T10:00:00+02:00") { timestamp($0) },
        StatedDate(name: "slashes, year first", example: "2023/05/31") { day(fields($0, "/")) },
        StatedDate(name: "digits", example: "20230531T101500Z") { digits($0) },
        StatedDate(name: "mail", example: "Wed, 31 May 2023 10:00:00 +0200") { words($0) },
        StatedDate(name: "words", example: "May 31, 2023") { words($0) },
        StatedDate(name: "Unix time", example: "1685527200") { seconds($0) },
    ]

    private static func timestamp(_ text: String) -> String? {
        guard text.utf8.count > 10, let sign = text.dropFirst(10).first, "T t_".contains(sign) else { return nil }
        return day(fields(String(text.prefix(10)), "-"))
    }

    private static func fields(_ text: String, _ sign: Character) -> [Int?] {
        text.prefix { $0 != " " && $0 != "T" }.split(separator: sign).map { number($0) }
    }

    private static func digits(_ text: String) -> String? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 8 || digits.count == 14 else { return nil }
        let rest = digits.dropFirst(4)
        return day([number(digits.prefix(4)), number(rest.prefix(2)), number(rest.dropFirst(2).prefix(2))])
    }

    /// A month in English among the numbers of a day and a year.
    private static func words(_ text: String) -> String? {
        let words = text.split { " ,.-".contains($0) }
        guard words.count <= 10, let place = words.firstIndex(where: { month($0) != nil }) else { return nil }
        let around = words.indices.filter { abs($0 - place) <= 2 && $0 != place }
        let numbers = around.map { ($0, number(ordinal(words[$0]))) }
        guard let year = numbers.first(where: { (1_000...9_999).contains($0.1 ?? 0) })?.1 else { return nil }
        let date = numbers.first { abs($0.0 - place) == 1 && (1...31).contains($0.1 ?? 0) }?.1
        return day([year, month(words[place]), date])
    }

    private static func seconds(_ text: String) -> String? {
        guard let number = Int(text), number >= 100_000_000, number < 100_000_000_000_000 else { return nil }
        let seconds = number < 100_000_000_000 ? number : number / 1_000
        return CalendarDate(number: seconds / 86_400).description
    }

    private static func day(_ fields: [Int?]) -> String? {
        let known = fields.compactMap { $0 }
        guard known.count == 3, (1_000...9_999).contains(known[0]) else { return nil }
        return CalendarDate(known[0], known[1], known[2])?.description
    }

    private static func number(_ text: some StringProtocol) -> Int? { text.utf8.count <= 9 ? Int(text) : nil }

    private static func ordinal(_ word: Substring) -> Substring {
        let digits = word.prefix { $0.isNumber }
        return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? digits : word
    }

    private static func month(_ word: Substring) -> Int? {
        let word = word.lowercased()
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0 == word || $0.prefix(3) == word || word == "sept" && $0.hasPrefix("sep") }
            .map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}

extension Publication {
    /// As a source states it beside the text; nil where its date cannot be read.
    init?(stated text: String) {
        guard let edtf = StatedDate.edtf(text),
            let when = DateValue(edtf: edtf, because: Reason("stated beside the text: \(text.inOneLine)"))
        else { return nil }
        self.init(.stated, when)
    }
}
