/// A word, a number or a sign typed at the `@` prompt.
struct DateToken: Equatable {
    enum Kind: Equatable {
        case number(Int, digits: Int)
        /// Folded.
        case word(String)
        case sign(String)
    }

    var kind: Kind
    /// `Character`s from the start of the text.
    var column: Int
    /// True when no blank stands before it.
    var isGlued: Bool

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var sign: String? { if case .sign(let sign) = kind { sign } else { nil } }
    var number: (value: Int, digits: Int)? {
        if case .number(let value, let digits) = kind { (value, digits) } else { nil }
    }

    /// What the parts of a text are; commas, «of», «the» and the endings of ordinals are left out.
    static func tokens(_ text: String) throws(DateMistake) -> [DateToken] {
        let characters = Array(text)
        var tokens: [DateToken] = []
        var column = 0
        while column < characters.count {
            let end = end(of: characters, from: column)
            let glued = tokens.last.map { _ in column > 0 && !characters[column - 1].isWhitespace } ?? false
            let part = String(characters[column..<end])
            if let kind = try kind(part, at: column) {
                let token = DateToken(kind: kind, column: column, isGlued: glued)
                if !token.isFiller(after: tokens.last) { tokens.append(token) }
            }
            column = end
        }
        return tokens
    }

    private static func kind(_ part: String, at column: Int) throws(DateMistake) -> Kind? {
        guard let first = part.first, !first.isWhitespace, first != "," else { return nil }
        if first.isLetter { return .word(Folding.fold(part)) }
        guard isDigit(first) else { return .sign(part) }
        guard part.count <= 6, let value = Int(part) else {
            throw DateMistake(column: column, message: "the number is too long")
        }
        return .number(value, digits: part.count)
    }

    private static func end(of characters: [Character], from start: Int) -> Int {
        let rest = characters[start...]
        let first = characters[start]
        if isDigit(first) { return rest.firstIndex { !isDigit($0) } ?? rest.endIndex }
        if first.isLetter { return rest.firstIndex { !$0.isLetter } ?? rest.endIndex }
        return rest.starts(with: "..") ? start + 2 : start + 1
    }

    private func isFiller(after last: DateToken?) -> Bool {
        guard let word else { return false }
        if last?.number != nil, isGlued { return ["st", "nd", "rd", "th"].contains(word) }
        return ["of", "the"].contains(word)
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
