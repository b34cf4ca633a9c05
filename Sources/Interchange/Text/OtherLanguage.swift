import NewsModel

/// Tells paragraphs in another language from English ones by their small words.
struct OtherLanguage {
    private let bytes: [UInt8]
    /// False when the text as a whole is not English; nothing in it is foreign then. Few texts need to be asked.
    private lazy var textIsEnglish = LineCues(bytes.prefix(Self.sample)).shareOfEnglish >= 0.1

    private static let sample = 8_000
    /// Of the words of an English paragraph this share, at least, are small words.
    static let leastEnglish = 0.06
    static let leastWords = 8

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Eight words or more, among them those of another language, or in another script, and hardly an English one.
    mutating func isForeign(_ line: LineView) -> Bool {
        let words = line.words
        guard words.count >= Self.leastWords, SmallWords.english.share(of: words) < Self.leastEnglish else {
            return false
        }
        let isOther = Self.isOtherScript(line.text) || SmallWords.others.contains { $0.share(of: words) >= 0.15 }
        return isOther && textIsEnglish
    }

    private static func isOtherScript(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 >= 0xCD }) else { return false }
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count { $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) } * 2 > letters.count
    }
}

/// The small words that a language cannot do without: one row a language.
struct SmallWords: Sendable {
    let name: String
    let words: Set<String>
    /// A sentence of the language.
    let example: String

    init(_ name: String, _ words: String, _ example: String) {
        self.name = name
        self.words = Set(words.split(separator: " ").map { Folding.fold(String($0)) }).subtracting(Self.alike)
        self.example = example
    }

    func share(of line: Words) -> Double {
        Double(line.folded.count { words.contains($0) }) / Double(max(1, line.count))
    }

    /// What English and some other language spell alike, when accents do not count.
    private static let alike: Set<String> = [
        "a", "an", "as", "at", "be", "dare", "die", "do", "e", "has", "he", "i", "in", "is", "je", "me", "no", "o",
        "on", "or", "per", "plus", "sent", "so", "to", "was", "we",
    ]

    // swift-format-ignore
    static let english = SmallWords("English",
        "the of and that for with by it from at his her they are be this have has not which were but their its been who "
            + "will would there as is was had said after than when if about into more our we you your",
        "The vote was put off for a week after the talks had failed.")

    // swift-format-ignore
    static let others: [SmallWords] = [
        SmallWords("South Slavic", "i je se na u za da od sa nije su bez kao koji koja koje ne po iz ili što ali biti bi će pri",
                   "Odluka je doneta na sednici i stupa na snagu za nedelju dana."),
        SmallWords("Albanian",     "të e në dhe për me një që nga është i së nuk se ka janë nga do si ky kjo",
                   "Vendimi u mor në mbledhje dhe hyn në fuqi për një javë."),
        SmallWords("German",       "der die das und ist nicht ein eine mit von zu den im auf für des dem sich auch wird bei als",
                   "Der Beschluss wurde in der Sitzung gefasst und tritt in einer Woche in Kraft."),
        SmallWords("French",       "le la les de des et est un une en du que qui dans pour pas sur au par avec ce sont",
                   "La décision a été prise en séance et entre en vigueur dans une semaine."),
        SmallWords("Spanish",      "el la los las de del y en que un una es por con para no se su al lo como",
                   "La decisión se tomó en la reunión y entra en vigor en una semana."),
        SmallWords("Italian",      "il la le gli di del della e è un una che in per non con si da al sono dei nel nella tra ed",
                   "La decisione è stata presa nella riunione ed entra in vigore tra una settimana."),
        SmallWords("Portuguese",   "o a os as de do da e em que um uma é por com para não se no na dos ao",
                   "A decisão foi tomada na reunião e entra em vigor em uma semana."),
        SmallWords("Polish",       "i w na z do nie się że jest o od za po przez dla to jak oraz ale są",
                   "Decyzja zapadła na posiedzeniu i wchodzi w życie za tydzień od dziś."),
        SmallWords("Romanian",     "și în de la a cu pe nu este din că se o un pentru sunt prin care mai",
                   "Hotărârea a fost luată în ședință și intră în vigoare într-o săptămână de la azi."),
        SmallWords("Turkish",      "ve bir bu için ile da de olarak olan çok daha ne gibi kadar sonra değil",
                   "Karar toplantıda alındı ve bir hafta sonra bu ülke için geçerli olacak."),
        SmallWords("Dutch",        "de het een en van in is dat op te niet zijn met voor die aan er om ook bij",
                   "Het besluit is genomen in de vergadering en gaat over een week in."),
    ]
}
