/// What one command changed, to be undone and redone as a whole.
package struct Step: Hashable, Sendable, Identifiable {
    /// Made once at random.
    package let id: String
    /// What was done, as the status line says it.
    package let name: String
    package let changes: [Change]

    package init(id: String, name: String, changes: [Change]) {
        self.id = id
        self.name = name
        self.changes = changes
    }
}

/// What became of a step.
package enum Act: Hashable, Sendable {
    case done(Step)
    case undone(Step)
    case redone(Step)
}
