/// Forms of English words, made by rule from how a row of `EventType` writes them.
enum Inflection {
    enum Form: Sendable { case base, third, past, participle, gerund, noun }

    /// Every form of a verb whose base is written as in a row of `EventType`, without its second word and marks.
    static func verb(_ base: String, doubles: Bool, irregular: [String]) -> [(form: Form, word: String)] {
        let stem = doubles ? base + String(base.suffix(1)) : base
        let past = irregular.first ?? ending(stem, "ed")
        return [
            (.base, base), (.third, plural(base)), (.past, past), (.participle, irregular.last ?? past),
            (.gerund, ending(stem, "ing")),
        ]
    }

    /// Singular and plural of a noun; `riots=` has one form only.
    static func noun(_ entry: String) -> [String] {
        if entry.hasSuffix("=") { return [String(entry.dropLast())] }
        return [entry, plural(entry)]
    }

    /// The plural of a noun, or the third person of a verb: «parties», «flashes», «attacks».
    static func plural(_ word: String) -> String {
        if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
        if word.hasSuffix("sis") { return word.dropLast(2) + "es" }
        return word + (["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) ? "es" : "s")
    }

    private static func ending(_ stem: String, _ suffix: String) -> String {
        if suffix == "ed", endsInConsonantAndY(stem) { return stem.dropLast() + "ied" }
        let silent = stem.hasSuffix("e") && (suffix == "ed" || !stem.hasSuffix("ee"))
        return (silent ? String(stem.dropLast()) : stem) + suffix
    }

    private static func endsInConsonantAndY(_ word: String) -> Bool {
        word.hasSuffix("y") && !["a", "e", "o", "u"].contains(word.dropLast().suffix(1))
    }
}
