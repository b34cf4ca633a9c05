/// A paragraph below an article that says who its author is.
enum Biography {
    /// The person the paragraph is about, when it reads as a biography; `known` are names of authors.
    static func subject(_ line: LineView, known: [String]) -> String? {
        if let author = known.first(where: { opens(line, with: $0) }) { return author }
        let length = PersonName.length(line.words.written)
        guard length > 0, isAuthorLike(line, after: length) else { return nil }
        return line.words.written.prefix(length).joined(separator: " ").trimmingCommas
    }

    /// «The author is a fellow at …», «About the author»
    static func isAboutAuthor(_ line: LineView) -> Bool { phrases.contains { $0.matches(line.words) } }

    static func opens(_ line: LineView, with name: String) -> Bool {
        let name = Words(name).folded
        return line.words.count > name.count && line.words.folded.starts(with: name)
    }

    /// «… is a senior fellow at …»: a person who is introduced, not one who acts in the news.
    private static func isAuthorLike(_ line: LineView, after length: Int) -> Bool {
        let words = line.words.folded.dropFirst(length)
        guard let verb = words.first, ["is", "was"].contains(verb), !words.contains(where: { speech.contains($0) })
        else {
            return false
        }
        return words.dropFirst().first.map { articles.contains($0) } == true
            && words.prefix(12).contains { Roles.nouns.contains($0) }
    }

    private static let articles: Set<String> = ["a", "an", "the", "currently", "our", "also"]
    private static let speech: Set<String> = ["said", "says", "told", "added", "tells", "warned", "announced"]
    private static let phrases = [
        WordPattern("about the author|authors"), WordPattern("the author|authors|writer|writers is|are|was …"),
        WordPattern("posts"), WordPattern("more|other posts|articles|stories|from by …"),
    ]
}

extension String {
    fileprivate var trimmingCommas: String { hasSuffix(",") ? String(dropLast()) : self }
}
