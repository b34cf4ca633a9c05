import NewsModel

/// Makes claims of an article's triggers: what happened, who took part, when, and whether it belongs to the crisis.
struct ClaimFinder {
    let document: Document
    let dates: [TemporalExpression]
    let mentions: [Mention]
    let actors: [Actor]
    let published: Publication
    var account: SharedAccount?

    /// The kinds of region that tell happenings.
    private static let telling: Set<Region.Kind> = [.body, .caption, .biography]

    /// In order of their triggers, with the dates that the article itself contradicts.
    static func claims(
        in document: Document, dates: [TemporalExpression], mentions: [Mention], actors: [Actor],
        published: Publication, account: SharedAccount? = nil
    ) -> (claims: [Claim], slips: [Slip]) {
        let finder = ClaimFinder(
            document: document, dates: dates, mentions: mentions, actors: actors, published: published,
            account: account)
        let tellings = finder.tellings()
        let slips = SlipFinder.slips(in: tellings) + DateSlips(document: document, dates: dates).all
        let chain = NarrativeChain(tellings, document: document, published: published, account: account)
        let scope = CrisisScope(document: document, mentions: mentions, tellings: tellings, published: published)
        let claims = tellings.map { telling in
            let (when, resolution) = chain.date(of: telling)
            return finder.claim(telling, when, resolution, isBackground: scope.isBackground(telling, when))
        }
        return (slips.isEmpty ? claims : finder.corrected(claims, of: tellings, by: slips), slips)
    }

    /// The claims with the dates they have if the article means what it seems to mean.
    private func corrected(_ claims: [Claim], of tellings: [Telling], by slips: [Slip]) -> [Claim] {
        let tellings = SlipFinder.corrected(tellings, by: slips)
        let chain = NarrativeChain(tellings, document: document, published: published, account: account)
        return zip(claims, tellings).map { claim, telling in
            var claim = claim
            let meant = chain.date(of: telling).when
            claim.corrected = meant?.interval == claim.when?.interval ? nil : meant
            return claim
        }
    }

    /// The triggers worth a claim, with the date that their own sentence gives them.
    private func tellings() -> [Telling] {
        var tellings: [Telling] = [], dates = self.dates[...], mentions = self.mentions[...]
        let roles = RoleFinder(document: document)
        var subjects = SubjectFinder(document, roles, actors: actors)
        for (index, sentence) in document.sentences.enumerated() {
            let range = document.range(sentence.tokens)
            dates = dates.drop { $0.range.lowerBound < range.lowerBound }
            mentions = mentions.drop { $0.range.lowerBound < range.lowerBound }
            guard Self.telling.contains(sentence.kind) else { continue }
            let inside = dates.prefix { $0.range.lowerBound < range.upperBound }
            let named = mentions.prefix { $0.range.lowerBound < range.upperBound }
            let days = inside.filter { $0.when != nil }.map(\.range)
            let triggers = TriggerFinder(document: document, sentence: sentence, dates: days).triggers()
                .filter { trigger in !days.contains { $0.overlaps(document.range(trigger.tokens)) } }
            tellings += chosen(triggers, named, days).map {
                Telling(
                    trigger: $0, sentence: index, region: sentence.region, date: date(of: $0, among: inside, triggers),
                    actors: actors(of: $0, among: named), roles: roles.roles(of: $0, among: named)
                )
                .done(by: subjects.subject(of: $0, in: index), isPassive: roles.isPassive($0))
            }
            .filter(\.isTold)
            subjects.read(index, named)
        }
        return tellings
    }

    private func claim(
        _ telling: Telling, _ when: DateValue?, _ resolution: Claim.Resolution, isBackground: Bool
    ) -> Claim {
        Claim(
            sentence: document.range(document.sentences[telling.sentence].tokens),
            trigger: document.range(telling.trigger.tokens), type: telling.trigger.eventType.name,
            summary: summary(telling),
            when: when, status: telling.trigger.status, isBackground: isBackground, actors: telling.actors,
            roles: telling.roles, resolution: resolution)
    }
}

// MARK: - Summary

extension ClaimFinder {
    /// With the name of whom it begins with in place of a pronoun: «It deployed jets» is «Serbia deployed jets».
    private func summary(_ telling: Telling) -> String {
        let line = Summary.of(
            telling.trigger, in: document, sentence: document.sentences[telling.sentence],
            dates: telling.date.map { [$0.range] } ?? [])
        guard let subject = telling.subject, let end = line.firstIndex(of: " "),
            SubjectFinder.isPronoun(line[..<end])
        else { return line }
        return document.line(subject.range) + line[end...]
    }
}

// MARK: - Choice

extension ClaimFinder {
    /// One claim a type and sentence, a dated one before others; speaking counts only where a named speaker tells
    /// nothing else.
    private func chosen(_ triggers: [Trigger], _ named: ArraySlice<Mention>, _ days: [TextRange]) -> [Trigger] {
        let isSaying: (Trigger) -> Bool = { $0.eventType.name == "statement" && !$0.isNoun }
        let deeds = triggers.filter { trigger in
            guard trigger.isNoun else { return !isSaying(trigger) }
            return isDated(trigger, days)
                || !triggers.contains { $0.clause == trigger.clause && !$0.isNoun && !isSaying($0) }
        }
        let kept = deeds.isEmpty ? Array(triggers.filter { isSaying($0) && hasSubject($0, named) }.prefix(1)) : deeds
        let best = Dictionary(grouping: kept, by: \.type).values.map { alike in
            let dated = alike.first { isDated($0, days) }
            return isOneName(alike[0], dated) ? alike[0] : dated ?? alike[0]
        }
        return Array(best.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.prefix(4))
    }

    /// «The agreement on normalisation of April 2013»: the first noun names it.
    private func isOneName(_ first: Trigger, _ dated: Trigger?) -> Bool {
        guard let dated else { return true }
        return first.isNoun && dated.isNoun && first.clause == dated.clause
    }

    /// «the agreement of 4 September», «signed in 2013»: a date hangs on the trigger itself.
    private func isDated(_ trigger: Trigger, _ days: [TextRange]) -> Bool {
        let behind = trigger.tokens.upperBound
        guard behind + 1 < trigger.clause.upperBound else { return false }
        let near = document.range(behind..<min(behind + 3, trigger.clause.upperBound))
        return ClauseWords.lexicon.entry(document.tokens[behind].key).isOneOf(ClauseWords.preposition)
            && days.contains { near.contains($0.lowerBound) }
    }

    private func hasSubject(_ trigger: Trigger, _ named: ArraySlice<Mention>) -> Bool {
        let start = document.range(trigger.tokens).lowerBound
        return named.contains { $0.range.upperBound <= start && start - $0.range.upperBound < 60 }
    }

    /// Who is named in the trigger's scope, and the first one named before it.
    private func actors(of trigger: Trigger, among named: ArraySlice<Mention>) -> [Actor.ID] {
        let scope = document.range(trigger.scope)
        let subject = named.first { $0.range.upperBound <= scope.lowerBound }
        let inside = named.filter {
            $0.range.lowerBound >= scope.lowerBound && $0.range.upperBound <= scope.upperBound
        }
        var seen: Set<Actor.ID> = []
        return ((subject.map { [$0] } ?? []) + inside).map(\.actor).filter { seen.insert($0).inserted }
    }
}

// MARK: - Dates

extension ClaimFinder {
    /// The date nearest to the trigger, its own clause first. What another verb's clause says dates that one, what
    /// lies after publication dates no past happening, and what lies before it none that is announced.
    private func date(
        of trigger: Trigger, among dates: ArraySlice<TemporalExpression>, _ all: [Trigger]
    ) -> ToldDate? {
        let clause = document.range(trigger.clause), place = document.range(trigger.tokens)
        let others = all.filter { !$0.isNoun && $0.clause != trigger.clause }.map { document.range($0.clause) }
        let nearest = dates.filter { date in
            suits(date, trigger) && !others.contains { $0.contains(date.range.lowerBound) }
                && (!trigger.isSequel || clause.contains(date.range.lowerBound))
        }
        .min { distance(from: place, to: $0, clause) < distance(from: place, to: $1, clause) }
        return nearest.flatMap(told)
    }

    /// The date, or the whole of a range that it begins or ends: «from December to April», «since 2011».
    private func told(_ date: TemporalExpression) -> ToldDate? {
        let whole = date.whole.flatMap { DateValue(edtf: $0, because: date.reason) }
        return (whole ?? date.when).map {
            ToldDate(range: date.range, when: $0, resolution: date.isRelative ? .relative : .stated)
        }
    }

    private func suits(_ date: TemporalExpression, _ trigger: Trigger) -> Bool {
        guard let when = date.when, date.kind != .set else { return false }
        guard let published = published.when?.interval else { return true }
        if trigger.status == .announced { return published.earliest.map { when.interval.latest ?? $0 >= $0 } ?? true }
        guard let start = when.interval.earliest, let end = published.latest else { return true }
        return start <= end
    }

    private func distance(from place: TextRange, to date: TemporalExpression, _ clause: TextRange) -> Int {
        let gap = max(date.range.lowerBound - place.upperBound, place.lowerBound - date.range.upperBound, 0)
        return gap + (clause.contains(date.range.lowerBound) ? 0 : 10_000)
    }
}
