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
        try Library.open(folder).mark("/news/a.txt", read: true)
        let next = try Library.open(folder)
        #expect(try next.reading(of: "/news/a.txt").isRead)
        #expect(next.notice == nil)
    }

    @Test func `two programs keep each other's marks`() throws {
        let one = try Library.open(folder), other = try Library.open(folder)
        try one.mark("/news/a.txt", read: true)
        try other.remember(ReadingPlace(sentence: 7, row: 1), in: "/news/a.txt")
        try other.mark("/news/b.txt", read: true)
        let found = try one.readings()
        #expect(found["/news/a.txt"] == Reading(isRead: true, place: ReadingPlace(sentence: 7, row: 1)))
        #expect(found["/news/b.txt"]?.isRead == true)
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
        guard case .damaged(_, let aside) = library.notice else { Issue.record("no notice"); return }
        #expect(FileManager.default.fileExists(atPath: aside))
        try library.mark("/news/a.txt", read: true)
        #expect(try Library.open(folder).reading(of: "/news/a.txt").isRead)
    }

    @Test func `damage inside the file is found at the start`() throws {
        try fill(rows: 2_000)
        let file = try #require(FileHandle(forUpdatingAtPath: folder.file))
        try file.seek(toOffset: 8 * 4_096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4 * 4_096))
        try file.close()
        guard case .damaged = try Library.open(folder).notice else { Issue.record("not found"); return }
    }

    @Test func `a file of a newer Dateline is left alone and reading goes on`() throws {
        _ = try Library.open(folder)
        try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "INSERT INTO migration VALUES ('later')") }
        let library = try Library.open(folder)
        #expect(library.notice == .newerSchema(path: folder.file))
        try library.mark("/news/a.txt", read: true)
        #expect(try library.reading(of: "/news/a.txt").isRead)
    }

    @Test func `without a folder to write to reading goes on, with one message`() throws {
        let blocked = try #require(StateFolder(environment: ["XDG_STATE_HOME": "/dev/null"]))
        let library = try Library.open(blocked)
        #expect(library.notice == .noFolder("/dev/null/dateline"))
        #expect(library.notice?.description.contains("XDG_STATE_HOME") == true)
        try library.mark("/news/a.txt", read: true)
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
