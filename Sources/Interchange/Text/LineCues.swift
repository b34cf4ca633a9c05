/// What one pass over the bytes of a paragraph tells: that hardly any rule can find more in it than body.
struct LineCues {
    private let words: Int
    /// Small words of English.
    private let english: Int
    private let found: Kind
    private let closesWithBracket: Bool

    /// What a word is good for.
    struct Kind: OptionSet {
        let rawValue: UInt8
        static let english = Kind(rawValue: 1), notice = Kind(rawValue: 2), label = Kind(rawValue: 4)
        static let caption = Kind(rawValue: 8)
    }

    init(_ bytes: ArraySlice<UInt8>) {
        closesWithBracket = bytes.last.map { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") } ?? false
        let table = Self.table
        var words = 0, english = 0, found: Kind = []
        WordKeys.forEach(in: bytes) { word in
            let kind = Kind(rawValue: table[word])
            words += 1
            english += Int(kind.rawValue & Kind.english.rawValue)
            found.formUnion(kind)
        }
        (self.words, self.english, self.found) = (words, english, found)
    }

    /// As `SmallWords.share` tells it.
    var shareOfEnglish: Double { Double(english) / Double(max(1, words)) }

    /// False for what no row of `Furniture` fits.
    var mayBeFurniture: Bool {
        found.contains(.notice) || found.contains(.label) && words <= LineView.labelWords
    }
    /// False for what is never foreign.
    var mayBeForeign: Bool { words >= OtherLanguage.leastWords && shareOfEnglish < OtherLanguage.leastEnglish }
    /// False for what by itself is neither caption nor credit.
    var mayBePicture: Bool { words <= Credit.longest || closesWithBracket || found.contains(.caption) }
    var mayBeMoreThanBody: Bool { mayBePicture || mayBeForeign || mayBeFurniture }
}

extension LineCues {
    private static let table: WordKeys = {
        var table = WordKeys()
        table.insert(SmallWords.english.words, as: Kind.english.rawValue)
        table.insert(cues(of: Furniture.all.filter { $0.scope == .notice }.map(\.pattern)), as: Kind.notice.rawValue)
        table.insert(cues(of: Furniture.all.filter { $0.scope == .label }.map(\.pattern)), as: Kind.label.rawValue)
        table.insert(cues(of: CaptionSign.phrases), as: Kind.caption.rawValue)
        return table
    }()

    private static func cues(of patterns: [WordPattern]) -> Set<String> { Set(patterns.flatMap(\.cues)) }
}
