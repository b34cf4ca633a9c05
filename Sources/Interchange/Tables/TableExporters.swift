import NewsModel

extension Exporter {
    package static let articleTable = Exporter(
        name: "article-table", help: "plain text, one article a line",
        example: "published  outlet  authors  file  title",
        write: { corpus in
            let rows = corpus.articles.indices.map { place in
                let article = corpus.articles[place]
                return [
                    corpus.publication(of: place), article.outlet ?? "", article.authors.joined(separator: ", "),
                    article.id, article.title?.text ?? "",
                ]
            }
            return TextTable(["published", "outlet", "authors", "file", "title"], rows).text
        })

    package static let actorTable = Exporter(
        name: "actor-table", help: "plain text, one actor a line, the most often named first",
        example: "mentions  articles  kind  name  role  also",
        write: { corpus in
            let counts = corpus.mentionCounts
            let rows = corpus.actors.map { actor in
                let count = counts[actor.id, default: []]
                return (
                    count,
                    [
                        String(count.reduce(0, +)), String(count.count { $0 > 0 }), actor.kind.rawValue, actor.name,
                        actor.role ?? "", actor.otherSurfaces,
                    ]
                )
            }
            let sorted = rows.enumerated().sorted { a, b in
                let (first, second) = (a.element.0.reduce(0, +), b.element.0.reduce(0, +))
                return first == second ? a.offset < b.offset : first > second
            }
            return TextTable(["mentions", "articles", "kind", "name", "role", "also"], sorted.map(\.element.1)).text
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
        })
}

extension Actor {
    /// How else the texts write it.
    fileprivate var otherSurfaces: String {
        aliases.map(\.surface).filter { $0 != name }.joined(separator: ", ")
    }
}

extension Corpus {
    fileprivate func publication(of place: Int) -> String {
        let inferred = annotations.indices.contains(place) ? annotations[place].published : Publication()
        let publication = inferred.status == .unknown ? articles[place].published : inferred
        return publication.when?.edtf ?? "unknown"
    }

    /// How often each actor is named in each article.
    fileprivate var mentionCounts: [Actor.ID: [Int]] {
        var counts: [Actor.ID: [Int]] = [:]
        for (place, annotations) in annotations.enumerated() {
            for mention in annotations.mentions {
                counts[mention.actor, default: Array(repeating: 0, count: articles.count)][place] += 1
            }
        }
        return counts
    }
}
