/// Reads a regular expression. Letters are folded as the text is that it is matched with.
struct PatternParser {
    private let text: [Character]
    private var place = 0
    private var depth = 0

    /// Brackets within brackets, at most.
    private static let mostDepth = 50

    init(_ text: String) { self.text = Array(text) }

    mutating func pattern() throws(QueryMistake) -> PatternNode {
        guard !text.isEmpty else { throw mistake("expected a pattern") }
        let node = try choice()
        if place < text.count { throw mistake("no bracket is open here") }
        return node
    }

    private mutating func choice() throws(QueryMistake) -> PatternNode {
        var nodes = [try sequence()]
        while take("|") { nodes.append(try sequence()) }
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence() throws(QueryMistake) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next, next != "|", next != ")" { nodes.append(try repeated()) }
        return .sequence(nodes)
    }

    private mutating func repeated() throws(QueryMistake) -> PatternNode {
        if let next, "*+?".contains(next) { throw mistake("nothing to repeat before «\(next)»") }
        var node = try one()
        while let next, "*+?{".contains(next) {
            guard let (least, most) = try times() else { break }
            node = .repeated(node, least: least, most: most)
            _ = take("?")
        }
        return node
    }

    /// `*`, `+`, `?` or `{2,5}`; nil where a brace is just a brace.
    private mutating func times() throws(QueryMistake) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let rest = text[(place + 1)...], inside = rest.prefix { $0 != "}" }
        let sides = inside.split(separator: ",", omittingEmptySubsequences: false).map { side in
            side.allSatisfy { $0.isASCII && $0.isNumber } ? Int(String(side)) : nil
        }
        guard inside.count < rest.count, let least = sides[0], sides.count <= 2 else { return nil }
        let most = sides.count == 1 ? least : sides[1]
        guard least <= most ?? least else { throw mistake("the lesser number comes first") }
        place = inside.endIndex + 1
        return (least, most)
    }

    private mutating func one() throws(QueryMistake) -> PatternNode {
        guard let next else { return .empty }
        place += 1
        switch next {
        case "(": return try group()
        case "[": return .one(try set())
        case ".": return .one(.any)
        case "^": return .edge(.start)
        case "$": return .edge(.end)
        case "\\": return try escaped()
        default: return Self.folded(next)
        }
    }

    private mutating func group() throws(QueryMistake) -> PatternNode {
        let open = place - 1
        if take("?"), !take(":") { throw mistake("expected «:»") }
        depth += 1
        guard depth <= Self.mostDepth else { throw mistake("too many brackets") }
        let node = try choice()
        depth -= 1
        guard take(")") else { throw QueryMistake(column: open, message: "this bracket is not closed") }
        return node
    }

    private mutating func escaped() throws(QueryMistake) -> PatternNode {
        guard let next else { throw mistake("expected a sign behind «\\»") }
        place += 1
        if let set = Self.classes[next] { return .one(set) }
        if next == "b" { return .edge(.word) }
        if next == "B" { return .edge(.notWord) }
        guard !next.isLetter, !next.isNumber else {
            throw QueryMistake(column: place - 1, message: "expected d, w, s, b or a sign behind «\\»")
        }
        return Self.folded(next)
    }

    private static let classes: [Character: ScalarSet] = [
        "d": .digits, "w": .words, "s": .blanks,
        "D": ScalarSet(ranges: ScalarSet.digits.ranges, isNegated: true),
        "W": ScalarSet(ranges: ScalarSet.words.ranges, isNegated: true),
        "S": ScalarSet(ranges: ScalarSet.blanks.ranges, isNegated: true),
    ]

    /// A character may fold to several letters, as «ß» does, or to none.
    private static func folded(_ character: Character) -> PatternNode {
        .sequence(Folding.fold(String(character)).unicodeScalars.map { .one(.one($0)) })
    }
}

/// Sets: `[a-z0-9]`.
extension PatternParser {
    private mutating func set() throws(QueryMistake) -> ScalarSet {
        let open = place - 1
        var set = ScalarSet(ranges: [], isNegated: take("^"))
        repeat {
            guard let first = next else { throw QueryMistake(column: open, message: "this bracket is not closed") }
            place += 1
            if first == "\\" { set.ranges += try escapedInSet(); continue }
            guard next == "-", place + 1 < text.count, text[place + 1] != "]" else {
                set.ranges += Self.folded(first, first)
                continue
            }
            place += 2
            guard first <= text[place - 1] else { throw mistake("the lesser letter comes first") }
            set.ranges += Self.folded(first, text[place - 1])
        } while !take("]")
        return set
    }

    private mutating func escapedInSet() throws(QueryMistake) -> [ClosedRange<UInt32>] {
        guard let next else { throw mistake("expected a sign behind «\\»") }
        place += 1
        if let set = Self.classes[next], !set.isNegated { return set.ranges }
        return Self.folded(next, next)
    }

    /// The keys of a range of letters.
    private static func folded(_ first: Character, _ last: Character) -> [ClosedRange<UInt32>] {
        guard let from = first.unicodeScalars.first?.value, let to = last.unicodeScalars.first?.value, from <= to
        else { return [] }
        guard to - from < 2_000 else { return [from...to] }
        return (from...to).compactMap { value in
            let key = Unicode.Scalar(value).map { Folding.fold(String($0)).unicodeScalars }
            return key?.count == 1 ? key?.first.map { $0.value...$0.value } : nil
        }
    }
}

extension PatternParser {
    private var next: Character? { place < text.count ? text[place] : nil }

    private func mistake(_ message: String) -> QueryMistake { QueryMistake(column: place, message: message) }

    private mutating func take(_ sign: Character) -> Bool {
        guard next == sign else { return false }
        place += 1
        return true
    }
}
