/// A word, a number or a sign of a text.
///
/// Hyphens and possessive endings are tokens of their own («Serb» «-» «majority», «Serbia» «’s»); dotted abbreviations
/// («U.S.»), ordinals («20th») and decades («1990s») are one.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, ordinal, decade, sign, lineBreak }

    /// UTF-8 bytes of the file, half open.
    let start: Int32
    let end: Int32
    /// FNV-1a of the word, lower-cased and without diacritics: equal for «Vučić», «VUCIC» and «vucic». See `WordKey`.
    let key: UInt64
    /// Of a number, ordinal or decade its value (-1: no whole number, or too great); of a sign its Unicode scalar; of a
    /// line break the number of line feeds.
    let value: Int32
    let kind: Kind
    let shape: Shape

    var range: Range<Int> { Int(start)..<Int(end) }
    var isWord: Bool { kind == .word }
    var isCapitalised: Bool { shape.contains(.capital) }
    var followsSpace: Bool { shape.contains(.afterSpace) }

    func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && value == Int32(scalar.value) }

    func isSign(among signs: Signs) -> Bool { kind == .sign && signs.contains(value) }

    /// Stands in for what lies before the first and behind the last token.
    static let none = Token(start: 0, end: 0, key: 0, value: 0, kind: .lineBreak, shape: [])
}

/// What a token looks like.
struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    /// Its first letter is a capital.
    static let capital = Shape(rawValue: 1)
    /// It has at least two letters, all capitals.
    static let allCapitals = Shape(rawValue: 2)
    /// It has letters beyond ASCII.
    static let foreign = Shape(rawValue: 4)
    /// White space or a line break stands before it.
    static let afterSpace = Shape(rawValue: 8)
    /// It has a period inside, as «U.S.».
    static let dotted = Shape(rawValue: 16)
}

/// Some signs, quickly told from others.
struct Signs: Sendable {
    private let values: [Int32]

    init(_ signs: String) { values = signs.unicodeScalars.map { Int32($0.value) } }

    func contains(_ value: Int32) -> Bool { values.contains(value) }
}
