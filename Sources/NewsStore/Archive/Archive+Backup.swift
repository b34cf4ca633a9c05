import Foundation
import GRDB

extension Archive {
    /// Copies the library into a new file as it is at this moment, and checks the copy. Throws an `ArchiveError`.
    package func backUp(to path: String) throws {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ArchiveError.unusable(path: path, why: "is there already and is not replaced")
        }
        do {
            try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
            let copy = try DatabaseQueue(path: path)
            let found = try copy.writeWithoutTransaction { database in
                try database.execute(sql: "DELETE FROM property WHERE name = 'writer'")
                return try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing can be read"
            }
            guard found == "ok" else { throw ArchiveError.damaged(path: path, why: found) }
        } catch let error as DatabaseError {
            try? FileManager.default.removeItem(atPath: path)
            throw ArchiveError(error, path)
        }
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
