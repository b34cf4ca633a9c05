import ArgumentParser
import Interchange

/// All that is found in each article.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print all that is found in each article: place, layer, words, value, reason.",
        discussion: "Example: dateline annotate seeds/000_62673be14c55b84b.txt")

    @OptionGroup var articles: ArticleArguments
    @Flag(help: "Print JSON, one article a line.") var json = false

    func run() throws { try articles.write(as: json ? .annotations : .annotationTable) }
}
