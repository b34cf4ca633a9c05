import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// Undoing and redoing in the store, and what another program did meanwhile.
struct StepTests {
    private let library: Library
    private let path = "/news/a.txt"

    init() throws { library = try Library.inMemory() }

    @Test func `an undone step leaves everything as it was before it, a redone one as it was after`() throws {
        let note = Note(id: "n", range: 1..<5, quote: "dam.", text: "really?")
        var edited = note
        edited.text = "no"
        try library.does([.note(path: path, before: nil, after: note), .tagged(path: path, tag: "old", true)])
        let before = try library.readings(of: [path])
        let step = try library.does([
            .read(paths: [path], true), .starred(path: path, true), .tagged(path: path, tag: "old", false),
            .tagged(path: path, tag: "new", true), .note(path: path, before: note, after: edited),
        ])
        let after = try library.readings(of: [path])
        #expect(try undo(step) == [])
        #expect(try library.readings(of: [path]) == before)
        #expect(try redo(step) == [])
        #expect(try library.readings(of: [path]) == after)
    }

    @Test func `the next start can undo what was done and redo what was undone, in the right order`() throws {
        let steps = try (0..<4).map { try library.does([.tagged(path: path, tag: "\($0)", true)], as: "s\($0)") }
        _ = try (undo(steps[3]), undo(steps[2]))
        let session = try library.session("/news")
        #expect(session.done == [steps[0], steps[1]])
        #expect(session.undone == [steps[3], steps[2]])
    }

    @Test func `something new ends what could be redone`() throws {
        let step = try library.does([.read(paths: [path], true)])
        _ = try undo(step)
        let next = try library.does([.starred(path: path, true)])
        let session = try library.session("/news")
        #expect(session.done == [next] && session.undone.isEmpty)
    }

    @Test func `the store remembers a thousand steps`() throws {
        let steps = (0..<1_010).map { Step(id: "s\($0)", name: "view", changes: []) }
        try library.keep(SessionUpdate(acts: steps.map { .done($0) }), of: "/news")
        let kept = try library.session("/news").done
        #expect(kept.count == 1_000 && kept.last == steps.last)
    }

    @Test func `undo leaves a note alone that another program has changed since`() throws {
        let mine = Note(id: "n", range: 1..<5, quote: "dam.", text: "mine")
        var theirs = mine
        theirs.text = "theirs"
        let step = try library.does([.starred(path: path, true), .note(path: path, before: nil, after: mine)])
        try library.does([.note(path: path, before: mine, after: theirs)])
        #expect(try undo(step) == [.note(path: path, before: mine, after: nil)])
        #expect(try library.readings(of: [path])[path] == Reading(notes: [theirs]))
    }

    @Test func `undo leaves a mark alone that another program has set anew`() throws {
        let mine = Bookmark(path: path, offset: 1, words: "mine")
        let theirs = Bookmark(path: path, offset: 2, words: "theirs")
        let step = try library.does([.bookmark(letter: "a", before: nil, after: mine)])
        try library.does([.bookmark(letter: "a", before: mine, after: theirs)])
        #expect(try undo(step).count == 1)
        #expect(try library.bookmarks(of: "/news") == ["a": theirs])
    }

    @Test func `undo takes back its own part of an article and nothing else`() throws {
        let step = try library.does([.starred(path: path, true)])
        try library.does([.tagged(path: path, tag: "theirs", true), .read(paths: [path], true)])
        _ = try undo(step)
        #expect(try library.readings(of: [path])[path] == Reading(isRead: true, tags: ["theirs"]))
    }

    @Test func `a step that this release cannot read has no changes`() throws {
        try library.does([.read(paths: [path], true)], as: "known")
        try library.database.write { database in
            let sql = "INSERT INTO step (id, session, name, changes) VALUES ('x', '/news', '', '[{\"later\":{}}]')"
            try database.execute(sql: sql)
        }
        #expect(try library.session("/news").done.map(\.changes.count) == [1, 0])
    }

    private func undo(_ step: Step) throws -> [Change] {
        try library.keep(SessionUpdate(acts: [.undone(step)]), of: "/news")
    }

    private func redo(_ step: Step) throws -> [Change] {
        try library.keep(SessionUpdate(acts: [.redone(step)]), of: "/news")
    }
}
