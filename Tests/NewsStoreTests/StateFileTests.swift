import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// The state file on disk: whose it is, and what becomes of it when things go wrong.
final class StateFileTests {
    private let home = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path
    private let folder: StateFolder

    init() throws { folder = try #require(StateFolder(environment: ["XDG_STATE_HOME": home])) }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    @Test func `the folder follows XDG_STATE_HOME, else HOME`() {
        #expect(folder.path == home + "/dateline")
        #expect(StateFolder(environment: ["HOME": "/home/ana"])?.path == "/home/ana/.local/state/dateline")
        #expect(StateFolder(environment: ["XDG_STATE_HOME": "relative"]) == nil)
    }

    @Test func `nobody else may read what was read`() throws {
        _ = try Library.open(folder)
        #expect(try mode(folder.path) == 0o700)
        #expect(try mode(folder.file) == 0o600)
    }

    @Test func `marks are there on the next start`() throws {
        try Library.open(folder).does([.read(paths: ["/news/a.txt"], true)])
        let next = try Library.open(folder)
        #expect(try isRead("/news/a.txt", next))
        #expect(next.notice == nil)
    }

    @Test func `two programs keep each other's marks`() throws {
        let one = try Library.open(folder), other = try Library.open(folder)
        let place = ReadingPlace(sentence: 7, row: 1, words: "Two cracks")
        try one.does([.read(paths: ["/news/a.txt"], true), .tagged(path: "/news/a.txt", tag: "one", true)])
        try other.keep(SessionUpdate(places: ["/news/a.txt": place]), of: "/news")
        try other.does([.starred(path: "/news/a.txt", true), .tagged(path: "/news/a.txt", tag: "other", true)])
        let found = try one.readings(of: ["/news/a.txt"])["/news/a.txt"]
        #expect(found == Reading(isRead: true, isStarred: true, tags: ["one", "other"], place: place))
    }

    @Test func `a program sees that another one has changed the file`() throws {
        let one = try Library.open(folder), other = try Library.open(folder)
        let before = try one.version()
        try one.does([.read(paths: ["/news/a.txt"], true)])
        #expect(try one.version() == before)
        try other.does([.read(paths: ["/news/b.txt"], true)])
        #expect(try one.version() != before)
    }

    @Test func `what many programs write at the same time is all there`() async throws {
        let folder = folder
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let library = try Library.open(folder)
                    for number in 0..<25 {
                        try library.does([.tagged(path: "/news/a.txt", tag: "\(writer)-\(number)", true)])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try Library.open(folder).readings(of: ["/news/a.txt"])["/news/a.txt"]?.tags.count == 100)
    }

    @Test func `marks and the arrangement of the first release are carried over`() throws {
        try makeFirstRelease()
        let library = try Library.open(folder), session = try library.session("/news")
        let reading = Reading(isRead: true, place: ReadingPlace(sentence: 823, row: 4), opened: 1_700_000_000)
        #expect(try library.readings(of: ["/news/a.txt"])["/news/a.txt"] == reading)
        let fields = ["pane": "text", "article": "/news/a.txt", "grain": "month", "layout stacked": "single"]
        #expect(session.fields == fields)
    }

    @Test func `programs starting at the same moment make the tables once`() async throws {
        let folder = folder
        try await withThrowingTaskGroup(of: StoreError?.self) { group in
            for _ in 0..<8 { group.addTask { try Library.open(folder).notice } }
            for try await notice in group { #expect(notice == nil) }
        }
    }

    @Test func `a damaged file is moved aside and a fresh one takes its place`() throws {
        try folder.prepare()
        try Data("This is no database, however long one looks at it.".utf8).write(to: URL(filePath: folder.file))
        let library = try Library.open(folder)
        guard case .damaged(_, let aside, 0) = library.notice else { Issue.record("no notice"); return }
        #expect(FileManager.default.fileExists(atPath: aside))
        try library.does([.read(paths: ["/news/a.txt"], true)])
        #expect(try isRead("/news/a.txt", Library.open(folder)))
    }

    @Test func `damage inside the file is found at the start`() throws {
        try fill(rows: 2_000)
        let file = try #require(FileHandle(forUpdatingAtPath: folder.file))
        try file.seek(toOffset: 8 * 4_096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4 * 4_096))
        try file.close()
        guard case .damaged = try Library.open(folder).notice else { Issue.record("not found"); return }
    }

    @Test func `notes and tags of a damaged file are taken over as far as they can be read`() throws {
        let library = try Library.open(folder)
        let note = Note(id: "n", range: 1..<5, quote: "dam.", text: "mine")
        try library.does([.note(path: "/news/a.txt", before: nil, after: note)])
        try library.does((0..<3_000).map { .tagged(path: "/news/\($0).txt", tag: "flood", true) })
        try library.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let page = try library.database.read { database in
            try Int.fetchOne(database, sql: "SELECT max(pageno) FROM dbstat WHERE name = 'step'") ?? 0
        }
        try library.database.close()
        let file = try #require(FileHandle(forUpdatingAtPath: folder.file))
        try file.seek(toOffset: UInt64(page - 1) * 4_096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4_096))
        try file.close()
        let next = try Library.open(folder)
        guard case .damaged(_, _, let saved) = next.notice else { Issue.record("not found"); return }
        #expect(saved >= 3_001)
        #expect(try next.readings(of: ["/news/a.txt"])["/news/a.txt"]?.notes == [note])
    }

    @Test func `a file of an earlier release is copied before it is changed`() throws {
        try makeFirstRelease()
        _ = try Library.open(folder)
        let copy = folder.file + ".before-stars,-tags-and-notes"
        #expect(try mode(copy) == 0o600)
        let path = try DatabaseQueue(path: copy).read { try String.fetchOne($0, sql: "SELECT path FROM reading") }
        #expect(path == "/news/a.txt")
    }

    @Test func `a file of a newer Dateline is left alone and reading goes on`() throws {
        _ = try Library.open(folder)
        try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "INSERT INTO migration VALUES ('later')") }
        let library = try Library.open(folder)
        #expect(library.notice == .newerSchema(path: folder.file))
        try library.does([.read(paths: ["/news/a.txt"], true)])
        #expect(try isRead("/news/a.txt", library))
    }

    @Test func `a write that fails says why, keeps nothing of it, and works when it is tried again`() throws {
        let library = try Library.open(folder)
        let step = Step(id: "s", name: "star", changes: [.starred(path: "/news/a.txt", true)])
        try library.database.write { try $0.execute(sql: "PRAGMA query_only = ON") }
        let update = SessionUpdate(acts: [.done(step)])
        let error = #expect(throws: StoreError.self) { try library.keep(update, of: "/news") }
        #expect(error?.description.hasPrefix("Not kept: attempt to write a readonly database") == true)
        try library.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = OFF") }
        #expect(try library.readings(of: ["/news/a.txt"]).isEmpty)
        try library.keep(SessionUpdate(acts: [.done(step)]), of: "/news")
        #expect(try library.readings(of: ["/news/a.txt"])["/news/a.txt"]?.isStarred == true)
    }

    @Test func `without a folder to write to reading goes on, with one message`() throws {
        let blocked = try #require(StateFolder(environment: ["XDG_STATE_HOME": "/dev/null"]))
        let library = try Library.open(blocked)
        #expect(library.notice == .noFolder("/dev/null/dateline"))
        #expect(library.notice?.description.contains("XDG_STATE_HOME") == true)
        try library.does([.read(paths: ["/news/a.txt"], true)])
    }

    private func makeFirstRelease() throws {
        try folder.prepare()
        try DatabaseQueue(path: folder.file).write { database in
            try database.execute(sql: "CREATE TABLE migration (name TEXT PRIMARY KEY)")
            for migration in Schema.state.migrations.prefix(2) {
                try database.execute(sql: migration.sql)
                try database.execute(sql: "INSERT INTO migration VALUES (?)", arguments: [migration.name])
            }
            try database.execute(
                sql: """
                    INSERT INTO reading VALUES ('/news/a.txt', 1, 823, 4, 1700000000);
                    INSERT INTO session VALUES ('/news', 'text', '/news/a.txt', 'month');
                    INSERT INTO layout VALUES ('/news', 'stacked', 'single')
                    """)
        }
    }

    private func isRead(_ path: String, _ library: Library) throws -> Bool {
        try library.readings(of: [path])[path]?.isRead ?? false
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func fill(rows: Int) throws {
        _ = try Library.open(folder)
        try DatabaseQueue(path: folder.file).write { database in
            for row in 0..<rows {
                try database.execute(sql: "INSERT INTO reading (path) VALUES (?)", arguments: ["/news/\(row).txt"])
            }
        }
    }
}
