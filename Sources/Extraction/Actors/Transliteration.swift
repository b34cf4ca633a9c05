/// Keys under which a name is the same however its letters were carried over from another script.
enum Transliteration {
    // swift-format-ignore
    /// A row: letters, and what they become. Usual differences between systems for Cyrillic, Arabic and Greek (ISO 9,
    /// BGN/PCGN and newspapers' own).
    private static let rows = """
        sch s
        tch c
        sh  s
        ch  c
        zh  z
        kh  h
        gh  g
        ts  c
        tz  c
        dj  j
        dz  z
        ph  f
        ou  u
        ks  x
        ck  k
        w   v
        y   i
        j   i
        q   k
        c   k
        ee  i
        oo  u
        """

    private static let pairs: [(letters: [UInt8], sound: [UInt8])] = rows.split(separator: "\n").map {
        let fields = $0.split(separator: " ")
        return (Array(fields[0].utf8), Array(fields[1].utf8))
    }

    /// The key of a folded name; doubled sounds count once.
    static func key(_ folded: String) -> String {
        let letters = Array(folded.utf8)
        var key: [UInt8] = [], index = 0
        while index < letters.count {
            let pair = pairs.first { letters[index...].starts(with: $0.letters) }
            let sound = pair?.sound ?? [letters[index]]
            if key.last != sound.last { key += sound }
            index += pair?.letters.count ?? 1
        }
        return String(decoding: key, as: UTF8.self)
    }
}
