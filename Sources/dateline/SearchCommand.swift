import ArgumentParser
import NewsModel

/// Sentences that hold some words, however they are typed; in a library, articles that a query finds.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find words in the sentences: file, byte, sentence. Case and accents do not matter.",
        discussion: """
            Without files the library is searched, with the words and fields of --filter: file, byte, day, title, words. The
            best come first. Example: dateline search vucic seeds
            """)

    @Argument(help: "The words, as one argument.") var words: String
    @Option(help: "In a library, how many articles are shown.") var limit = 20
    @Flag(help: "In a library, the newest first.") var newest = false
    @OptionGroup var articles: ArticleArguments

    /// Status 1 when nothing is found, as grep has it.
    func run() throws {
        guard !articles.isLibrary else {
            let search = LibrarySearch(archive: try articles.library.open(), limit: limit, isByDate: newest)
            if try !search.write(words) { throw ExitCode(1) }
            return
        }
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
