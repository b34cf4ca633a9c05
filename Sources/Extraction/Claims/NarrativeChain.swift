import NewsModel

/// Dates the happenings whose own sentence gives no date, by the account they stand in.
///
/// A paragraph goes on with the date told last. In the paragraphs behind it an undated happening lies between that date
/// and the next one told, or publication. A pluperfect («had boycotted») looks back and is left undated.
struct NarrativeChain {
    private let tellings: [Telling]
    private let document: Document
    private let published: CalendarInterval?

    /// Paragraphs that a date carries on over to the next date.
    private static let reach = 7
    /// Paragraphs that it carries on over where no date follows.
    private static let nearby = 1
    /// Days before publication within which a date belongs to the story told and not to its history.
    private static let recent = 730

    init(_ tellings: [Telling], document: Document, published: Publication) {
        // «the 1999 strikes» names a happening in passing; a verb tells it.
        self.tellings = tellings.filter { $0.date != nil && $0.trigger.status == .asserted && !$0.trigger.isNoun }
        self.document = document
        self.published = published.when?.interval
    }

    /// When it happened, and what says so.
    func date(of telling: Telling) -> (when: DateValue?, resolution: Claim.Resolution) {
        if let date = telling.date { return (date.when, date.resolution) }
        if let when = recent(telling) { return (when, .relative) }
        guard telling.trigger.status == .asserted, !telling.trigger.isPluperfect, let before = last(before: telling),
            let when = before.date?.when
        else { return (nil, .undated) }
        if before.region == telling.region, !telling.trigger.isSequel { return (continued(before, when), .paragraph) }
        let between = between(before, when, telling)
        return (between, between == nil ? .undated : .chain)
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
            .first { ($0.date?.when.interval.earliest).map { $0 >= start } ?? false }
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
            guard published != nil, start <= end, distance(before, telling) <= Self.nearby else { return nil }
            let reason = Reason("told after \(quoted(before)), before publication", evidence: evidence(before))
            return DateValue(CalendarInterval(start...end), because: reason)
        }
        let reason = Reason(
            "told between \(quoted(before)) and \(quoted(next))", evidence: evidence(before) + evidence(next))
        return DateValue(CalendarInterval(start...max(start, limit)), because: reason)
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
