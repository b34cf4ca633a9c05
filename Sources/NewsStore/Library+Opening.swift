import Foundation
import GRDB

/// Opening the state file, whatever state it is in.
extension Library {
    /// The library of a folder that need not be the user's.
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

    static func inMemory(_ notice: StoreError?) throws -> Library {
        let database = try DatabaseQueue(configuration: configuration)
        _ = try database.write(Schema.state.migrate)
        return Library(database: database, notice: notice)
    }

    private static func anew(_ folder: StateFolder) throws -> Library {
        let aside = try folder.moveAside()
        try folder.prepare()
        let library = try opened(folder.file)
        let rows = Salvage(from: aside, into: library.database).rows
        let notice = StoreError.damaged(path: folder.file, movedTo: aside, saved: rows)
        return Library(database: library.database, notice: notice)
    }

    private static func opened(_ path: String) throws -> Library {
        var configuration = configuration
        configuration.journalMode = .wal
        let database = try connect(path, configuration)
        try database.read(check)
        let (old, new) = try database.read(Schema.state.pending)
        try backUp(database, path, old, new)
        let isReady = new.isEmpty && old.count == Schema.state.migrations.count
        guard try isReady || database.write(Schema.state.migrate) else { throw StoreError.newerSchema(path: path) }
        return Library(database: database, notice: nil)
    }

    /// Copies a file of an earlier release aside before it is changed. Of two programs at once one makes the copy.
    private static func backUp(_ database: DatabaseQueue, _ path: String, _ old: Set<String>, _ new: [String]) throws {
        let copy = "\(path).before-\(new.first ?? "")".replacing(" ", with: "-")
        guard !old.isEmpty, !new.isEmpty, !FileManager.default.fileExists(atPath: copy) else { return }
        try? database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
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
}

extension DatabaseError {
    fileprivate var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
