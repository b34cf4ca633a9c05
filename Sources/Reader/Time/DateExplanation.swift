import Extraction
import NewsModel

/// Why a date is what it is, for the box that opens on `gy`: value, reason, rule, and the words it rests on.
struct DateExplanation: Hashable, Sendable {
    /// What is dated, in the words of the text or the title of the event.
    var subject: String
    var value: String
    /// The range that the date begins or ends; nil where it does neither.
    var whole: String?
    var reason: String
    /// Name of the row of the date rules; nil where no single rule decided.
    var rule: String?
    var evidence: [Line] = []

    /// Words of an article that can be gone to.
    struct Line: Hashable, Sendable {
        var article: Int
        var range: TextRange
        var says: String
        /// It says something else than what is explained.
        var isRival = false
    }
}

extension DateExplanation {
    init(_ date: TemporalExpression, in article: Int, of corpus: Corpus) {
        subject = "«\(corpus.articles[article].text(date.range))»"
        value = date.when.map(Self.words) ?? "\(date.kind.rawValue.lowercased()) \(date.value), on no calendar day"
        whole = date.whole.flatMap { DateValue(edtf: $0, because: date.reason) }.map(Self.words)
        reason = date.reason.words
        rule = date.rule
        let rests = (date.when?.reason ?? date.reason).evidence
        let isNamed = rests.contains { $0.article == nil && $0.range == date.range }
        let written = isNamed ? [] : [Evidence(date.range, says: "as written")]
        evidence = Self.rivals(of: date.range, in: article, of: corpus)
        evidence += Self.lines(written + rests, in: article, of: corpus)
    }

    /// Where a claim's own sentence names no date, its reason tells from where the date comes.
    init(_ event: Event, of corpus: Corpus) {
        subject = event.title
        value = event.when.map(Self.words) ?? "no text says when"
        reason = event.when?.reason.words ?? ""
        let dating = event.claims.first { corpus.claim($0).asMeant.when == event.when } ?? event.claims.first
        let rests = Self.lines(event.when?.reason.evidence ?? [], in: dating?.article ?? 0, of: corpus)
        let rivals = corpus.contradictions.filter { $0.event == event.id }.flatMap { Self.rivals($0, of: corpus) }
        evidence = rivals + rests + event.claims.map { Self.telling($0, of: corpus) }
        evidence += Self.kinship(of: event, corpus)
        evidence += Self.details(of: event, corpus) + Self.voices(of: event, corpus)
        let rules = Set(event.claims.compactMap { Self.rule(of: $0, corpus) })
        rule = rules.count == 1 ? rules.first : nil
    }

    init(publicationOf article: Int, of corpus: Corpus) {
        let published = corpus.articles[article].published
        subject = "Publication of \(corpus.articles[article].headline)"
        value = published.when.map { "\(published.words)  (\($0.edtf))" } ?? "unknown"
        reason = published.when?.reason.words ?? "The text says nothing that would date it."
        evidence = Self.lines(published.when?.reason.evidence ?? [], in: article, of: corpus)
    }

    /// A figure on which texts disagree; nil for words that nobody disputes.
    init?(disputed offset: Int, in article: Int, of corpus: Corpus) {
        let found = corpus.contradictions.lazy.compactMap { disagreement in
            disagreement.disputed.first { $0.article == article && $0.range.contains(offset) }
                .map { (disagreement, $0) }
        }
        guard let (disagreement, side) = found.first else { return nil }
        subject = disagreement.event.map { corpus.events[$0].title } ?? disagreement.summary
        value = disagreement.words(of: side)
        reason = "so it stands here"
        evidence = Self.rivals(of: side.range, in: article, of: corpus)
    }

    /// What else is said than the words of a range.
    private static func rivals(of range: TextRange, in article: Int, of corpus: Corpus) -> [Line] {
        let disagreements = corpus.contradictions.filter { disagreement in
            disagreement.disputed.contains { $0.article == article && $0.range.overlaps(range) }
        }
        return disagreements.flatMap { rivals($0, of: corpus) }
            .filter { $0.article != article || !$0.range.overlaps(range) }
    }

    /// «KoSSev says Sun 20 Sep 2020», and what follows in an account that contradicts itself.
    private static func rivals(_ disagreement: Disagreement, of corpus: Corpus) -> [Line] {
        disagreement.sides.enumerated().map { place, side in
            let verb = place > 0 && disagreement.kind == .dateInternal ? "goes on to" : "says"
            let says = "\(corpus.articles[side.article].shortSource) \(verb) \(disagreement.words(of: side))"
            return Line(article: side.article, range: side.range, says: says, isRival: true)
        }
    }

    /// Why its claims are one happening, and why what looks like it is another.
    private static func kinship(of event: Event, _ corpus: Corpus) -> [Line] {
        let kinship = Extractor.kinship(of: event, in: corpus)
        let joined = kinship.joined.map { bond in
            line(
                bond.second, says: "one event with \(corpus.articles[bond.first.article].shortSource): \(bond.words)",
                corpus)
        }
        let apart = kinship.lookAlikes.map { other in
            line(other.bond.second, says: "not the same, \(other.bond.words)", corpus)
        }
        return joined + apart
    }

    private static func line(_ claim: ClaimReference, says: String, _ corpus: Corpus) -> Line {
        Line(article: claim.article, range: corpus.claim(claim).sentence, says: says)
    }

    /// What one account of an event only tells.
    private static func details(of event: Event, _ corpus: Corpus) -> [Line] {
        corpus.disagreements.filter { $0.event == event.id && $0.verdict == .complement }.flatMap(\.sides).filter {
            !$0.value.isEmpty
        }.map {
            side in
            let says = "\(corpus.articles[side.article].shortSource) only: \(side.value)"
            return Line(article: side.article, range: side.range, says: says)
        }
    }

    /// Why its articles count as fewer voices.
    private static func voices(of event: Event, _ corpus: Corpus) -> [Line] {
        let told = Set(event.claims.map(\.article))
        return corpus.sharedVoices.filter { told.contains($0.a) && told.contains($0.b) }.map { shared in
            let names = "\(corpus.articles[shared.a].shortSource) and \(corpus.articles[shared.b].shortSource)"
            let place = shared.reason.evidence.first?.range ?? corpus.articles[shared.a].title?.range ?? 0..<1
            return Line(article: shared.a, range: place, says: "\(names) are one voice: \(shared.reason.words)")
        }
    }

    private static func words(_ when: DateValue) -> String {
        let words = when.interval.words
        return (when.isApproximate ? "about " : "") + (words == when.edtf ? words : "\(words)  (\(when.edtf))")
    }

    private static func lines(_ evidence: [Evidence], in article: Int, of corpus: Corpus) -> [Line] {
        evidence.map { item in
            let place = item.article.flatMap { id in corpus.articles.firstIndex { $0.id == id } } ?? article
            return Line(article: place, range: item.range, says: item.says)
        }
    }

    private static func telling(_ reference: ClaimReference, of corpus: Corpus) -> Line {
        let claim = corpus.claim(reference)
        let when = claim.when.map { "\($0.interval.words): \($0.reason.words)" } ?? "says no date"
        return Line(article: reference.article, range: claim.trigger, says: when)
    }

    private static func rule(of reference: ClaimReference, _ corpus: Corpus) -> String? {
        let claim = corpus.claim(reference)
        return corpus.annotations[reference.article].dates
            .first { claim.sentence.overlaps($0.range) && $0.when == claim.when }?.rule
    }
}
