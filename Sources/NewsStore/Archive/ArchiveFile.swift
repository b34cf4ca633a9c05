import Foundation
import GRDB

/// Opening the file of a library, whatever state it is in.
struct ArchiveFile {
    let path: String

    /// «DTLN»: tells a library from any other SQLite file.
    static let mark = 0x44_54_4C_4E
    private static let pageSize = 16_384

    init(_ path: String) { self.path = path }

    /// For reading; a file left by a crash is looked through first, and what was being written then is taken back.
    func reading() throws -> Archive {
        try translating {
            do { return try readingAsItIs() } catch let error as DatabaseError where error.asksForRecovery {
                let database = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
                _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
                try database.close()
                return try readingAsItIs()
            }
        }
    }

    private func readingAsItIs() throws -> Archive {
        let database = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
        return Archive(database: database, path: path, notice: try database.read(notice))
    }

    /// For writing, made where it is missing; throws where it can only be read.
    func writing() throws -> DatabaseQueue {
        try translating {
            try makeFile()
            let database = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
            if let notice = try database.read(notice) { throw notice }
            guard try database.write(migrate) else { throw ArchiveError.newer(path: path) }
            return database
        }
    }

    private func migrate(_ database: Database) throws -> Bool {
        try database.execute(sql: "PRAGMA application_id = \(Self.mark)")
        return try Schema.archive.migrate(database)
    }

    /// Nobody else may look into it: what somebody reads is nobody else's business.
    private func makeFile() throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw ArchiveError.noFolder(folder) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ArchiveError.readOnly(path: path) }
        close(descriptor)
    }

    private func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
            guard !isReadOnly else { return }
            try database.execute(sql: "PRAGMA page_size = \(Self.pageSize); PRAGMA cache_size = -16384")
        }
        return configuration
    }
}

/// What may be wrong with it.
extension ArchiveFile {
    /// Nil for a file that may be written.
    private func notice(_ database: Database) throws -> ArchiveError? {
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") != 0 else { return nil }
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Self.mark else {
            throw ArchiveError.notALibrary(path: path)
        }
        let (old, _) = try Schema.archive.pending(database)
        guard old.isSubset(of: Schema.archive.migrations.map(\.name)) else { return .newer(path: path) }
        guard let writer = try ArchiveWriter.process(database) else { return nil }
        return isAlive(writer) ? nil : try damage(database)
    }

    /// Nil where nothing is wrong.
    private func damage(_ database: Database) throws -> ArchiveError? {
        let found = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "nothing can be read"
        return found == "ok" ? nil : .damaged(path: path, why: found.split(separator: "\n").joined(separator: " "))
    }

    private func isAlive(_ process: Int) -> Bool {
        guard let number = pid_t(exactly: process), number > 0 else { return false }
        return number != getpid() && (kill(number, 0) == 0 || errno == EPERM)
    }

    private func translating<Value>(_ open: () throws -> Value) throws -> Value {
        do { return try open() } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }
}

extension DatabaseError {
    /// A journal lies beside the file that only a writer can play back.
    fileprivate var asksForRecovery: Bool { [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(resultCode) }
}

extension ArchiveError {
    init(_ error: DatabaseError, _ path: String) {
        let why = error.message ?? "\(error.resultCode)"
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notALibrary(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path, why: why)
            case .SQLITE_FULL: .full(path: path)
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                .unusable(path: path, why: "is locked by another program; try again when it is done")
            default: .unusable(path: path, why: why)
            }
    }
}
