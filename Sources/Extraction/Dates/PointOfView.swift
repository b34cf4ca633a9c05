import NewsModel

/// From where a text speaks: what relative dates are counted from.
struct PointOfView: Sendable {
    /// «Agreed to sell in May» is intended: told as past, and perhaps to come.
    enum Tense: Sendable { case past, intended, present, future }

    /// A date told before, and its words.
    struct Told: Sendable {
        let meaning: Meaning
        let range: TextRange
        /// A look back or ahead, from which the story does not go on.
        let isAside: Bool
    }

    /// When a quotation was spoken that the expression stands in, and the words that say so; nil outside of one.
    var spoken: (day: CalendarDate, range: TextRange)?
    /// The day that stands behind a time of the clock, and its words: «10 p.m. local time (0300 UTC) on Tuesday».
    var clockDay: (day: CalendarDate, range: TextRange)?
    /// A day of the publication; nil when unknown.
    var published: CalendarDate?
    /// The dates told before that have a place on the calendar, the last one last.
    var told: [Told] = []
    /// The last length of several quarters told, as «the first nine months».
    var stretch: TextRange?
    /// Of the governing verb; nil when there is none near.
    var tense: Tense?
    /// The date with a year that ends the list or range this one stands in: «from July to September 1936».
    var limit: Period?
    /// What that was counted from; nil when its year stands there.
    var limitBasis: Meaning.Basis?
    /// The next date with a year from which a narrative goes on.
    var next: Period?
    /// A narrative counts from the last date told, news from publication.
    var isNarrative = false
    /// Dates of three numbers have their month first, as «10/17/2021».
    var monthFirst = false

    /// Where a narrative has come to: the last date told that is no look back or ahead.
    var place: Told? { told.last { !$0.isAside && $0.meaning.period.map { $0.grain <= .year } ?? false } }
}
