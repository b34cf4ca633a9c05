import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// The file of a library: what becomes of it when things go wrong.
final class ArchiveFileTests {
    private let shelf = Shelf()

    deinit { shelf.remove() }

    private func fill() throws { try shelf.add([shelf.article("a.txt", "The dam holds.")]) }

    private func change(_ sql: String) throws {
        let database = try DatabaseQueue(path: shelf.file)
        try database.writeWithoutTransaction { try $0.execute(sql: sql) }
        try database.close()
    }

    private func error(_ work: () throws -> Void) -> ArchiveError? {
        do { try work() } catch { return error as? ArchiveError }
        return nil
    }

    @Test func `a name is a file of the data folder, a path is itself`() throws {
        #expect(
            try ArchiveFolder.file(named: "news", environment: ["XDG_DATA_HOME": "/x"]) == "/x/dateline/news.dateline")
        let home = try ArchiveFolder.file(named: "news", environment: ["HOME": "/home/ana"])
        #expect(home == "/home/ana/.local/share/dateline/news.dateline")
        #expect(try ArchiveFolder.file(named: "/x/y.dateline", environment: [:]) == "/x/y.dateline")
        #expect(throws: ArchiveError.self) { try ArchiveFolder.file(named: "news", environment: [:]) }
    }

    @Test func `nobody else may read what was read, and one file is all there is`() throws {
        try fill()
        let files = try FileManager.default.contentsOfDirectory(atPath: shelf.folder)
        #expect(files == ["test.dateline"])
        let mode = try FileManager.default.attributesOfItem(atPath: shelf.file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `what is missing or is no library is said to be so`() throws {
        #expect(error { _ = try shelf.archive() } == .missing(path: shelf.file))
        try FileManager.default.createDirectory(atPath: shelf.folder, withIntermediateDirectories: true)
        try Data("no library at all, but long enough to be read as one".utf8).write(to: URL(filePath: shelf.file))
        #expect(error { _ = try shelf.archive() } == .notALibrary(path: shelf.file))
        try FileManager.default.removeItem(atPath: shelf.file)
        try change("CREATE TABLE other (x)")
        #expect(error { _ = try shelf.archive() } == .notALibrary(path: shelf.file))
        #expect(error { _ = try ArchiveWriter(shelf.file) } == .notALibrary(path: shelf.file))
    }

    @Test func `a file of a newer Dateline is read and not written`() throws {
        try fill()
        try change("INSERT INTO migration VALUES ('of tomorrow')")
        let archive = try shelf.archive()
        #expect(archive.notice == .newer(path: shelf.file))
        #expect(try archive.count() == 1)
        #expect(error { _ = try ArchiveWriter(shelf.file) } == .newer(path: shelf.file))
    }

    @Test func `a library that lies where nobody can write is read`() throws {
        try fill()
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: shelf.file)
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: shelf.folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: shelf.folder) }
        #expect(try shelf.found("dam") == ["a.txt"])
    }

    @Test func `two programs cannot write at once, one can read meanwhile`() throws {
        try fill()
        // Process 1 is always there.
        try change("INSERT INTO property VALUES ('writer', 1)")
        #expect(error { _ = try ArchiveWriter(shelf.file) } == .busy(path: shelf.file, process: 1))
        #expect(try shelf.found("dam") == ["a.txt"])
    }

    @Test func `after a crash the file is looked through, and goes on when it is whole`() throws {
        try fill()
        try change("INSERT INTO property VALUES ('writer', 4194303)")
        #expect(try shelf.archive().notice == nil)
        #expect(try shelf.add([shelf.article("b.txt", "The dyke holds.")]).added == 1)
    }

    @Test func `what was being written in a crash is taken back, also for who only reads`() throws {
        try shelf.add((0..<400).map { shelf.article("\($0).txt", "The dam holds for the \($0)th day.") })
        let copy = shelf.folder + "/crashed.dateline", database = try DatabaseQueue(path: shelf.file)
        try database.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA cache_size = 1; BEGIN; UPDATE article SET title = hex(zeroblob(2000))")
            for ending in ["", "-journal"] {
                try FileManager.default.copyItem(atPath: shelf.file + ending, toPath: copy + ending)
            }
            try database.execute(sql: "ROLLBACK")
        }
        let archive = try Archive.open(copy)
        #expect(try archive.headlines(0..<500).count { $0.title.hasPrefix("The dam holds") } == 400)
        #expect(!FileManager.default.fileExists(atPath: copy + "-journal"))
    }

    @Test func `after a crash damage is found, and the file is only read`() throws {
        try shelf.add((0..<200).map { shelf.article("\($0).txt", "Number \($0) tells of dams.") })
        try change("INSERT INTO property VALUES ('writer', 4194303)")
        let size = try Data(contentsOf: URL(fileURLWithPath: shelf.file)).count
        try damage(from: size / 2, to: size / 2 + 16_384)
        guard case .damaged = error({ _ = try ArchiveWriter(shelf.file) }) else {
            Issue.record("written although it is damaged")
            return
        }
    }

    @Test func `damage that is met while reading is said in a line`() throws {
        try shelf.add((0..<200).map { shelf.article("\($0).txt", "Number \($0) tells of dams.") })
        let archive = try Archive.open(shelf.file)
        try damage(from: 16_384, to: Data(contentsOf: URL(fileURLWithPath: shelf.file)).count)
        guard case .damaged = error({ _ = try archive.headlines(0..<60) }) else {
            Issue.record("read although it is damaged")
            return
        }
    }

    /// Writes nonsense over some bytes of the file.
    private func damage(from first: Int, to end: Int) throws {
        let handle = try #require(FileHandle(forUpdatingAtPath: shelf.file))
        try handle.seek(toOffset: UInt64(first))
        try handle.write(contentsOf: Data(repeating: 0x5A, count: end - first))
        try handle.close()
    }

    @Test func `a full disk is said to be full, and what was there stays`() throws {
        try fill()
        var writer = try ArchiveWriter(shelf.file)
        let pages = try writer.database.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try writer.database.writeWithoutTransaction { database in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        let many = (0..<500).map { number in
            ArchiveEntry(
                shelf.article("\(number).txt", (0..<200).map { "word\($0)of\(number)" }.joined(separator: " ")),
                annotations: nil, rules: 0, from: nil)
        }
        #expect(error { _ = try writer.add(many) } == .full(path: shelf.file))
        try writer.database.writeWithoutTransaction { database in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = 1073741823")
        }
        #expect(try writer.add(many).added == 500)
        try writer.finish()
        #expect(try shelf.found("holds") == ["a.txt"])
        #expect(try shelf.archive().count() == 501)
    }

    @Test func `a backup is a whole library, and writes over nothing`() throws {
        try fill()
        let copy = shelf.folder + "/copy.dateline"
        try shelf.archive().backUp(to: copy)
        #expect(try Archive.open(copy).count() == 1)
        #expect(throws: ArchiveError.self) { try shelf.archive().backUp(to: copy) }
    }
}
