/// All that was found in one article: stand-off layers, each in order of place.
package struct Annotations: Sendable {
    package var published = Publication()
    package var sentences: [TextRange] = []
    package var dates: [TemporalExpression] = []
    /// The actors of this article. Within a `Corpus` their ids are the corpus's.
    package var actors: [Actor] = []
    package var mentions: [Mention] = []
    package var claims: [Claim] = []
    /// Dates that the article itself contradicts.
    package var slips: [Slip] = []
    package var quotes: [Quote] = []
    package var quantities: [Quantity] = []

    package init() {}
}
