import NewsModel

/// Finds temporal expressions in two steps, so that the publication date can be inferred between them: `matches` are
/// what rules fit, `expressions` what that means for a publication date.
struct DateFinder: Sendable {
    let text: DateText
    /// The rules that fit, without those that say no; in order of place, none within another.
    let matches: [DateMatch]

    init(_ document: Document) {
        text = DateText(document)
        var matcher = DateMatcher(text, .english)
        matches = matcher.matches().filter { DateGrammar.english.rules[$0.rule].sort != .none }
    }

    func rule(of match: DateMatch) -> DateRule { DateGrammar.english.rules[match.rule] }
}

// MARK: - Meaning

extension DateFinder {
    /// A match with its meaning.
    struct Reading: Sendable {
        let match: DateMatch
        let range: TextRange
        let meaning: Meaning
    }

    /// What the matches mean in an article published then; by place, page furniture left out.
    func expressions(published: DateValue?) -> [TemporalExpression] {
        let readings = readings(published: published?.interval).filter { !isFurniture($0) }
        return zip(readings, ranges(of: readings)).map { expression($0, in: $1, published) }
    }

    func readings(published: CalendarInterval?) -> [Reading] {
        let story = Storyline(matches, in: text), quotations = Quotations(matches, in: text)
        var views = views(published, story)
        return matches.indices.compactMap { place in
            let match = matches[place]
            let tense = text.tense(around: match.words, in: quotations.quote(around: place))
            let range = text.range(match.words)
            for index in views.indices {
                views[index].tense = tense
                views[index].limit = story.limit(of: place)
                views[index].limitBasis = nil
                if story.opensRange(place) { setLimit(to: matches[place + 1], of: &views[index]) }
                views[index].next = story.next(after: place)
            }
            let seen = views.map { timed(place, view(place, quotations, $0)) }
            let meanings = seen.compactMap { DateReading(text: text, match: match, point: $0).meaning }
            guard meanings.count == views.count, let meaning = Meaning.merged(meanings) else { return nil }
            for index in views.indices { views[index].tell(meanings[index], range, isAside: story.isAside(place)) }
            return Reading(match: match, range: range, meaning: meaning)
        }
    }

    /// The point of view of a quotation that a match stands in: the day that its sentence names, in a narrative else
    /// the last day told, but never the narrator's.
    private func view(_ place: Int, _ quotations: Quotations, _ view: PointOfView) -> PointOfView {
        guard quotations.isQuoted(place) else { return view }
        var view = view
        if let time = quotations.time(of: place), let day = day(of: matches[time], view) {
            view.spoken = (day, text.range(matches[time].words))
        } else if view.isNarrative {
            view.spoken = view.place.flatMap { told in
                told.meaning.period.flatMap { $0.grain == .day ? ($0.first, told.range) : nil }
            }
            view.published = nil
        }
        return view
    }

    /// The point of view of a time of the clock whose day stands behind it.
    private func timed(_ place: Int, _ view: PointOfView) -> PointOfView {
        guard let behind = clockDay(behind: place), let day = day(of: matches[behind], view) else { return view }
        var view = view
        view.clockDay = (day, text.range(matches[behind].words))
        return view
    }

    /// In news the beginning of a range lies before its end: «between May and August» are those of one year.
    private func setLimit(to end: DateMatch, of view: inout PointOfView) {
        guard !view.isNarrative, let meaning = DateReading(text: text, match: end, point: view).meaning,
            let period = meaning.period, period.grain == .day || period.grain == .month
        else { return }
        (view.limit, view.limitBasis) = (period, meaning.basis)
    }

    /// The day that a match names by itself; nil for more or less than a day.
    private func day(of match: DateMatch, _ view: PointOfView) -> CalendarDate? {
        var view = view
        (view.spoken, view.tense) = (nil, text.tense(around: match.words))
        let period = DateReading(text: text, match: match, point: view).meaning?.period
        return period.flatMap { $0.grain == .day ? $0.first : nil }
    }

    /// A match by itself, seen from one day.
    func reading(_ match: DateMatch, published: CalendarDate? = nil) -> DateReading {
        DateReading(text: text, match: match, point: PointOfView(published: published))
    }

    private func isFurniture(_ reading: Reading) -> Bool {
        text.sentence(of: reading.match.words.lowerBound)?.kind == .furniture
    }

    /// One view from each end of the publication's interval.
    private func views(_ published: CalendarInterval?, _ story: Storyline) -> [PointOfView] {
        let isNarrative = isNarrative(published, story)
        let orders = Set(matches.compactMap { reading($0.inner.last ?? $0).showsMonthFirst })
        let days = published.map { $0.isDay ? [$0.earliest] : [$0.earliest, $0.latest] } ?? [nil]
        return days.map { PointOfView(published: $0, isNarrative: isNarrative, monthFirst: orders == [true]) }
    }

    /// Most dates state a year that is long past, and hardly one is counted from the time of writing.
    private func isNarrative(_ published: CalendarInterval?, _ story: Storyline) -> Bool {
        let past = story.count(before: (published?.earliest?.year ?? 9999) - 1)
        return past >= 4 && past > matches.count { reading($0).isCountedFromPublication } * 4
    }

    private func expression(
        _ reading: Reading, in whole: DateRange?, _ published: DateValue?
    ) -> TemporalExpression {
        let meaning = reading.meaning, reason = reason(meaning, reading.range, published)
        let when = meaning.interval.map {
            DateValue(edtf: meaning.edtf ?? EDTF.text($0), interval: $0, reason: reason)
        }
        return TemporalExpression(
            range: reading.range, kind: meaning.kind, value: meaning.value, modifier: meaning.modifier,
            begin: meaning.bounds?.begin ?? whole?.begin?.value, end: meaning.bounds?.end ?? whole?.end?.value,
            whole: whole?.edtf, when: when, rule: rule(of: reading.match).name, reason: reason,
            isRelative: meaning.isRelative)
    }

    private func reason(_ meaning: Meaning, _ range: TextRange, _ published: DateValue?) -> Reason {
        let words = text.document.line(range)
        switch meaning.basis {
        case .stated(let what): return Reason(what)
        case .publication:
            guard let published else { return Reason("“\(words)”: publication date unknown") }
            guard meaning.interval != nil else { return Reason("“\(words)”: nothing told before to count it from") }
            return Reason(
                "“\(words)”, counted from publication \(published.interval.words)",
                evidence: published.reason.evidence)
        case .told(let told):
            let antecedent = text.document.line(told)
            let evidence = Evidence(told, says: "counted from here")
            return Reason("“\(words)”, counted from “\(antecedent)”", evidence: [evidence])
        }
    }
}

extension PointOfView {
    /// Remembers a date for what is counted from it.
    fileprivate mutating func tell(_ meaning: Meaning, _ range: TextRange, isAside: Bool) {
        if meaning.isStretch { stretch = range }
        guard meaning.period != nil, meaning.interval != nil, meaning.kind == .date || meaning.kind == .time,
            !isNarrative || meaning.basis != .publication
        else { return }
        if told.count == 8 { told.removeFirst() }
        let isAside = isAside || meaning.looksBack || isWide(meaning)
        told.append(Told(meaning: meaning, range: range, isAside: isAside))
    }

    /// The year of the day told before: the story stays at that day.
    private func isWide(_ meaning: Meaning) -> Bool {
        guard let told = place?.meaning, let period = told.period, let wide = meaning.period else { return false }
        return wide.grain > period.grain && wide.interval.contains(period.first)
            && meaning.interval == wide.interval
    }
}

extension Meaning {
    /// One meaning for the first and the last day of publication: what both span, and what their values share. Of a day
    /// or month in two years («on December 7») the later one: news leaves out the year of what is near.
    fileprivate static func merged(_ meanings: [Meaning]) -> Meaning? {
        guard let first = meanings.first, let last = meanings.last, first != last else { return meanings.first }
        if isYearLater(last.interval, first.interval) { return last }
        var merged = first
        merged.edtf = nil
        merged.value = common(first.value, last.value)
        merged.interval = span(first.interval, last.interval)
        return merged
    }

    private static func isYearLater(_ last: CalendarInterval?, _ first: CalendarInterval?) -> Bool {
        guard let last, let first, let days = last.days, days <= 31 else { return false }
        return last.earliest == first.earliest?.adding(months: 12)
    }

    private static func span(_ first: CalendarInterval?, _ last: CalendarInterval?) -> CalendarInterval? {
        guard let first, let last else {
            guard first?.earliest != nil || last?.latest != nil else { return nil }
            return CalendarInterval(earliest: first?.earliest, latest: last?.latest)
        }
        return first.union(last)
    }

    /// The fields both have, X for the others: «2023-XX-26».
    private static func common(_ a: String, _ b: String) -> String {
        let (a, b) = (a.split(separator: "-"), b.split(separator: "-"))
        guard a.count == b.count, zip(a, b).allSatisfy({ $0.count == $1.count }) else { return "XXXX" }
        return zip(a, b).map { $0 == $1 ? String($0) : masked($0) }.joined(separator: "-")
    }

    private static func masked(_ field: Substring) -> String {
        String(field.map { $0.isNumber ? "X" : $0 })
    }
}
