/// Some words of an article around those that were looked for.
package struct Excerpt: Hashable, Sendable {
    /// Where it begins, in UTF-8 bytes.
    package let place: Int
    /// In one line, with «…» where the text goes on.
    package let text: String

    private static let wordsBefore = 8, wordsInAll = 30

    /// From the paragraph that holds most of the words, the first of equals; its beginning where none does.
    package init(of article: Article, around words: [String]) {
        let needles = words.map { FoldedTexts.key($0) }.filter { !$0.isEmpty }
        let all = 0..<article.bytes.count
        let told = article.regions.filter { $0.kind == .body }.map { $0.range.clamped(to: all) }
        let paragraphs = told.isEmpty ? [all] : told
        let counts = paragraphs.map { Self.count(needles, in: article.bytes[$0]) }
        let best = counts.firstIndex(of: counts.max() ?? 0) ?? 0
        self.init(of: article, paragraphs[best], needles)
    }

    private init(of article: Article, _ paragraph: TextRange, _ needles: [[UInt8]]) {
        let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
        let words = article.bytes[paragraph].split { blanks.contains($0) }
        let heads = needles.map { $0.split(separator: 0x20).first.map(Array.init) ?? [] }
        let hit = words.firstIndex { word in
            let key = Folding.fold(word).drop { !Self.isLetter($0) }
            return heads.contains { key.starts(with: $0) }
        }
        let first = max(0, (hit ?? 0) - Self.wordsBefore), shown = words[first...].prefix(Self.wordsInAll)
        place = shown.first?.startIndex ?? paragraph.lowerBound
        let line = shown.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        text = (first > 0 ? "… " : "") + line + (first + shown.count < words.count ? " …" : "")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
    }

    private static func count(_ needles: [[UInt8]], in paragraph: ArraySlice<UInt8>) -> Int {
        let key = Folding.fold(paragraph).split { $0 == 0x20 || $0 == 0x0A }.joined(separator: [0x20])
        let text = Array(key)
        return needles.count { text.span.firstPlace(of: $0.span, from: 0) != nil }
    }
}

extension Query {
    /// The words that it wants of texts, those it does not want left out.
    package var wantedWords: [String] { parts.flatMap(\.wantedWords) }
}

extension QueryPart {
    fileprivate var wantedWords: [String] {
        switch self {
        case .term(let term) where ["text", "title", "actor"].contains(term.field):
            term.values.compactMap { if case .words(let words) = $0 { words } else { nil } }
        case .term, .not: []
        case .all(let parts), .any(let parts): parts.flatMap(\.wantedWords)
        }
    }
}
