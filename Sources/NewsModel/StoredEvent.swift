/// A happening of the world as a library keeps it: told by any number of its articles, none of which need be held.
package struct StoredEvent: Hashable, Sendable, Identifiable {
    /// Its number in the library, 1 or more. The same as long as its articles are not changed or read by new rules.
    package let id: Int
    /// Its first day; of an undated one the day of its first article.
    package var day: Int
    /// EDTF; nil when none of its articles says when.
    package var date: String?
    package var type: String
    package var title: String
    package var status: Claim.Status
    package var isBackground: Bool
    /// How many articles tell it, and how many independent of each other.
    package var articles: Int
    package var voices: Int
    /// As `Corpus.importance` has it.
    package var importance: Double
    /// In order of the articles' publication.
    package var tellings: [LibraryClaim]

    package init(
        id: Int, day: Int, date: String?, type: String, title: String, status: Claim.Status, isBackground: Bool,
        articles: Int, voices: Int, importance: Double, tellings: [LibraryClaim]
    ) {
        self.id = id
        self.day = day
        self.date = date
        self.type = type
        self.title = title
        self.status = status
        self.isBackground = isBackground
        self.articles = articles
        self.voices = voices
        self.importance = importance
        self.tellings = tellings
    }

    package var when: DateValue? {
        date.flatMap { DateValue(edtf: $0, because: Reason("as the articles of the library tell it")) }
    }

    /// As an event among others; `claims` are those of its tellings that are among the articles held.
    package func event(id: Event.ID, claims: [ClaimReference]) -> Event {
        Event(
            id: id, title: title, type: type, when: when, status: status, isBackground: isBackground, claims: claims,
            voices: voices)
    }

    /// Its last day; the first again where nobody knows it.
    package var last: Int { max(day, when?.interval.latest?.number ?? day) }
}
