import NewsModel

/// The view to begin with: what is read, the filter, and a place. A permalink is the command that opens one.
package struct Permalink: Hashable, Sendable {
    /// The files and folders as they are to be named on the command line.
    let paths: [String]
    /// Nil for the filter of the last session.
    let query: Query?
    let place: Place?

    /// `place` reads as `dateline search` prints it: «herald.txt:32», the byte may be left out. Without a corpus, in a
    /// library, it is looked for when it is gone to.
    package init(
        paths: [String], query: Query? = nil, place: String? = nil, of corpus: Corpus?
    ) throws(PermalinkError) {
        self.paths = paths
        self.query = query
        self.place = try place.map { (words) throws(PermalinkError) in try Self.place(words, corpus) }
    }

    private static func place(_ words: String, _ corpus: Corpus?) throws(PermalinkError) -> Place {
        let colon = words.lastIndex(of: ":")
        let offset = colon.flatMap { Int(words[words.index(after: $0)...]) }
        let id = offset == nil ? words : colon.map { String(words[..<$0]) } ?? words
        guard let corpus else { return Place(article: id, offset: max(0, offset ?? 0)) }
        guard let article = corpus.articles.first(where: { $0.id == id }) else { throw PermalinkError(place: words) }
        return Place(article: article.id, offset: min(max(0, offset ?? 0), article.bytes.count))
    }
}

/// A place that is in none of the articles.
package struct PermalinkError: Error, CustomStringConvertible {
    let place: String

    package var description: String { "--at \(place): no such article; expected FILE:BYTE as search prints it" }
}

extension State {
    mutating func open(_ link: Permalink) {
        opened = link.paths
        if let wanted = link.query { query = wanted }
        prepareShown()
        if let place = link.place, let article = index.positions[place.article] ?? self.place(ofName: place.article) {
            open(article, at: place.offset)
            follow()
            enter(.text)
        } else {
            landInShown()
        }
        settle()
    }

    /// The command that opens this very view: `dateline seeds --filter unread --at herald.txt:32`.
    var permalink: String {
        var words = ["dateline"] + opened
        if !query.isEmpty { words += ["--filter", query.text] }
        if let here { words += ["--at", "\(here.article):\(here.offset)"] }
        return words.map(\.shellQuoted).joined(separator: " ")
    }
}

extension String {
    /// As a shell takes it for one word.
    fileprivate var shellQuoted: String {
        let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-./:,=+@".contains($0)) }
        return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
    }
}
