import NewsModel
import NewsStore

/// What was done since it was last kept on disk.
struct Journal: Sendable {
    /// What the running command has changed so far, and how the status line calls it.
    var changes: [Change] = []
    var name: String?
    var update = SessionUpdate()
    /// The reader was told that something is kept: it must be on disk before the screen says so.
    var isUrgent = false
    /// What `.` does again.
    var repeated: RepeatedChange?
}

/// A change that can be made to another article, or sentence.
enum RepeatedChange: Hashable, Sendable {
    case read(Bool)
    case starred(Bool)
    /// As it was typed.
    case tags(String)
    case note(String)
}

/// Doing, undoing and redoing.
extension State {
    /// Changes what is kept of articles; `name` says what was done: «star, "Roads jam"».
    mutating func change(_ changes: [Change], as name: String) {
        for change in changes { apply(change) }
        journal.changes += changes
        journal.name = name
    }

    /// Makes what happened since an earlier moment a step that can be undone, if anything did.
    mutating func record(_ name: String, since before: Moment) {
        let changes = journal.changes, isMoved = moment.isElsewhere(than: before)
        let words = journal.name ?? name
        (journal.changes, journal.name) = ([], nil)
        guard isMoved || !changes.isEmpty else { return }
        let fields = isMoved ? fieldChanges(since: before) : []
        let step = Step(id: .random(), name: words, changes: changes + fields)
        trail.add(step, from: isMoved ? before : nil)
        journal.update.acts.append(.done(step))
        if !changes.isEmpty { journal.isUrgent = true }
    }

    mutating func undo() {
        guard let entry = trail.stepBack(from: moment) else { message = "Nothing to undo"; return }
        journal.update.acts.append(.undone(entry.step))
        perform(entry.step.changes.map(\.reversed).reversed(), or: entry.moment)
        message = "Undone: \(entry.step.name)  (\(key("redo")) redo)"
    }

    mutating func redo() {
        guard let entry = trail.stepAhead(from: moment) else { message = "Nothing to redo"; return }
        journal.update.acts.append(.redone(entry.step))
        perform(entry.step.changes, or: entry.moment)
        message = "Redone: \(entry.step.name)  (\(key("undo")) undo)"
    }

    /// Where there is a moment it stands for the fields.
    private mutating func perform(_ changes: [Change], or moment: Moment?) {
        journal.isUrgent = true
        leaveText()
        if let moment { self.moment = moment } else { setFields(changes) }
        for change in changes { apply(change) }
    }

    private mutating func setFields(_ changes: [Change]) {
        var values: [String: String?] = [:]
        for case .field(let name, _, let value) in changes { values[name] = .some(value) }
        for field in SessionField.all {
            if let value = values[field.name] { field.set(&self, value) }
        }
    }

    private func fieldChanges(since before: Moment) -> [Change] {
        var earlier = self
        earlier.moment = before
        let old = earlier.fields, new = fields
        return SessionField.all.map(\.name).filter { old[$0] != new[$0] }
            .map { .field($0, before: old[$0], after: new[$0]) }
    }

    private mutating func apply(_ change: Change) {
        switch change {
        case .read(let paths, let isOn): for path in paths { edit(path) { $0.isRead = isOn } }
        case .starred(let path, let isOn): edit(path) { $0.isStarred = isOn }
        case .tagged(let path, let tag, let isOn):
            edit(path) { if isOn { $0.tags.insert(tag) } else { $0.tags.remove(tag) } }
        case .note(let path, let before, let after): edit(path) { $0.put(after, insteadOf: before) }
        case .bookmark(let letter, _, let after): bookmarks[letter] = after
        case .field: break
        }
    }

    private mutating func edit(_ path: String, _ change: (inout Reading) -> Void) {
        guard let article = paths.places[path] else { return }
        change(&readings[corpus.articles[article].id, default: Reading()])
        revision += 1
    }
}

extension Reading {
    fileprivate mutating func put(_ note: Note?, insteadOf old: Note?) {
        notes.removeAll { $0.id == old?.id || $0.id == note?.id }
        guard let note else { return }
        let place = notes.partitioningIndex { $0.range.lowerBound > note.range.lowerBound }
        notes.insert(note, at: place)
    }
}

extension String {
    /// 64 random bits: two programs never make the same.
    static func random() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }
}
