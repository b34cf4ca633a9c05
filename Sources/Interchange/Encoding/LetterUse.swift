/// The letters beyond ASCII that a language writes, and the one-byte encodings it was written in: what tells such
/// encodings apart where nothing declares them.
struct LetterUse: Sendable {
    let name: String
    /// Small letters; their capitals count too.
    let letters: String
    /// They stand among letters of ASCII.
    var isLatin = true
    /// As iconv names them, the most widespread first.
    let encodings: [String]
    let example: String

    // swift-format-ignore
    static let all: [LetterUse] = [
        LetterUse(name: "French",     letters: "àâæçèéêëîïôœùûüÿ",  encodings: ["WINDOWS-1252"], example: "Les négociations ont repris à Bruxelles, où l’été s’achève."),
        LetterUse(name: "German",     letters: "äöüß",              encodings: ["WINDOWS-1252"], example: "Die Gespräche in Brüssel würden fortgesetzt, hieß es."),
        LetterUse(name: "Spanish",    letters: "áéíñóúü",           encodings: ["WINDOWS-1252"], example: "La reunión continuará mañana, según fuentes de la delegación española."),
        LetterUse(name: "Portuguese", letters: "àáâãçéêíóôõú",      encodings: ["WINDOWS-1252"], example: "As negociações serão retomadas amanhã, disse a porta-voz da delegação."),
        LetterUse(name: "Italian",    letters: "àèéìòù",            encodings: ["WINDOWS-1252"], example: "La riunione proseguirà lunedì, perché non c’è ancora un’intesa sulle città."),
        LetterUse(name: "Nordic",     letters: "åäöæøéðþýíáóú",     encodings: ["WINDOWS-1252"], example: "Møtet ble utsatt på grunn av været, og også i Sverige väntar många på besked."),
        LetterUse(name: "Turkish",    letters: "çğıöşüâ",           encodings: ["WINDOWS-1254"], example: "Görüşmeler Ankara’da yeniden başladı, dışişleri bakanı açıkladı."),
        LetterUse(name: "South Slavic", letters: "čćđšž", encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "Vučić i Kurti razgovarali su u Briselu, saopšteno je u četvrtak."),
        LetterUse(name: "Czech",      letters: "áčďéěíňóřšťúůýž",   encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "Jednání pokračovalo večer, řekl mluvčí a podotkl, že účastníci mlčeli."),
        LetterUse(name: "Slovak",     letters: "áäčďéíĺľňóôŕšťúýž", encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "Rokovanie bude pokračovať, povedal hovorca a dodal, že ľudia čakajú na výsledok."),
        LetterUse(name: "Polish",     letters: "ąćęłńóśźż",         encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "Rozmowy wznowiono we wtorek, powiedział urzędnik, dodając że będą trwać."),
        LetterUse(name: "Hungarian",  letters: "áéíóöőúüű",         encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "A tárgyalások újra kezdődtek, közölte a szóvivő, hűvös időben."),
        LetterUse(name: "Romanian",   letters: "ăâîşţ",             encodings: ["WINDOWS-1250", "ISO-8859-2"], example: "Discuţiile au fost reluate în această săptămână, a anunţat ministrul."),
        LetterUse(name: "Latvian",    letters: "āčēģīķļņšūž",       encodings: ["WINDOWS-1257"], example: "Sarunas Briselē atsākās ceturtdien, paziņoja ārlietu ministrs."),
        LetterUse(name: "Lithuanian", letters: "ąčęėįšųūž",         encodings: ["WINDOWS-1257"], example: "Derybos Briuselyje buvo atnaujintos ketvirtadienį, pranešė užsienio reikalų ministras."),
        LetterUse(name: "Cyrillic",   letters: "абвгдежзийклмнопрстуфхцчшщъыьэюяђјљњћџіїєґѓќў", isLatin: false,
                  encodings: ["WINDOWS-1251", "KOI8-R", "ISO-8859-5"], example: "Переговоры возобновились в Брюсселе во вторник."),
        LetterUse(name: "Greek",      letters: "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ", isLatin: false,
                  encodings: ["WINDOWS-1253", "ISO-8859-7"], example: "Οι συνομιλίες ξανάρχισαν στις Βρυξέλλες την Τρίτη."),
        LetterUse(name: "Hebrew",     letters: "אבגדהוזחטיךכלםמןנסעףפץצקרשת", isLatin: false,
                  encodings: ["WINDOWS-1255", "ISO-8859-8"], example: "השיחות חודשו בבריסל ביום שלישי."),
        LetterUse(name: "Arabic",     letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى", isLatin: false,
                  encodings: ["WINDOWS-1256", "ISO-8859-6"], example: "استؤنفت المحادثات في بروكسل يوم الثلاثاء."),
    ]

    /// The encoding in which the bytes beyond ASCII are most likely: each a letter of one language, and the likelier
    /// the fewer letters it has. Letters of other scripts than Latin keep to themselves. Equal ones by the order of
    /// rows.
    static func encoding(of bytes: [UInt8]) -> String {
        let sample = Sample(bytes)
        let scores = all.flatMap { use in use.encodings.map { (name: $0, score: use.score(of: sample, in: $0)) } }
        let best = scores.reduce(scores[0]) { $1.score > $0.score ? $1 : $0 }
        return best.name
    }

    /// In hundredths of a letter.
    private func score(of sample: Sample, in encoding: String) -> Int {
        let small = Set(letters.unicodeScalars), capital = Set(letters.uppercased().unicodeScalars)
        let meanings = Self.meanings[encoding, default: []]
        let hit = 100 + 800 / small.count
        return sample.counts.reduce(0) { sum, entry in
            let place = Int(entry.key.byte) - 0x80, before = entry.key.before
            guard meanings.indices.contains(place), let scalar = meanings[place] else { return sum - 200 * entry.value }
            if small.contains(scalar) {
                let isAlone = before == (isLatin ? .beyond : .latin)
                return sum + (isAlone ? (isLatin ? hit / 2 : -hit) : hit) * entry.value
            }
            if capital.contains(scalar) { return sum + (before == .other ? hit / 2 : -hit) * entry.value }
            return sum - (Self.punctuation.contains(scalar) ? 0 : 200) * entry.value
        }
    }

    private static let meanings = Dictionary(
        all.flatMap(\.encodings).map { ($0, meanings(in: $0)) }, uniquingKeysWith: { first, _ in first })

    /// What the upper half of an encoding means; nil for nothing, or a control character.
    private static func meanings(in encoding: String) -> [Unicode.Scalar?] {
        (0x80...0xFF as ClosedRange<UInt8>).map { byte in
            let text = TextEncoding.converted([byte], from: encoding).map { String(decoding: $0, as: UTF8.self) }
            let scalar = text?.unicodeScalars.first
            return scalar.flatMap { $0.value == 0xFFFD || $0.value < 0xA0 ? nil : $0 }
        }
    }

    private static let punctuation = Set("«»“”„‘’‚–—…•·€£§©®°\u{A0}\u{AD}".unicodeScalars)

    /// How often each byte beyond ASCII stands in a text, after what.
    private struct Sample {
        struct Key: Hashable {
            let byte: UInt8
            let before: Before
        }

        /// What stands before a byte.
        enum Before {
            case other, latin, beyond
        }

        private(set) var counts: [Key: Int] = [:]

        init(_ bytes: [UInt8]) {
            var previous: UInt8 = 0x20
            for byte in bytes.prefix(1 << 20) {
                if byte >= 0x80 {
                    let before: Before = previous >= 0xC0 ? .beyond : previous.isLetter ? .latin : .other
                    counts[Key(byte: byte, before: before), default: 0] += 1
                }
                previous = byte
            }
        }
    }
}
