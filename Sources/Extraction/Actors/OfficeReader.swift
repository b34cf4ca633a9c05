import NewsModel

/// Reads the office that a person bears beside the name: «President of Serbia» from «Serbia’s president, …».
struct OfficeReader {
    private let reader: NameReader
    private let span: NameSpan

    init(_ text: NameText, _ span: NameSpan) {
        reader = NameReader(text, text.sentences[span.sentence])
        self.span = span
    }

    var role: String? {
        let title = reader.titleBefore(span.tokens.lowerBound) ?? reader.titleBehind(span.tokens.upperBound)
        guard let title, title.contains(where: { reader.has($0, ActorWords.title) }) else { return nil }
        let words = reader.text.string(title)
        let office = words.prefix(1).uppercased() + words.dropFirst()
        return owner(before: title.lowerBound).map { "\(office) of \($0)" } ?? office
    }

    /// «Serbian», «Serbia’s» or «US» before the office.
    private func owner(before title: Int) -> String? {
        let end = reader.token(title - 1).key == WordKey.possessive ? title - 1 : title
        for start in max(reader.bounds.lowerBound, end - 3)..<max(reader.bounds.lowerBound, end) {
            guard let (match, state) = reader.state(at: start), match.end == end else { continue }
            return KnownNames.all.actors[state].name
        }
        return nil
    }
}
