import NewsModel

/// Splits a text into tokens, in one pass over its bytes. Any bytes will do; what is not UTF-8 becomes a sign U+FFFD.
struct Tokenizer {
    private let bytes: [UInt8]
    private var at = 0
    private var afterSpace = true
    private var tokens: [Token] = []

    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokenizer = Tokenizer(bytes)
        while tokenizer.at < bytes.count { tokenizer.step() }
        return tokenizer.tokens
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
    }

    private mutating func step() {
        let byte = bytes[at]
        switch byte {
        case 0x0A, 0x0D: lineBreak()
        case ...0x20, 0x7F: skip(1)
        case _ where byte.isDigit: number()
        case _ where byte.isLetter: word()
        case 0x80...: beyondASCII()
        default: sign(Unicode.Scalar(byte), 1)
        }
    }

    private mutating func beyondASCII() {
        let (scalar, length) = UTF8Reader.scalar(in: bytes.span, at: at)
        switch ScalarClass(scalar) {
        case .space: skip(length)
        case .letter: word()
        case .mark, .sign: sign(scalar, length)
        }
    }

    private mutating func skip(_ length: Int) {
        at += length
        afterSpace = true
    }

    private mutating func sign(_ scalar: Unicode.Scalar, _ length: Int) {
        let start = at, ending = isBehindWord ? possessive : nil
        at += ending ?? length
        guard ending == nil else { return append(start, .word, key: WordKey.possessive) }
        append(start, .sign, key: UInt64(scalar.value), value: Int(scalar.value))
    }

    /// A line break with all blank lines behind it; its value is the number of line feeds.
    private mutating func lineBreak() {
        let start = at
        var feeds = 0
        while byte(at) <= 0x20, at < bytes.count {
            if byte(at) == 0x0A || byte(at) == 0x0D && byte(at + 1) != 0x0A { feeds += 1 }
            at += 1
        }
        append(start, .lineBreak, key: 0, value: feeds)
        afterSpace = true
    }

    private mutating func append(_ start: Int, _ kind: Token.Kind, key: UInt64, value: Int = -1, shape: Shape = []) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), key: key,
                value: Int32(clamping: value), kind: kind, shape: afterSpace ? shape.union(.afterSpace) : shape))
        afterSpace = false
    }
}

// MARK: - Words

extension Tokenizer {
    /// What is known of a word while its end is not reached.
    private struct Word {
        var key = WordKey.empty
        var shape = Shape()
        var letters = 0
        var capitals = 0
        /// Letters since its beginning or its last period.
        var segment = 0

        mutating func add(_ byte: UInt8) { key = WordKey.add(byte, to: key) }

        mutating func count(isCapital: Bool) {
            if isCapital, letters == 0 { shape.insert(.capital) }
            capitals += isCapital ? 1 : 0
            letters += 1
            segment += 1
        }
    }

    private mutating func word() {
        let start = at
        var word = Word()
        while at < bytes.count, extend(&word) {}
        if word.capitals == word.letters, word.letters > 1 { word.shape.insert(.allCapitals) }
        append(start, .word, key: word.key, shape: word.shape)
    }

    /// Takes the next letter, digit, inner period or inner apostrophe into the word; false when it ends here.
    private mutating func extend(_ word: inout Word) -> Bool {
        let byte = bytes[at]
        if byte.isLetter {
            word.add(byte | 0x20)
            word.count(isCapital: byte & 0x20 == 0)
        } else if byte.isDigit {
            word.add(byte)
        } else if byte == UInt8(ascii: ".") {
            return extendByPeriod(&word)
        } else {
            return extendByApostrophe(&word) || byte >= 0x80 && extendByForeign(&word)
        }
        at += 1
        return true
    }

    /// «U.S.» and «a.m.», but neither «end.Next» nor the period behind «plan B».
    private mutating func extendByPeriod(_ word: inout Word) -> Bool {
        guard word.segment == 1, byte(at + 1).isLetter && !byte(at + 2).isLetter || word.shape.contains(.dotted) else {
            return false
        }
        word.add(UInt8(ascii: "."))
        word.shape.insert(.dotted)
        word.segment = 0
        at += 1
        return true
    }

    /// «O’Brien» and «didn’t», but not the possessive «’s», which is a token of its own.
    private mutating func extendByApostrophe(_ word: inout Word) -> Bool {
        guard let mark = apostrophe, byte(at + mark).opensWord, possessive == nil else {
            return false
        }
        word.add(UInt8(ascii: "'"))
        at += mark
        return true
    }

    private mutating func extendByForeign(_ word: inout Word) -> Bool {
        let (scalar, length) = UTF8Reader.scalar(in: bytes.span, at: at)
        let kind = ScalarClass(scalar)
        guard kind == .mark || kind == .letter else { return false }
        var folded = Folding.key(scalar)
        while folded != 0 {
            word.add(UInt8(truncatingIfNeeded: folded))
            folded >>= 8
        }
        if kind == .letter { word.count(isCapital: scalar.properties.isUppercase) }
        word.shape.insert(.foreign)
        at += length
        return true
    }

    /// Bytes of an apostrophe here, straight or curly; nil when there is none.
    private var apostrophe: Int? {
        if byte(at) == UInt8(ascii: "'") { return 1 }
        return byte(at) == 0xE2 && byte(at + 1) == 0x80 && (byte(at + 2) | 1) == 0x99 ? 3 : nil
    }

    /// Bytes of «’s» here, with no letter behind it; nil when there is none.
    private var possessive: Int? {
        guard let mark = apostrophe, byte(at + mark) | 0x20 == UInt8(ascii: "s"), !byte(at + mark + 1).opensWord else {
            return nil
        }
        return mark + 1
    }

    private var isBehindWord: Bool {
        guard let last = tokens.last, !afterSpace else { return false }
        return last.kind != .sign && last.kind != .lineBreak
    }
}

// MARK: - Numbers

extension Tokenizer {
    /// «1962», «3,600», «1.5», «20th», «1990s».
    private mutating func number() {
        let start = at
        var digits = 0, value = 0, isWhole = true
        while byte(at).isDigit || byte(at + 1).isDigit && ",.".utf8.contains(byte(at)) {
            if byte(at).isDigit {
                digits += 1
                value = digits < 10 ? value * 10 + Int(byte(at) - 0x30) : -1
            } else if byte(at) == UInt8(ascii: ".") || !isThousands {
                isWhole = false
            }
            at += 1
        }
        let kind = suffix(value: value)
        append(start, kind, key: key(start), value: isWhole && digits < 10 ? value : -1)
    }

    /// A comma here that three digits follow.
    private var isThousands: Bool {
        byte(at + 1).isDigit && byte(at + 2).isDigit && byte(at + 3).isDigit && !byte(at + 4).isDigit
    }

    /// Takes «th» or «s» behind the digits in.
    private mutating func suffix(value: Int) -> Token.Kind {
        let (first, second, third) = (byte(at) | 0x20, byte(at + 1) | 0x20, byte(at + 2))
        let pair = [first, second]
        if ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(pair) }), !third.opensWord {
            at += 2
            return .ordinal
        }
        guard value >= 20, value % 10 == 0, byte(at - 1).isDigit else { return .number }
        let mark = first == UInt8(ascii: "s") ? 0 : apostrophe ?? 0
        guard byte(at + mark) == UInt8(ascii: "s"), !byte(at + mark + 1).opensWord else { return .number }
        at += mark + 1
        return .decade
    }

    private func key(_ start: Int) -> UInt64 { bytes[start..<at].reduce(WordKey.empty) { WordKey.add($1, to: $0) } }

    /// The byte at a place; 0 behind the end.
    private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The lead bytes of the alphabets of Europe and the Near East count as letters.
    fileprivate var opensWord: Bool { isDigit || isLetter || (0xC3...0xDF).contains(self) }
}
