/// Classes of words that are told by their looks, and the look-up of all classes.
extension DateWords {
    /// Their bits lie above those of the lexicon's classes.
    private static let shapes = [
        "number", "year", "dayofmonth", "monthnumber", "digits", "ordinal", "decade", "dotted", "figure",
        "name", "plain", "clocktime", "dottedtime", "fiscalyear",
    ]

    /// The bits of a class, by word or by looks; stops the program when there is none.
    static func mask(_ name: String) -> UInt64 {
        guard let mask = masks[name] else { preconditionFailure("no word of time is of class \(name)") }
        return mask
    }

    private static let masks: [String: UInt64] = {
        let byWord = lexicon.classNames.enumerated().map { ($1, UInt64(1) << UInt64($0)) }
        let byLooks = shapes.enumerated().map { ($1, UInt64(1) << UInt64(63 - $0)) }
        var masks = Dictionary(byWord + byLooks, uniquingKeysWith: |)
        masks["number", default: 0] |= lexicon[class: "numeral"]
        return masks
    }()

    /// The names of the classes whose bits are set.
    static func classNames(_ classes: UInt64) -> [String] {
        let names = lexicon.classNames + shapes.filter { !lexicon.classNames.contains($0) }
        return names.filter { mask($0) & classes != 0 }
    }

    /// The key of a word in a pattern; a sign's is its scalar.
    static func key(_ word: Substring) -> UInt64 {
        guard let scalar = word.unicodeScalars.first, word.utf8.count == UTF8.width(scalar),
            !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar)
        else { return WordKey.of(word) }
        return UInt64(scalar.value)
    }

    static func word(_ token: Token, at index: Int, in bytes: [UInt8]) -> DateText.Word {
        var word = DateText.Word(key: token.key, token: Int32(truncatingIfNeeded: index))
        switch token.kind {
        case .word:
            let entry = lexicon.entry(token.key)
            word.classes = token.isCapitalised ? entry.classes : entry.classes & ~names
            if isInitials(token) { word.classes &= ~aloneNames }
            word.value = entry.value
            if entry.classes == 0 { word.classes = token.isCapitalised ? name : plain }
            if word.classes == name, let year = fiscalYear(token, bytes) {
                (word.classes, word.value) = (fiscalYear, year)
            }
        case .number: read(token, in: bytes, into: &word)
        case .ordinal: (word.classes, word.value) = (token.value <= 31 ? ordinal | dayOfMonth : ordinal, token.value)
        case .decade: (word.classes, word.value) = (decade, token.value)
        case .sign, .lineBreak: break
        }
        return word
    }

    /// «FY2014», «FY14»
    private static func fiscalYear(_ token: Token, _ bytes: [UInt8]) -> Int32? {
        let length = token.end - token.start, start = Int(token.start)
        guard length == 4 || length == 6, bytes[start] == UInt8(ascii: "F"), bytes[start + 1] == UInt8(ascii: "Y"),
            let year = Int32(String(decoding: bytes[token.range].dropFirst(2), as: UTF8.self))
        else { return nil }
        return length == 4 ? 2000 + year : (1900...2199).contains(year) ? year : nil
    }

    private static func read(_ token: Token, in bytes: [UInt8], into word: inout DateText.Word) {
        let digits = token.end - token.start
        word.value = token.value
        guard token.value >= 0 else { return readDotted(token, bytes, into: &word) }
        word.classes = number
        if digits == 4, (1000...2199).contains(token.value) { word.classes |= year }
        if digits == 4, token.value < 2400, token.value % 100 < 60 { word.classes |= clockTime }
        if digits == 2 { word.classes |= self.digits }
        if digits > 4 { word.classes |= figure }
        guard digits <= 2, (1...31).contains(token.value) else { return }
        word.classes |= token.value <= 12 ? dayOfMonth | monthNumber : dayOfMonth
    }

    /// «12.05.2021» and «9.30», whose value is 930.
    private static func readDotted(_ token: Token, _ bytes: [UInt8], into word: inout DateText.Word) {
        word.classes = isDotted(token, bytes) ? dotted : figure
        let fields = bytes[token.range].split(separator: UInt8(ascii: "."))
        guard fields.count == 2, fields[1].count == 2, fields[0].count <= 2,
            let hour = Int32(String(decoding: fields[0], as: UTF8.self)), hour <= 24,
            let minute = Int32(String(decoding: fields[1], as: UTF8.self)), minute < 60
        else { return }
        word.classes |= dottedTime
        word.value = hour * 100 + minute
    }

    /// Three numbers with periods between, as «12.05.2021».
    private static func isDotted(_ token: Token, _ bytes: [UInt8]) -> Bool {
        guard (6...10).contains(token.end - token.start) else { return false }
        return bytes[token.range].count { $0 == UInt8(ascii: ".") } == 2
    }

    /// «DEC» and «MAY», which are months only beside a day or year.
    private static func isInitials(_ token: Token) -> Bool {
        token.shape.contains(.allCapitals) && token.end - token.start <= 3
    }

    private static let aloneNames = lexicon[class: "monthname"] | lexicon[class: "monthword"]
    /// Names, which count only with a capital: «may», «march» and «sun» are others.
    private static let names = ["month", "monthname", "monthword", "weekday", "weekdayname", "weekdays"]
        .reduce(0) { $0 | lexicon[class: $1] }
    private static let number = mask("number") & ~lexicon[class: "numeral"]
    private static let year = mask("year")
    private static let dayOfMonth = mask("dayofmonth")
    private static let monthNumber = mask("monthnumber")
    private static let digits = mask("digits")
    private static let ordinal = mask("ordinal") & ~lexicon[class: "ordinal"]
    private static let decade = mask("decade")
    private static let dotted = mask("dotted")
    private static let clockTime = mask("clocktime")
    private static let dottedTime = mask("dottedtime")
    private static let fiscalYear = mask("fiscalyear")
    private static let figure = mask("figure")
    /// Words that are none of time, with a capital and without.
    private static let name = mask("name"), plain = mask("plain")
}
