import NewsModel

extension ReadArticle {
    /// Dates all that a text tells anew, for another publication.
    mutating func date(_ published: Publication, by finder: DateFinder) {
        annotations.published = published
        annotations.dates = finder.expressions(published: published.anchor)
        findClaims()
    }

    /// What hangs on the dates.
    mutating func findClaims() {
        annotations.quantities = QuantityFinder.quantities(in: document, dates: annotations.dates)
        let things = CountedThing(document: document, mentions: annotations.mentions, actors: annotations.actors)
        for index in annotations.quantities.indices {
            annotations.quantities[index].of = things.name(of: annotations.quantities[index].range)
        }
        (annotations.claims, annotations.slips) = ClaimFinder.claims(
            in: document, dates: annotations.dates, mentions: annotations.mentions, published: annotations.published)
    }
}
