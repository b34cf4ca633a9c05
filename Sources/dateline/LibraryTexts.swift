import NewsModel
import NewsStore

/// Articles of a library to be read together, as many as that is quick for.
struct LibraryTexts {
    let archive: Archive

    /// The articles that are joined into one timeline, at most.
    private static let most = 1_000

    /// The newest of the articles that a filter chooses. Where there are more, a line on standard error says so.
    func read(_ filter: String?) throws -> [Article] {
        let numbers = try archive.numbers(filter)
        let chosen = numbers.prefix(Self.most)
        if chosen.count < numbers.count {
            try StandardStream.error.write(
                "dateline: the newest \(chosen.count) of \(numbers.count) articles; --filter chooses others")
        }
        return try chosen.compactMap { try archive.article($0)?.article }
    }
}
