import NewsModel

/// What the index of words holds of an article, a property a column: made of nothing but what its rows hold, so that it
/// can be taken out of the index and made anew. All is folded, so that words are found however they are typed.
struct IndexedWords {
    /// Grows whenever the same rows give other words: the index of a library is then made anew.
    static let form = 1

    var title, text, source, author, actor, tag, fact: String

    init(_ article: Article, _ digest: ArticleDigest) {
        title = Folding.fold(article.title?.text ?? "")
        text = Self.text(of: article)
        source = Folding.fold(article.outlet ?? "")
        author = Self.list(article.authors)
        tag = Self.list(article.tags)
        actor = Self.list(digest.actors.flatMap { [$0.name] + $0.surfaces })
        fact = IndexedFacts(digest).words
    }

    /// Names, held apart by a word of private use so that no phrase reaches from one into the next.
    private static func list(_ names: [String]) -> String {
        var seen: Set<String> = []
        return names.map { Folding.fold($0) }.filter { seen.insert($0).inserted }.joined(separator: " \u{E000} ")
    }

    /// Without page furniture, and without the title, which has a column of its own.
    private static func text(of article: Article) -> String {
        let all = 0..<article.bytes.count
        let told = article.regions.filter { $0.kind != .furniture && $0.range != article.title?.range }
        let ranges = article.regions.isEmpty ? [all] : told.map { $0.range.clamped(to: all) }
        var folded: [UInt8] = []
        folded.reserveCapacity(article.bytes.count)
        for range in ranges {
            folded += Folding.fold(article.bytes[range])
            folded.append(0x0A)
        }
        return String(decoding: folded, as: UTF8.self)
    }
}
