import Foundation
import GRDB
import NewsModel

/// This file is all of NewsStore that others see, with the values of `Session`, `Step`, `Change` and `StoreError`.
///
/// What the reader did: read marks, stars, tags, notes, places, and how things stood when a folder was left. Each call
/// is one small transaction that changes its own rows, so that a crash loses nothing and two programs keep each other's
/// marks. Paths may be relative to the working folder.
package struct Library: Sendable {
    let database: DatabaseQueue
    /// What the reader should know about opening it, for the status line: why nothing is remembered, or was lost.
    package let notice: StoreError?

    /// The state file of this user. Where it cannot be used a library in memory takes its place, and `notice` says why.
    package static func open() throws -> Library {
        guard let folder = StateFolder() else { return try inMemory(.noFolder("~/.local/state")) }
        return try open(folder)
    }

    package static func inMemory() throws -> Library { try inMemory(nil) }

    /// What is known of some articles, by the paths given; an article that nothing was done with has no entry.
    package func readings(of paths: [String]) throws -> [String: Reading] {
        let known = try database.read { database in try Reading.fetch(database, paths.map(Self.absolute)) }
        let found = paths.compactMap { path in known[Self.absolute(path)].map { (path, $0) } }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    /// How a session was left, by its name, as a rule the folder that was read; an empty one when there is none.
    package func session(_ name: String) throws -> Session {
        try database.read { database in try Session(database, name: name) }
    }

    /// The marks of a session, by letter.
    package func bookmarks(of session: String) throws -> [String: Bookmark] {
        try database.read { database in try Bookmark.fetch(database, session: session) }
    }

    /// Keeps what is new. Returns the changes of undone and redone steps that were left out, because another program
    /// has changed the same thing since. Throws a `StoreError` that says why nothing was kept.
    @discardableResult
    package func keep(_ update: SessionUpdate, of session: String) throws -> [Change] {
        do { return try database.write { database in try update.save(database, session: session) } } catch let error
            as DatabaseError
        {
            throw StoreError.notWritten(why: error.message ?? "\(error.resultCode)")
        }
    }

    /// What came or changed since this session was left, and remembers the articles as they are now. Nil for a
    /// session that was never left.
    package func arrivals(_ hashes: [String: Int64], in session: String) throws -> Arrivals? {
        let hashes = Dictionary(hashes.map { (Self.absolute($0), $1) }, uniquingKeysWith: { first, _ in first })
        return try database.write { database in try Arrivals(database, hashes, session: session) }
    }

    /// A number that changes whenever another program changes the file.
    package func version() throws -> Int {
        try database.read { database in try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0 }
    }

    /// A command that was neither used nor named as a tip before, the first of those given; it now counts as named.
    package func nextTip(of commands: [String]) throws -> String? {
        try database.write { database in
            let known = try String.fetchSet(database, sql: "SELECT name FROM command WHERE uses > 0 OR wasTip")
            guard let tip = commands.first(where: { !known.contains($0) }) else { return nil }
            let sql = "INSERT INTO command (name, wasTip) VALUES (?, 1) ON CONFLICT DO UPDATE SET wasTip = 1"
            try database.execute(sql: sql, arguments: [tip])
            return tip
        }
    }

    /// The path as the store knows it.
    package static func absolute(_ path: String) -> String {
        isPlain(path) ? path : URL(fileURLWithPath: path).standardizedFileURL.path
    }

    /// Begins with a slash, ends with none, and has neither a dot nor a second slash behind one.
    private static func isPlain(_ path: String) -> Bool {
        guard path.utf8.first == 0x2F else { return false }
        var before: UInt8 = 0
        for byte in path.utf8 {
            if before == 0x2F, byte == 0x2F || byte == 0x2E { return false }
            before = byte
        }
        return before != 0x2F
    }
}
