import Chance
import NewsModel

/// News of many crises over many years, the same for the same seed: each crisis has its own names and things, goes on
/// for some months, and every happening of it is told by several articles in other words.
struct GeneratedCrises {
    private var random: SplitMix
    private var crisis = Crisis()

    /// Names and things of a crisis, and what has happened in it so far.
    private struct Crisis {
        var places: [String] = [], people: [String] = [], things: [String] = []
        var happenings: [Happening] = []
        var day = CalendarDate(number: 0)
        var articlesLeft = 0
    }

    private struct Happening {
        let deed: String
        let day: CalendarDate
    }

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// An article of about 4 KB, with the day of its publication.
    mutating func article(_ number: Int) -> (Article, CalendarDate) {
        if crisis.articlesLeft == 0 { begin() }
        crisis.articlesLeft -= 1
        crisis.day = crisis.day.adding(days: random.below(4))
        let title = recent().deed, body = (0..<9).map { _ in (0..<4).map { _ in sentence() }.joined(separator: " ") }
        let text = ([title] + body).joined(separator: "\n\n"), id = "\(number).txt"
        var article = Article(id: id, path: id, bytes: Array(text.utf8))
        article.title = Title(title, range: 0..<title.utf8.count)
        article.regions = [Region(.title, 0..<title.utf8.count), Region(.body, title.utf8.count + 2..<text.utf8.count)]
        return (article, crisis.day)
    }

    private mutating func begin() {
        crisis = Crisis()
        crisis.places = (0..<6).map { _ in name() }
        crisis.people = (0..<8).map { _ in name() + " " + name() }
        crisis.things = (0..<60).map { _ in word() }
        crisis.day = CalendarDate(number: 7_300 + random.below(12_700))
        crisis.articlesLeft = 20 + random.below(160)
        for _ in 0..<4 { happen() }
    }

    private mutating func happen() {
        let day = crisis.day.adding(days: -random.below(30))
        crisis.happenings.append(Happening(deed: fill(pick(Self.deeds)), day: day))
    }

    /// The later, the more often told.
    private mutating func recent() -> Happening {
        let back = random.below(4) * random.below(10), all = crisis.happenings
        return all[max(0, all.count - 1 - back)]
    }

    /// A third tell something that happened; half of that no other article tells.
    private mutating func sentence() -> String {
        guard random.below(3) == 0 else { return fill(pick(Self.remarks)) + "." }
        if random.below(2) == 0 { happen() }
        let told = recent()
        return "\(told.deed) \(pick(dates(told.day))), \(fill(pick(Self.tails)))."
    }

    private func dates(_ day: CalendarDate) -> [String] {
        let month = CalendarDate.monthNames[day.month - 1]
        return ["on \(day.day) \(month) \(day.year)", "on \(month) \(day.day)", "last week", "in \(month)"]
    }
}

// MARK: - Words

extension GeneratedCrises {
    // swift-format-ignore
    private static let deeds = [
        "Troops of {person} attacked the {thing} of {place}", "{person} resigned over the {thing} of {place}",
        "Police arrested {number} men near the {thing} of {place}", "{number} people died at the {thing} in {place}",
        "{person} signed an agreement on the {thing} with {person}", "Thousands marched through {place} against the {thing}",
        "{person} visited the {thing} of {place}", "A bomb exploded at the {thing} of {place}",
        "The government of {place} banned the {thing}", "{number} families fled the {thing} of {place}",
        "{person} threatened the {thing} of {place} with sanctions", "Voters of {place} elected {person} to the {thing}",
    ]
    // swift-format-ignore
    private static let tails = [
        "people by the {thing} told {person}", "close to the {thing} and the {thing}", "as {person} had feared for the {thing}",
        "after days of {thing}", "which left the {thing} of {place} without {thing}",
    ]
    // swift-format-ignore
    private static let remarks = [
        "The {thing} of {place} is older than the {thing}", "Nobody in {place} has forgotten the {thing}, and few the {thing}",
        "For {person} the {thing} is a matter of {thing}", "There is not much {thing} between {place} and the {thing}",
        "The streets around the {thing} were empty, the {thing} dark", "Much of it has to do with {thing} and with {thing}",
        "{person} is a quiet man with a {thing}", "It is a long way from the {thing} to the {thing} of {place}",
    ]
    // swift-format-ignore
    private static let syllables = "ba ber cor dal den fir gan hol jas kel lor mar nes or pan quil ras sten tor ul ver wen xi yar zon".split(separator: " ").map(String.init)

    private mutating func word() -> String { (0..<2 + random.below(2)).map { _ in pick(Self.syllables) }.joined() }

    private mutating func name() -> String {
        let word = word()
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private mutating func fill(_ template: String) -> String {
        template.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, piece in
            guard place > 0, let end = piece.firstIndex(of: "}") else { return String(piece) }
            return slot(piece[..<end]) + piece[piece.index(after: end)...]
        }.joined()
    }

    private mutating func slot(_ name: Substring) -> String {
        switch name {
        case "place": pick(crisis.places)
        case "person": pick(crisis.people)
        case "thing": pick(crisis.things)
        default: String(random.below(900) + 3)
        }
    }

    private mutating func pick(_ list: [String]) -> String { list[random.below(list.count)] }
}
