import Foundation
import GRDB
import NewsModel

/// The tables of events, within a transaction.
///
/// A claim knows its event, and an event its tellings: both lists are written together, so that neither has to be
/// looked for in the other.
struct EventTables {
    let database: Database

    /// Notes what an article tells, to be joined later.
    func note(_ digest: ArticleDigest, of number: Int) throws {
        let days = digest.claimDays
        guard !days.isEmpty else { return }
        try database.cachedStatement(sql: "INSERT INTO telling VALUES (?, ?, ?, 0)")
            .execute(arguments: [number, BlobWriter.packed(days), BlobWriter.packed(days.map { _ in 0 })])
    }

    /// Takes apart the events that an article tells of: their other claims are joined anew.
    func forget(_ number: Int) throws {
        let ids = Set(try events(of: number)).subtracting([0])
        for tellings in try ids.compactMap(tellings) { try put(tellings.filter { $0.article != number }, into: 0) }
        for id in ids { try delete(id) }
    }

    /// Of each claim of an article its event, or 0.
    func events(of number: Int) throws -> [Int] {
        let statement = try database.cachedStatement(sql: "SELECT events FROM telling WHERE number = ?")
        return try Data.fetchOne(statement, arguments: [number]).map(BlobReader.numbers) ?? []
    }

    func events(_ ids: some Sequence<Int>) throws -> [StoredEvent] {
        let statement = try database.cachedStatement(sql: "SELECT \(StoredEvent.columns) FROM event WHERE id = ?")
        return try ids.compactMap { try Row.fetchOne(statement, arguments: [$0]).map(StoredEvent.init) }
    }

    private func tellings(of id: Int) throws -> [LibraryClaim]? {
        let statement = try database.cachedStatement(sql: "SELECT tellings FROM event WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [id]).map(BlobReader.tellings)
    }

    func delete(_ id: Int) throws {
        try database.cachedStatement(sql: "DELETE FROM event WHERE id = ?").execute(arguments: [id])
    }

    /// Says of claims that they are of an event; of none with 0.
    private func put(_ tellings: [LibraryClaim], into id: Int) throws {
        try put(Dictionary(tellings.map { ($0, id) }, uniquingKeysWith: { first, _ in first }))
    }

    func put(_ joined: [LibraryClaim: Int]) throws {
        let sql = "UPDATE telling SET events = ?, isJoined = ? WHERE number = ?"
        let statement = try database.cachedStatement(sql: sql)
        for (number, claims) in Dictionary(grouping: joined, by: \.key.article) {
            var events = try events(of: number)
            for (telling, id) in claims where events.indices.contains(telling.claim) { events[telling.claim] = id }
            try statement.execute(arguments: [BlobWriter.packed(events), !events.contains(0), number])
        }
    }

    func save(_ joined: JoinedEvent) throws {
        let event = joined.event, isDay = event.date == event.when?.interval.earliest?.description
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            event.id, event.date == nil, event.day, event.last, isDay ? nil : event.date, event.type,
            event.tellings.count > 1 ? event.title : nil, event.status.rawValue, event.isBackground, event.articles,
            event.voices, event.importance, Int64(bitPattern: joined.words.bits), BlobWriter.packed(event.tellings),
        ])
    }
}

extension ArticleDigest {
    /// Of each claim the day near which it is joined with others: its first, else that of publication.
    var claimDays: [Int] {
        let published = published.flatMap(EDTF.interval).flatMap { $0.days == nil ? nil : $0.latest?.number } ?? 0
        return claims.map { claim in
            let days = claim.interval
            return (days?.earliest ?? days?.latest)?.number ?? published
        }
    }
}
