import ArgumentParser
import NewsModel

/// The actors of all articles, the most named first.
struct ActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List who is named: mentions, articles, kind, name, role, other forms of the name.",
        discussion: "Example: dateline actors seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws {
        let corpus = try articles.corpus()
        let counts = Self.counts(corpus)
        var table = PlainTable()
        for actor in corpus.actors.sorted(by: { counts[$0.id].mentions > counts[$1.id].mentions }) {
            let count = counts[actor.id]
            let others = actor.aliases.map(\.surface).filter { $0 != actor.name }
            table.add(
                "\(count.mentions)", "\(count.articles)", actor.kind.rawValue, actor.name, actor.role ?? "-",
                others.joined(separator: ", "))
        }
        try table.write()
    }

    /// For each actor how often it is named, and in how many articles.
    private static func counts(_ corpus: Corpus) -> [(mentions: Int, articles: Int)] {
        var counts = Array(repeating: (mentions: 0, articles: 0), count: corpus.actors.count)
        for annotations in corpus.annotations {
            for mention in annotations.mentions { counts[mention.actor].mentions += 1 }
            for actor in Set(annotations.mentions.map(\.actor)) { counts[actor].articles += 1 }
        }
        return counts
    }
}
