/// Some articles read together: the model that every pane, list and exporter shows.
package struct Corpus: Sendable {
    /// Each with its publication as it was stated, given or inferred.
    package var articles: [Article]
    /// One an article, in the same order; actors and mentions bear the ids of `actors` below.
    package var annotations: [Annotations]
    /// All actors of all articles, each once; an actor's id is its place here.
    package var actors: [Actor]
    /// In order of time, the undated ones last; an event's id is its place here.
    package var events: [Event]
    package var disagreements: [Disagreement]
    /// Of the articles that tell one event, those that count as one voice.
    package var sharedVoices: [SharedVoice] = []
    /// Less important events of the articles that are not among `events`.
    package var eventsLeftOut = 0
    /// By event: why it is one, and what looks like it; empty unless that was asked for.
    package var kinships: [EventKinship] = []
    /// The most important first; empty unless they were asked for.
    package var days: [RankedDay] = []

    package init(
        articles: [Article] = [], annotations: [Annotations] = [], actors: [Actor] = [], events: [Event] = [],
        disagreements: [Disagreement] = []
    ) {
        self.articles = articles
        self.annotations = annotations
        self.actors = actors
        self.events = events
        self.disagreements = disagreements
    }

    /// The disagreements in which accounts pull against each other, without those in which one only knows more.
    package var contradictions: [Disagreement] { disagreements.filter { $0.verdict != .complement } }

    package func claim(_ reference: ClaimReference) -> Claim { annotations[reference.article].claims[reference.claim] }
}
