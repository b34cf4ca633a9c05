import NewsModel

extension ReadArticle {
    /// Dates all that a text tells anew, for another publication and by an account that another article tells, too.
    mutating func date(_ published: Publication, account: SharedAccount?, by finder: DateFinder) {
        annotations.published = published
        annotations.dates = finder.expressions(published: published.anchor)
        findClaims(account: account)
    }

    /// What hangs on the dates.
    mutating func findClaims(account: SharedAccount? = nil) {
        annotations.quantities = QuantityFinder.quantities(in: document, dates: annotations.dates)
        let things = CountedThing(document: document, mentions: annotations.mentions, actors: annotations.actors)
        for index in annotations.quantities.indices {
            annotations.quantities[index].of = things.name(of: annotations.quantities[index].range)
        }
        (annotations.claims, annotations.slips) = ClaimFinder.claims(
            in: document, dates: annotations.dates, mentions: annotations.mentions, actors: annotations.actors,
            published: annotations.published, account: account)
    }
}
