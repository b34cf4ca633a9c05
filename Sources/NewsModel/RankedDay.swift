/// A day of a crisis with what makes it matter: the unit of timeline summarisation.
package struct RankedDay: Hashable, Sendable {
    package var day: CalendarDate
    /// The greater, the more the day matters; of use only beside the other days of one run.
    package var score: Double
    /// Articles that name the day; of copies only the first.
    package var articles: Int
    /// Different days on which those were published.
    package var publications: Int
    /// Days from this one to the last publication that names it; nil when none is known.
    package var remembered: Int?
    /// Articles published on the day itself.
    package var published: Int
    /// Words that came up with the day and stayed, the strongest first.
    package var words: [String]
    /// The sentence that tells most of the day: by place of its article.
    package var sentence: Place?

    package struct Place: Hashable, Sendable {
        package var article: Int
        package var range: TextRange

        package init(article: Int, range: TextRange) {
            self.article = article
            self.range = range
        }
    }

    package init(
        day: CalendarDate, score: Double, articles: Int, publications: Int, remembered: Int?, published: Int,
        words: [String] = [], sentence: Place? = nil
    ) {
        self.day = day
        self.score = score
        self.articles = articles
        self.publications = publications
        self.remembered = remembered
        self.published = published
        self.words = words
        self.sentence = sentence
    }

    /// «named by 12 articles of 7 days, last 240 days later; 3 published that day; new: camels, square»
    package var reason: String {
        let named = articles == 0 ? [] : ["named by \(articles) articles of \(publications) days\(memory)"]
        let told = published == 0 ? [] : ["\(published) published that day"]
        let new = words.isEmpty ? [] : ["new: " + words.joined(separator: ", ")]
        return (named + told + new).joined(separator: "; ")
    }

    private var memory: String { remembered.map { $0 > 0 ? ", last \($0) days later" : "" } ?? "" }
}
