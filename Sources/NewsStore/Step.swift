import Foundation

/// What one command changed, to be undone and redone as a whole.
package struct Step: Hashable, Sendable, Identifiable {
    /// Made once at random.
    package let id: String
    /// What was done, as the status line says it.
    package let name: String
    /// The changes as JSON, as they lie on disk: most steps of earlier sessions are never looked into.
    let json: String

    package init(id: String, name: String, changes: [Change]) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = (try? encoder.encode(changes)).map { String(decoding: $0, as: UTF8.self) }
        self.init(id: id, name: name, json: json ?? "[]")
    }

    init(id: String, name: String, json: String) {
        self.id = id
        self.name = name
        self.json = json
    }

    /// None when another release wrote something that this one cannot read.
    package var changes: [Change] {
        (try? JSONDecoder().decode([Change].self, from: Data(json.utf8))) ?? []
    }
}

/// What became of a step.
package enum Act: Hashable, Sendable {
    case done(Step)
    case undone(Step)
    case redone(Step)
}
