import NewsModel

/// Finds dates of an account that cannot be right by what it goes on to tell.
///
/// A day told as the beginning of an account that ends a year and some days later, with something in between that is
/// announced for that end, is a slip of the year: «on 20 September 2020 … elections due on 17 October 2021 … settled on
/// 30 September 2021».
struct SlipFinder {
    private let days: [Telling]

    /// Days by which a slip of one year may miss the day it should have been.
    private static let nearby = 45
    /// Dated tellings that one account goes on over.
    private static let account = 20

    /// In order of the tellings.
    static func slips(in tellings: [Telling]) -> [Slip] {
        let finder = SlipFinder(days: tellings.filter { $0.date?.when.interval.isDay ?? false })
        return finder.days.indices.compactMap { finder.slip(at: $0) }
    }

    /// The tellings as they seem to be meant.
    static func corrected(_ tellings: [Telling], by slips: [Slip]) -> [Telling] {
        guard !slips.isEmpty else { return tellings }
        return tellings.map { telling in
            var telling = telling
            if let slip = slips.first(where: { $0.range == telling.date?.range }), let meant = slip.meant {
                telling.date?.when = meant
            }
            return telling
        }
    }

    private func slip(at index: Int) -> Slip? {
        guard days[index].trigger.status == .asserted, let date = days[index].date,
            let day = date.when.interval.earliest
        else { return nil }
        let account = days[(index + 1)...].prefix(Self.account)
        guard let end = account.first(where: { $0.trigger.status == .asserted && isYearLater(day, $0) }),
            let announced = account.first(where: { $0.trigger.status == .announced && isYearLater(day, $0) }),
            announced.sentence < end.sentence, opensAccount(index, before: announced)
        else { return nil }
        let proof = [announced, end].compactMap(\.date).map { Evidence($0.range, says: $0.when.edtf) }
        return Slip(
            .account, date.range, stated: date.when, meant: meant(date, day, proof), proof: proof,
            words: "though the account goes on to \(proof.last?.says ?? "")")
    }

    /// No other day of its year is told between: the account begins with it.
    private func opensAccount(_ index: Int, before announced: Telling) -> Bool {
        let year = days[index].date?.when.interval.earliest?.year
        return !days[(index + 1)...].prefix { $0.sentence < announced.sentence }.contains {
            $0.sentence > days[index].sentence && $0.date?.when.interval.earliest?.year == year
        }
    }

    private func meant(_ date: ToldDate, _ day: CalendarDate, _ proof: [Evidence]) -> DateValue {
        let words = "written \(date.when.edtf), a year too early for its account, which ends on \(proof[1].says)"
        let evidence = [Evidence(date.range, says: "written \(date.when.edtf)")] + proof
        return DateValue(CalendarInterval(day.adding(months: 12)), because: Reason(words, evidence: evidence))
    }

    private func isYearLater(_ day: CalendarDate, _ telling: Telling) -> Bool {
        guard let other = telling.date?.when.interval.earliest else { return false }
        return (0...Self.nearby).contains(other.number - day.adding(months: 12).number)
    }
}
