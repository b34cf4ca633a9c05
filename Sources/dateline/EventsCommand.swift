import ArgumentParser
import NewsModel

/// What each article tells, in order of its text.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "List what each article tells: place, date, type, status, summary.",
        discussion: "Example: dateline events seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws {
        let corpus = try articles.corpus()
        var table = PlainTable()
        for (article, annotations) in zip(corpus.articles, corpus.annotations) {
            for claim in annotations.claims {
                table.add(
                    "\(article.id):\(claim.sentence.lowerBound)", claim.when?.edtf ?? "undated", claim.type,
                    claim.isBackground ? "background" : claim.status.rawValue, claim.summary)
            }
        }
        try table.write()
    }
}
