/// How an article is named to others.
extension Article {
    /// Its title, or the first words of its text, or the name of its file.
    package var headline: String {
        if let title { return title.text }
        let start = regions.first { $0.kind == .body }?.range.lowerBound ?? 0
        let line = text(start..<start + 80).split(whereSeparator: \.isNewline).first ?? ""
        let words = line.split(separator: " ")
        return words.count < 2 ? fileName : words.dropLast().joined(separator: " ") + " …"
    }

    /// Who brought it out, or the name of its file.
    package var source: String {
        outlet ?? fileName
    }

    private var fileName: String { id.utf8.lastIndex(of: 0x2F).map { String(id[id.index(after: $0)...]) } ?? id }

    /// «Ana Lind, Piet Olsen: “Second crack found in Kestrel Dam”, Wire, 14 Mar 2024, https://wire.example/7»
    package var citation: String {
        let authors = authors.isEmpty ? "" : self.authors.joined(separator: ", ") + ": "
        let title = headline.replacing("“", with: "‘").replacing("”", with: "’")
        let parts = ["\(authors)“\(title)”", source, published.words] + (url.map { [$0] } ?? [])
        return parts.joined(separator: ", ")
    }

    /// The words of a span in one line.
    package func quote(_ range: TextRange) -> String {
        text(range).inOneLine
    }
}

extension Publication {
    /// «30 Sep–16 Oct 2021, inferred»; a stated date needs no word.
    package var words: String {
        guard let when else { return "date unknown" }
        let date = (when.isApproximate ? "about " : "") + when.interval.limitWords
        return status == .stated ? date : "\(date), \(status.rawValue)"
    }
}
