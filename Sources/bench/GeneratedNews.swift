import Chance
import NewsModel

/// News of a crisis that never was, the same for the same seed: articles of about 4 KB with names of many languages,
/// dates in many forms, quotations and figures.
struct GeneratedNews {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func articles(_ count: Int) -> [Article] {
        (0..<count).map { article(String($0)) }
    }

    private mutating func article(_ id: String) -> Article {
        let title = fill(pick(Self.titles)), byline = "By \(fill("{person}"))"
        let body = (0..<12).map { _ in (0..<3).map { _ in fill(pick(Self.sentences)) }.joined(separator: " ") }
        let bytes = Array(([title, byline] + body).joined(separator: "\n\n").utf8)
        var article = Article(id: "\(id).txt", path: "\(id).txt", bytes: bytes)
        article.title = Title(title, range: 0..<title.utf8.count)
        article.regions = Self.regions(of: [title, byline] + body)
        return article
    }

    private static func regions(of parts: [String]) -> [Region] {
        var start = 0
        return parts.enumerated().map { place, part in
            defer { start += part.utf8.count + 2 }
            let kind: Region.Kind = place == 0 ? .title : place == 1 ? .byline : .body
            return Region(kind, start..<start + part.utf8.count)
        }
    }

    /// Puts a word of its list into each `{slot}`.
    private mutating func fill(_ template: String) -> String {
        var filled = ""
        for (place, piece) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard place > 0, let end = piece.firstIndex(of: "}") else {
                filled += piece
                continue
            }
            filled += word(for: piece[..<end]) + piece[piece.index(after: end)...]
        }
        return filled
    }

    private mutating func word(for slot: Substring) -> String {
        switch slot {
        case "person": pick(Self.given) + " " + pick(Self.family)
        case "family": pick(Self.family)
        case "state": pick(Self.states)
        case "body": pick(Self.bodies)
        case "place": pick(Self.places)
        case "number": String(random.below(90_000) + 3)
        case "day": String(random.below(28) + 1)
        case "month": pick(CalendarDate.monthNames)
        case "weekday": pick(CalendarDate.weekdayNames)
        case "year": String(1990 + random.below(35))
        case "date": fill(pick(Self.dates))
        default: String(slot)
        }
    }

    private mutating func pick(_ list: [String]) -> String { list[random.below(list.count)] }
}
