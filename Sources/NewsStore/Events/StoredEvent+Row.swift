import Foundation
import GRDB
import NewsModel

/// How an event comes out of its row.
extension StoredEvent {
    static let columns = """
        id, isUndated, day, date, type, title, status, isBackground, articles, voices, importance, tellings
        """

    /// Its title is empty where only the one claim tells it.
    init(_ row: Row) throws {
        let isUndated: Bool = row[1], day: Int = row[2], date: String? = row[3], title: String? = row[5]
        self.init(
            id: row[0], day: day, date: isUndated ? nil : date ?? CalendarDate(number: day).description, type: row[4],
            title: title ?? "", status: Claim.Status(rawValue: row[6]) ?? .asserted, isBackground: row[7],
            articles: row[8], voices: row[9], importance: row[10], tellings: try BlobReader.tellings(row[11]))
    }

    /// With the line of the one claim that tells it, if it has no other title.
    func titled(_ database: Database) throws -> StoredEvent {
        guard title.isEmpty, let telling = tellings.first,
            let stored = try StoredArticle(database, number: telling.article),
            stored.digest.claims.indices.contains(telling.claim)
        else { return self }
        var titled = self
        titled.title = stored.digest.claims[telling.claim].summary
        return titled
    }
}
