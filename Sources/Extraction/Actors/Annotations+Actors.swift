import NewsModel

extension Annotations {
    /// Gives the actors the ids that they have in a corpus, whose actors take the place of the article's own.
    mutating func renumberActors(_ ids: [Actor.ID], among all: [Actor]) {
        for index in mentions.indices { mentions[index].actor = ids[mentions[index].actor] }
        for index in claims.indices { claims[index].renumberActors(ids) }
        for index in quotes.indices { quotes[index].speaker = quotes[index].speaker.map { ids[$0] } }
        actors = Set(ids).sorted().map { all[$0] }
    }
}

extension Claim {
    fileprivate mutating func renumberActors(_ ids: [Actor.ID]) {
        actors = actors.map { ids[$0] }
        roles.agents = roles.agents.map { ids[$0] }
        roles.targets = roles.targets.map { ids[$0] }
        roles.place = roles.place.map { ids[$0] }
    }
}
