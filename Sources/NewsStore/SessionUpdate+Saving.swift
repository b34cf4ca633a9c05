import Foundation
import GRDB
import NewsModel

/// How what is new becomes rows.
extension SessionUpdate {
    /// The most steps that can be undone in a session.
    package static let mostSteps = 1_000

    /// Returns the changes that were left out.
    func save(_ database: Database, session: String) throws -> [Change] {
        var skipped: [Change] = []
        for act in acts { skipped += try act.save(database, session: session) }
        try saveReadings(database)
        try saveFields(database, session)
        try saveVisits(database, session)
        for (command, count) in uses {
            let sql = """
                INSERT INTO command (name, uses) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET uses = uses + excluded.uses
                """
            try database.execute(sql: sql, arguments: [command, count])
        }
        return skipped
    }

    private func saveReadings(_ database: Database) throws {
        for path in opened {
            try database.set("opened", to: Int(Date().timeIntervalSince1970), of: Library.absolute(path))
        }
        for (path, place) in places {
            let path = Library.absolute(path)
            try database.set("sentence", to: place.sentence, of: path)
            try database.set("row", to: place.row, of: path)
            try database.set("words", to: place.words, of: path)
        }
    }

    /// Also notes when the session was last used.
    private func saveFields(_ database: Database, _ session: String) throws {
        let now = String(Int(Date().timeIntervalSince1970))
        for (name, value) in fields.merging([Arrivals.leftField: now], uniquingKeysWith: { _, last in last }) {
            if let value {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO field VALUES (?, ?, ?)", arguments: [session, name, value])
            } else {
                try database.execute(
                    sql: "DELETE FROM field WHERE session = ? AND name = ?", arguments: [session, name])
            }
        }
    }

    private func saveVisits(_ database: Database, _ session: String) throws {
        for (visits, isAhead) in [(back, false), (ahead, true)] {
            for visit in visits {
                try database.execute(
                    sql: """
                        INSERT INTO visit (id, session, isAhead, pane, path, offset, event, day)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        visit.id, session, isAhead, visit.pane, visit.path, visit.offset, visit.event, visit.day,
                    ])
            }
        }
        for id in forgotten { try database.execute(sql: "DELETE FROM visit WHERE id = ?", arguments: [id]) }
    }
}

extension Act {
    fileprivate func save(_ database: Database, session: String) throws -> [Change] {
        switch self {
        case .done(let step):
            for change in step.changes { try change.save(database, session: session) }
            try database.execute(
                sql: "DELETE FROM step WHERE session = ? AND isUndone", arguments: [session])
            try step.insert(database, session: session)
            return []
        case .undone(let step):
            try step.note(isUndone: true, database, session: session)
            return try Self.save(step.changes.reversed().map(\.reversed), database, session: session)
        case .redone(let step):
            try step.note(isUndone: false, database, session: session)
            return try Self.save(step.changes, database, session: session)
        }
    }

    /// Saves those changes whose earlier value is still there, and returns the others.
    private static func save(_ changes: [Change], _ database: Database, session: String) throws -> [Change] {
        try changes.filter { change in
            let isCurrent = try change.isCurrent(database, session: session)
            if isCurrent { try change.save(database, session: session) }
            return !isCurrent
        }
    }
}

extension Step {
    fileprivate func insert(_ database: Database, session: String, isUndone: Bool = false) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO step (id, session, name, changes, isUndone) VALUES (?, ?, ?, ?, ?)",
            arguments: [id, session, name, json, isUndone])
        try database.execute(
            sql: """
                DELETE FROM step WHERE session = ?1 AND number <= (
                    SELECT number FROM step WHERE session = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)
                """,
            arguments: [session, SessionUpdate.mostSteps])
    }

    /// Another program may have thrown the step away: then it comes back at the end.
    fileprivate func note(isUndone: Bool, _ database: Database, session: String) throws {
        try database.execute(sql: "UPDATE step SET isUndone = ? WHERE id = ?", arguments: [isUndone, id])
        if database.changesCount == 0 { try insert(database, session: session, isUndone: isUndone) }
    }
}
