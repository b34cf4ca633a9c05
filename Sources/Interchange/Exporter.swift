import NewsModel

/// A form in which a corpus is written. This file and `Importer.swift` are all of Interchange that others see.
package struct Exporter: Sendable {
    package let name: String
    package let help: String
    /// How one line of it looks, or begins.
    package let example: String
    /// The whole of it, each line ended; the same bytes for the same corpus.
    package let write: @Sendable (Corpus) -> String

    package static let all: [Exporter] = [
        .annotations, .timeline, .articleTable, .actorTable, .foldTable, .eventTable, .timelineTable,
        .annotationTable, .days, .dayTable, .disagreementTable,
        .kinshipTable,
    ]
}

/// The names by which output calls actors, claims and events.
package enum Label {
    /// Of a run: «a12».
    package static func actor(_ id: Actor.ID) -> String { "a\(id + 1)" }

    /// A claim by its place in its article: «e1».
    package static func claim(_ place: Int) -> String { "e\(place + 1)" }

    /// An event of the timeline: «t14».
    package static func event(_ id: Event.ID) -> String { "t\(id + 1)" }
}
