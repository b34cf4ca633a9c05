import NewsModel

extension Exporter {
    package static let articleTable = Exporter(
        name: "article-table", help: "plain text, one article a line",
        example: "published  outlet  authors  file  title",
        write: { corpus in
            let rows = corpus.articles.indices.map { place in
                let article = corpus.articles[place]
                return [
                    corpus.publication(of: place).when?.edtf ?? "unknown", article.outlet ?? "",
                    article.authors.joined(separator: ", "),
                    article.id, article.title?.text ?? "",
                ]
            }
            return TextTable(["published", "outlet", "authors", "file", "title"], rows).text
        })

    package static let actorTable = Exporter(
        name: "actor-table", help: "plain text, one actor a line, the most often named first",
        example: "mentions  articles  kind  name  role  also",
        write: { corpus in
            let rows = ActorCount.all(in: corpus).map { count in
                let actor = count.actor
                return [
                    String(count.mentions), String(count.articles), actor.kind.rawValue, actor.name, actor.role ?? "",
                    actor.otherSurfaces,
                ]
            }
            return TextTable(["mentions", "articles", "kind", "name", "role", "also"], rows).text
        })

    package static let eventTable = Exporter(
        name: "event-table",
        help: "plain text, one event of one article a line, with the byte where its sentence begins",
        example: "when  status  type  place  event",
        write: { corpus in
            let rows = zip(corpus.articles, corpus.annotations).flatMap { article, annotations in
                annotations.claims.map { claim in
                    [
                        claim.when?.edtf ?? "undated", claim.isBackground ? "background" : claim.status.rawValue,
                        claim.type, "\(article.id):\(claim.sentence.lowerBound)", claim.summary,
                    ]
                }
            }
            return TextTable(["when", "status", "type", "place", "event"], rows).text
        })

    package static let timelineTable = Exporter(
        name: "timeline-table", help: "plain text, one event of all articles a line, in order of time",
        example: "when  articles  voices  status  event",
        write: { corpus in
            let rows = corpus.events.map { event in
                [
                    event.when?.edtf ?? "undated", String(Set(event.claims.map(\.article)).count),
                    String(event.voices), event.isBackground ? "background" : event.status.rawValue, event.title,
                ]
            }
            return TextTable(["when", "articles", "voices", "status", "event"], rows).text
                + leftOut(corpus.eventsLeftOut)
        })

    static func leftOut(_ events: Int) -> String {
        events == 0 ? "" : "\(events) less important events left out\n"
    }
}

extension Actor {
    /// How else the texts write it.
    fileprivate var otherSurfaces: String {
        aliases.map(\.surface).filter { $0 != name }.joined(separator: ", ")
    }
}

/// How often an actor is named.
private struct ActorCount {
    let actor: Actor
    var mentions = 0
    var articles = 0

    /// Those that are named, the most often first; among equals the order of the corpus.
    static func all(in corpus: Corpus) -> [ActorCount] {
        var counts = corpus.actors.map { ActorCount(actor: $0) }
        for annotations in corpus.annotations {
            for mention in annotations.mentions { counts[mention.actor].mentions += 1 }
            for actor in Set(annotations.mentions.map(\.actor)) { counts[actor].articles += 1 }
        }
        return counts.filter { $0.mentions > 0 }.sorted { ($1.mentions, $0.actor.id) < ($0.mentions, $1.actor.id) }
    }
}
