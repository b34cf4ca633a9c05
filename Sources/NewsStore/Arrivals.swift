import Foundation
import GRDB

/// What happened to a folder since its reader left it.
package struct Arrivals: Hashable, Sendable {
    /// Seconds since it was left.
    package let seconds: Int
    /// Articles never seen before.
    package let new: Int
    /// Articles whose text is another one now.
    package let changed: Int

    /// The field of a session that says when it was last used, in seconds since 1970.
    static let leftField = "left"

    /// `hashes` has a number for the text of each article, by absolute path.
    init?(_ database: Database, _ hashes: [String: Int64], session: String) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT path, hash FROM seen")
        var seen: [String: Int64] = [:]
        while let row = try rows.next() { seen[row[0]] = row[1] }
        new = hashes.keys.count { seen[$0] == nil }
        changed = hashes.count { path, hash in seen[path].map { $0 != hash } ?? false }
        for (path, hash) in hashes where seen[path] != hash {
            let insertion = try database.cachedStatement(sql: "INSERT OR REPLACE INTO seen VALUES (?, ?)")
            try insertion.execute(arguments: [path, hash])
        }
        let sql = "SELECT value FROM field WHERE session = ? AND name = ?"
        let left = try String.fetchOne(database, sql: sql, arguments: [session, Self.leftField])
        guard let left = left.flatMap(Int.init) else { return nil }
        seconds = max(0, Int(Date().timeIntervalSince1970) - left)
    }
}
