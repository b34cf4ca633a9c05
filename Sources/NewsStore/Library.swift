import Foundation
import GRDB
import NewsModel

/// This file is all of NewsStore that others see, with the values of `Session`.
///
/// What the reader did: read marks, places in articles, the arrangement of the screen. Each call is one small
/// transaction on the file, so that a crash loses nothing and two programs keep each other's marks.
package struct Library: Sendable {
    private let database: DatabaseQueue
    /// What the reader should know about opening it, for the status line: why nothing is remembered, or was lost.
    package let notice: StoreError?

    /// The state file of this user. Where it cannot be used a library in memory takes its place, and `notice` says why.
    package static func open() throws -> Library {
        guard let folder = StateFolder() else { return try inMemory(.noFolder("~/.local/state")) }
        return try open(folder)
    }

    package static func inMemory() throws -> Library { try inMemory(nil) }

    /// All that is known of any article, by absolute path.
    package func readings() throws -> [String: Reading] {
        try database.read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT * FROM reading")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["path"], Reading($0)) })
        }
    }

    /// A relative path counts from the working folder.
    package func reading(of path: String) throws -> Reading {
        let row = try database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM reading WHERE path = ?", arguments: [absolute(path)])
        }
        return row.map(Reading.init) ?? Reading()
    }

    /// The article was opened just now.
    package func opened(_ path: String) throws {
        try set("opened = CAST(strftime('%s', 'now') AS INTEGER)", [], of: path)
    }

    package func mark(_ path: String, read: Bool) throws { try set("isRead = ?", [read], of: path) }

    package func remember(_ place: ReadingPlace, in path: String) throws {
        try set("sentence = ?, row = ?", [place.sentence, place.row], of: path)
    }

    /// The arrangement last kept under a name, as a rule the folder that was read; an empty one when there is none.
    package func session(_ name: String) throws -> Session {
        try database.read { database in try Session(database, name: name) }
    }

    package func remember(_ session: Session, as name: String) throws {
        try database.write { database in try session.save(database, name: name) }
    }
}

extension Library {
    /// The same for a folder that is not the user's.
    static func open(_ folder: StateFolder) throws -> Library {
        do { try folder.prepare() } catch { return try inMemory(.noFolder(folder.path)) }
        do { return try opened(folder.file) } catch let error as StoreError {
            return try inMemory(error)
        } catch let error as DatabaseError where error.isDamage {
            return try anew(folder)
        } catch {
            return try inMemory(.unusable(path: folder.file, why: "\(error)"))
        }
    }

    private static func anew(_ folder: StateFolder) throws -> Library {
        let aside = try folder.moveAside()
        try folder.prepare()
        return try opened(folder.file, notice: .damaged(path: folder.file, movedTo: aside))
    }

    private static func opened(_ path: String, notice: StoreError? = nil) throws -> Library {
        var configuration = configuration
        configuration.journalMode = .wal
        let database = try connect(path, configuration)
        try database.read(check)
        guard try database.write(Schema.migrate) else { throw StoreError.newerSchema(path: path) }
        return Library(database: database, notice: notice)
    }

    /// Where several programs turn a fresh file to WAL at once, SQLite refuses all but one without waiting for its busy
    /// timeout; so the others try again, for as long.
    private static func connect(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
        for _ in 0..<200 {
            do { return try DatabaseQueue(path: path, configuration: configuration) } catch let error as DatabaseError
                where error.resultCode == .SQLITE_BUSY
            {
                usleep(25_000)
            }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func inMemory(_ notice: StoreError?) throws -> Library {
        let database = try DatabaseQueue(configuration: configuration)
        _ = try database.write(Schema.migrate)
        return Library(database: database, notice: notice)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    /// Finds what a crash or a failing disk left; 8 ms for 100,000 articles.
    private static func check(_ database: Database) throws {
        guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
    }

    /// Changes some columns of an article's row and no others, which may be another program's work.
    private func set(_ columns: String, _ values: StatementArguments, of path: String) throws {
        try database.write { database in
            let path = absolute(path)
            try database.execute(sql: "INSERT OR IGNORE INTO reading (path) VALUES (?)", arguments: [path])
            try database.execute(sql: "UPDATE reading SET \(columns) WHERE path = ?", arguments: values + [path])
        }
    }

    private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}

extension DatabaseError {
    fileprivate var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
