import NewsModel

extension Annotations {
    /// Gives the actors the ids that they have in a corpus, whose actors take the place of the article's own.
    mutating func renumberActors(_ ids: [Actor.ID], among all: [Actor]) {
        for index in mentions.indices { mentions[index].actor = ids[mentions[index].actor] }
        for index in claims.indices { claims[index].actors = claims[index].actors.map { ids[$0] } }
        for index in quotes.indices { quotes[index].speaker = quotes[index].speaker.map { ids[$0] } }
        actors = Set(ids).sorted().map { all[$0] }
    }
}
