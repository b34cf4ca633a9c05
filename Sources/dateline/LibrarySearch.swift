import ArgumentParser
import NewsModel
import NewsStore

/// What is found in a library, a line an article.
struct LibrarySearch {
    let archive: Archive
    let limit: Int
    /// The newest first, rather than the best.
    let isByDate: Bool

    /// Prints what is found: place, day, title and the words around. False when nothing is.
    func write(_ text: String) throws -> Bool {
        let (result, words) = try archive.answering(text) { query, readings in
            let order: Archive.Order = isByDate ? .date : .rank
            return (try archive.search(query, order: order, limit: limit, readings: readings), query.wantedWords)
        }
        for headline in try archive.headlines(result.numbers) { try write(headline, around: words) }
        if result.isPartlyRanked {
            try StandardStream.error.write("dateline: very many are found; only the newest are ranked")
        }
        return !result.numbers.isEmpty
    }

    private func write(_ headline: Headline, around words: [String]) throws {
        guard let stored = try archive.article(headline.id) else { return }
        let excerpt = Excerpt(of: stored.article, around: words)
        let copies = headline.copies == 0 ? "" : " (+\(headline.copies))"
        let words = [headline.published ?? "undated", headline.title + copies, excerpt.text].joined(separator: " · ")
        try StandardStream.output.write("\(headline.path):\(excerpt.place): \(words)")
    }
}
