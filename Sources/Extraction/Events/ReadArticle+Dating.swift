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
        (annotations.claims, annotations.slips) = ClaimFinder.claims(
            in: document, dates: annotations.dates, mentions: annotations.mentions, published: annotations.published)
    }
}
