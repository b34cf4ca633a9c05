import NewsModel

/// Infers from the other articles when one was published whose own text leaves that open.
///
/// What a sentence dates from its publication («over the weekend», «in May») and another article dates to the day gives
/// the days on which it could be written so. After Chambers, «Labeling Documents with Timestamps» (2012), with
/// happenings in the place of word statistics.
struct PublicationInference {
    private let articles: [ReadArticle]
    private let index: EpisodeIndex

    /// Days up to which a publication is known well enough.
    private static let known = 45
    /// The likeness from which a sentence tells a happening of an episode, and the one that is enough where only the
    /// year is asked for.
    private static let likeness = 0.4, likenessOfMonth = 0.2
    /// Likeness of the best match by which a rival is none.
    private static let lead = 0.8
    /// Sentences that must tell of an episode where none has a date.
    private static let fewest = 3

    /// The articles with the publications that all of them together leave possible; their relative dates follow.
    static func settled(_ articles: [ReadArticle]) -> [ReadArticle] {
        let open = articles.indices.filter { isOpen(articles[$0].annotations.published) }
        guard !open.isEmpty, articles.count > 1 else { return articles }
        let inference = PublicationInference(articles: articles, index: EpisodeIndex(articles))
        var settled = articles
        for place in open { inference.date(&settled[place], at: place) }
        return settled
    }

    private static func isOpen(_ publication: Publication) -> Bool {
        guard publication.status == .inferred || publication.status == .unknown else { return false }
        return (publication.when?.interval.days ?? .max) > known
    }

    private func date(_ article: inout ReadArticle, at place: Int) {
        let finder = DateFinder(article.document), (told, account) = evidence(for: place, finder)
        guard !told.isEmpty else { return }
        let published = PublicationFinder.publication(of: finder, given: told)
        guard published != article.annotations.published else { return }
        article.date(published, account: account, by: finder)
    }

    /// What gives the publication away, and the account that the article goes by where it is of some days.
    private func evidence(for place: Int, _ finder: DateFinder) -> ([PublicationEvidence], SharedAccount?) {
        let told = tellings(of: place), text = DatedText(finder)
        let found = told.flatMap { dated($0, text) }.sorted { $1.likeness < $0.likeness }
        guard !found.isEmpty else { return (begun(told).map { [$0] } ?? [], nil) }
        guard let sharpest = found.first(where: { !$0.isMonth }) else { return (found.map(\.evidence), nil) }
        let silence = silence(told, after: sharpest)
        return (found.map(\.evidence) + (silence.map { [$0] } ?? []), account(sharpest))
    }

    private func account(_ found: Dated) -> SharedAccount {
        SharedAccount(
            anchor: found.evidence.evidence.range, days: found.match.episode.days,
            words: "of what \(words(found.match))", evidence: source(found.match))
    }
}

// MARK: - Sentences

extension PublicationInference {
    /// A sentence with the episodes of other articles that it may tell of.
    private struct Telling {
        let sentence: TextRange
        let matches: [EpisodeIndex.Match]
    }

    /// Each sentence with a claim of the news once.
    private func tellings(of place: Int) -> [Telling] {
        let read = articles[place], sentences = Set(read.annotations.claims.filter(\.isNews).map(\.sentence))
        return sentences.sorted { $0.lowerBound < $1.lowerBound }.map {
            Telling(sentence: $0, matches: index.matches(SentenceFeatures.of($0, in: read.document), of: place))
        }
    }

    private func words(_ match: EpisodeIndex.Match) -> String {
        let article = articles[match.episode.article].document.article
        return "\(article.source) dates \(EDTF.text(match.days))"
    }

    private func source(_ match: EpisodeIndex.Match) -> Evidence {
        let article = articles[match.episode.article].document.article
        return Evidence(match.sentence, says: "dated \(EDTF.text(match.days))", in: article.id)
    }
}

// MARK: - Evidence

extension PublicationInference {
    private struct Dated {
        let evidence: PublicationEvidence
        let match: EpisodeIndex.Match
        let likeness: Double
        let isMonth: Bool
    }

    /// What the relative dates of a sentence tell, if it tells of an episode of others.
    private func dated(_ telling: Telling, _ text: DatedText) -> [Dated] {
        text.relativeDates(in: telling.sentence).compactMap { date in
            let limit = date.isMonth ? Self.likenessOfMonth : Self.likeness
            let fitting = telling.matches.filter { $0.likeness >= limit * Self.lead }.compactMap { match in
                text.publication(when: date, means: match.days).map { (match: match, days: $0) }
            }
            guard let best = fitting.first, best.match.likeness >= limit, !hasRival(best, in: fitting) else {
                return nil
            }
            return Dated(
                evidence: evidence(date, best.match, best.days, text), match: best.match,
                likeness: best.match.likeness, isMonth: date.isMonth)
        }
    }

    /// Another episode is as likely, and would mean other days.
    private func hasRival(
        _ best: (match: EpisodeIndex.Match, days: CalendarInterval),
        in all: [(match: EpisodeIndex.Match, days: CalendarInterval)]
    ) -> Bool {
        all.contains { $0.match.likeness >= best.match.likeness * Self.lead && !$0.days.touches(best.days) }
    }

    private func evidence(
        _ date: DatedText.RelativeDate, _ match: EpisodeIndex.Match, _ days: CalendarInterval, _ text: DatedText
    ) -> PublicationEvidence {
        var bound = days, says = "“\(text.text.document.line(date.range))” for what \(words(match))"
        if date.isMonth, let year = match.days.earliest?.year, text.tellsThisYear,
            let rest = bound.intersection(.year(year))
        {
            bound = rest
            says += ", told of this year"
        }
        return PublicationEvidence(bound: bound, evidence: Evidence(date.range, says: says), sources: [source(match)])
    }

    /// Not before the episode that most sentences tell of, where none of them has a date to count from.
    private func begun(_ tellings: [Telling]) -> PublicationEvidence? {
        var sums: [CalendarDate: (sum: Double, count: Int, best: EpisodeIndex.Match, sentence: TextRange)] = [:]
        for telling in tellings {
            guard let match = telling.matches.first, match.likeness >= Self.likeness,
                let day = match.episode.days.earliest
            else { continue }
            let old = sums[day]
            sums[day] = (
                (old?.sum ?? 0) + match.likeness, (old?.count ?? 0) + 1, old?.best ?? match,
                old?.sentence ?? telling.sentence
            )
        }
        guard let most = sums.max(by: { ($0.value.sum, $0.key) < ($1.value.sum, $1.key) }),
            most.value.count >= Self.fewest
        else { return nil }
        var evidence = PublicationEvidence.notBefore(
            most.key, most.value.sentence, "tells what \(words(most.value.best))")
        evidence.sources = [source(most.value.best)]
        return evidence
    }

    /// What the other article's account goes on to, and this one does not tell, had not happened yet.
    private func silence(_ tellings: [Telling], after best: Dated) -> PublicationEvidence? {
        guard let first = best.evidence.bound.earliest, let last = best.evidence.bound.latest else { return nil }
        let known = Set(
            tellings.flatMap { $0.matches.prefix(1) }.filter { $0.likeness >= Self.likeness }.map(\.sentence))
        let next = best.match.episode.told.first { told in
            guard told.days.isDay, let day = told.days.earliest else { return false }
            return day > first && day <= last && !known.contains(told.sentence)
        }
        guard let next, let day = next.days.earliest else { return nil }
        let article = articles[best.match.episode.article].document.article
        return PublicationEvidence(
            bound: CalendarInterval(earliest: nil, latest: day),
            evidence: Evidence(
                next.sentence, says: "does not tell what \(article.source) dates \(day): not after", in: article.id))
    }
}
