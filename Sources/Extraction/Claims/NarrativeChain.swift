import NewsModel

/// Dates the happenings whose own sentence gives no date, by the account they stand in.
///
/// A paragraph goes on with the date told last. In the paragraphs behind it an undated happening lies between that date
/// and the next one told, or publication. What is told before the first date lies in the days of the account, where
/// another article dates these. A pluperfect («had boycotted») looks back and is left undated.
struct NarrativeChain {
    private let tellings: [Telling]
    private let document: Document
    private let published: CalendarInterval?
    private let account: SharedAccount?
    /// Paragraphs in which a verb tells what happened, and those that tell of other days than the account.
    private let telling: Set<Int>, astray: Set<Int>

    /// Paragraphs that a date carries on over to the next date.
    private static let reach = 7
    /// Paragraphs that it carries on over where no date follows; over more where each goes on telling.
    private static let nearby = 1
    /// Days before publication within which a date belongs to the story told and not to its history.
    private static let recent = 730

    init(
        _ tellings: [Telling], document: Document, published: Publication, account: SharedAccount? = nil
    ) {
        let told = tellings.filter { $0.trigger.status == .asserted }
        self.tellings = told.filter { $0.date != nil && !$0.isInPassing(in: document) }
        self.document = document
        self.published = published.when?.interval
        self.account = account
        telling = Set(told.filter { !$0.trigger.isPluperfect && !$0.trigger.isNoun }.compactMap(\.region))
        astray = Set(tellings.filter { account?.contradicts($0.date) ?? false }.compactMap(\.region))
    }

    /// When it happened, and what says so.
    func date(of telling: Telling) -> (when: DateValue?, resolution: Claim.Resolution) {
        if let date = telling.date { return (date.when, date.resolution) }
        if let when = recent(telling) { return (when, .relative) }
        guard telling.trigger.status == .asserted, !telling.trigger.isPluperfect else { return (nil, .undated) }
        guard let before = last(before: telling), let when = before.date?.when else {
            let when = beforeAnchor(telling)
            return (when, when == nil ? .undated : .article)
        }
        if before.region == telling.region, !telling.trigger.isSequel { return (continued(before, when), .paragraph) }
        let between = between(before, when, telling)
        return (between, between == nil ? .undated : .chain)
    }

    /// In the paragraphs that lead up to the date of the account, nothing of other days in them.
    private func beforeAnchor(_ telling: Telling) -> DateValue? {
        guard let account, let anchor = tellings.first(where: { $0.date?.range == account.anchor }),
            let region = telling.region, !astray.contains(region), 0...Self.reach ~= distance(telling, anchor),
            let start = account.days.earliest, let end = published?.latest, start <= end
        else { return nil }
        let reason = Reason("told before \(quoted(anchor)), \(account.words)", evidence: [account.evidence])
        return DateValue(CalendarInterval(start...end), because: reason)
    }

    /// «Renewed violence», where publication is known to some weeks.
    private func recent(_ telling: Telling) -> DateValue? {
        guard telling.trigger.isRecent, let published, published.days ?? .max <= Self.month,
            let start = published.earliest?.adding(days: -Self.month), let end = published.latest
        else { return nil }
        return DateValue(CalendarInterval(start...end), because: Reason("told as recent, shortly before publication"))
    }

    private static let month = 31

    private func last(before telling: Telling) -> Telling? {
        let end = tellings.partitioningIndex {
            ($0.sentence, $0.trigger.tokens.lowerBound) >= (telling.sentence, telling.trigger.tokens.lowerBound)
        }
        guard end > 0 else { return nil }
        return distance(tellings[end - 1], telling) <= Self.reach ? tellings[end - 1] : nil
    }

    /// The first told behind it that is not older than `start`.
    private func next(after telling: Telling, from start: CalendarDate) -> Telling? {
        let begin = tellings.partitioningIndex { $0.sentence > telling.sentence }
        return tellings[begin...].prefix { distance(telling, $0) <= Self.reach }
            .first { $0.date.map { isOn(from: start, $0.when.interval) } ?? false }
    }

    /// Some weeks that only may begin before the day go on from it, too.
    private func isOn(from start: CalendarDate, _ days: CalendarInterval) -> Bool {
        guard let first = days.earliest, let last = days.latest else { return false }
        return first >= start || last >= start && last.number - first.number <= Self.month
    }

    private func continued(_ before: Telling, _ when: DateValue) -> DateValue {
        var when = when
        when.reason = Reason("continues the account of \(quoted(before))", evidence: evidence(before))
        return when
    }

    private func between(_ before: Telling, _ when: DateValue, _ telling: Telling) -> DateValue? {
        guard let start = when.interval.earliest, let end = published?.latest ?? when.interval.latest,
            isRecent(when.interval)
        else { return nil }
        guard let next = next(after: telling, from: start), let limit = next.date?.when.interval.latest, limit <= end
        else {
            guard published != nil, start <= end, goesOn(from: before, to: telling) else { return nil }
            let reason = Reason("told after \(quoted(before)), before publication", evidence: evidence(before))
            return DateValue(CalendarInterval(start...end), because: reason)
        }
        let reason = Reason(
            "told between \(quoted(before)) and \(quoted(next))", evidence: evidence(before) + evidence(next))
        return DateValue(CalendarInterval(start...max(start, limit)), because: reason)
    }

    /// No paragraph between tells nothing.
    private func goesOn(from before: Telling, to telling: Telling) -> Bool {
        guard let first = before.region, let last = telling.region, last - first > Self.nearby else { return true }
        return (first + 1..<last).allSatisfy(self.telling.contains)
    }

    private func isRecent(_ interval: CalendarInterval) -> Bool {
        guard let limit = published?.earliest, let latest = interval.latest, let days = interval.days else {
            return false
        }
        return limit.number - latest.number <= Self.recent && days < 366
    }

    private func distance(_ a: Telling, _ b: Telling) -> Int { (b.region ?? b.sentence) - (a.region ?? a.sentence) }

    private func quoted(_ telling: Telling) -> String {
        telling.date.map { "“\(document.article.text($0.range))”" } ?? ""
    }

    private func evidence(_ telling: Telling) -> [Evidence] {
        telling.date.map { [Evidence($0.range, says: $0.when.edtf)] } ?? []
    }
}
