/// The shape of a person's name in English text: «Ana Petrova», «Charles de Gaulle», «J. R. Smith».
enum PersonName {
    /// In bytes.
    static let longest = 80

    /// The whole text as one name.
    static func isName(_ text: String) -> Bool {
        let words = text.utf8.count <= longest ? text.split(whereSeparator: \.isWhitespace) : []
        return (2...5).contains(words.count) && length(words) == words.count
    }

    /// How many words at the beginning are a name; 0 where there is none of two words or more.
    static func length(_ words: [Substring]) -> Int {
        var length = 0
        for word in words.prefix(5) {
            guard isPart(word) || (length > 0 && particles.contains(String(word))) else { break }
            length += 1
            if word.hasSuffix(",") { break }
        }
        while length > 0, particles.contains(String(words[length - 1])) { length -= 1 }
        return length >= 2 ? length : 0
    }

    /// Capitalised, of letters, hyphens, apostrophes and full stops of initials, and no word of offices or calendars.
    private static func isPart(_ word: Substring) -> Bool {
        let bare = word.hasSuffix(",") ? word.dropLast() : word
        guard let first = bare.unicodeScalars.first, !("a"..."z").contains(first), first.properties.isUppercase else {
            return false
        }
        guard bare.unicodeScalars.allSatisfy(isNameScalar) else { return false }
        guard !bare.hasSuffix(".") || bare.count <= 3 else { return false }
        return !notNames.contains(bare.lowercased().replacing(".", with: ""))
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "-", "'", "’", ".": true
        default: scalar.properties.isAlphabetic
        }
    }

    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "von", "van", "der", "den", "bin", "bint", "ibn", "al", "el", "la", "le",
        "dos", "du", "ter", "ten", "y", "e", "zu",
    ]

    /// Words of offices, outlets, calendars and headlines, which stand capitalised where names do.
    private static let notNames = Set(
        """
        the a an and or of in on at for from to with by is are was were be this that these those it its his her their
        our your my we you they he she who what when where why how not no new as but if after before about more most
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday senior junior policy fellow editor correspondent professor director reporter
        writer analyst columnist researcher lecturer associate assistant chief president minister secretary ambassador
        journalist contributor staff author news times post press agency media insight journal review gazette herald
        tribune council institute university centre center foundation committee department ministry government party
        union nations states republic international foreign european security executive visiting deputy former head
        opinion analysis commentary politics world business culture sport photo image video read latest related breaking
        crisis war peace talks conflict army police court parliament election
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
