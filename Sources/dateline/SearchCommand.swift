import ArgumentParser
import NewsModel

/// Sentences that hold some words, however they are typed.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find words in the sentences: file, byte, sentence. Case and accents do not matter.",
        discussion: "Example: dateline search vucic seeds")

    @Argument(help: "The words, as one argument.") var words: String
    @OptionGroup var articles: ArticleArguments

    /// Status 1 when nothing is found, as grep has it.
    func run() throws {
        let corpus = try articles.filtered(.articles)
        let wanted = Folding.fold(words.utf8)
        var found = false
        for (article, annotations) in zip(corpus.articles, corpus.annotations) {
            for sentence in annotations.sentences where Self.holds(article.bytes[sentence], wanted) {
                found = true
                try StandardStream.output.write("\(article.id):\(sentence.lowerBound): \(article.text(sentence))")
            }
        }
        if !found { throw ExitCode(1) }
    }

    private static func holds(_ sentence: ArraySlice<UInt8>, _ words: [UInt8]) -> Bool {
        Folding.fold(sentence).ranges(of: words).first != nil
    }
}
