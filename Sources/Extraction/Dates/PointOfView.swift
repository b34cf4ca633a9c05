import NewsModel

/// From where a text speaks: what relative dates are counted from.
struct PointOfView: Sendable {
    enum Tense: Sendable { case past, present, future }

    /// A date told before, and its words.
    struct Told: Sendable {
        let meaning: Meaning
        let range: TextRange
    }

    /// A day of the publication; nil when unknown.
    var published: CalendarDate?
    /// The dates told before that have a place on the calendar, the last one last.
    var told: [Told] = []
    /// Of the governing verb; nil when there is none near.
    var tense: Tense?
    /// A narrative counts from the last date told, news from publication.
    var isNarrative = false
    /// Dates of three numbers have their month first, as «10/17/2021».
    var monthFirst = false
}
