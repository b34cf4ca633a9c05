import NewsModel

/// Infers when an article was published, from what it says.
enum PublicationFinder {
    /// The publication that the text states, or the days its evidence leaves possible.
    ///
    /// - Parameter given: evidence from outside this text, as from other articles.
    static func publication(of dates: DateFinder, given: [PublicationEvidence] = []) -> Publication {
        let text = DatedText(dates)
        let evidence = PublicationRules.all.flatMap { $0.evidence(text) }
        if let stated = evidence.first(where: \.isStatement) { return Self.stated(stated) }
        let found = inferred(evidence + given)
        guard let told = text.yearlessDay(told: found.when?.interval) else { return found }
        return inferred(evidence + given + [told])
    }

    private static func stated(_ found: PublicationEvidence) -> Publication {
        let reason = Reason("stated in the text", evidence: [found.evidence])
        return Publication(.stated, DateValue(found.bound, because: reason))
    }

    /// What all evidence leaves possible. Evidence that leaves nothing of the days before it stays out, and is named.
    private static func inferred(_ evidence: [PublicationEvidence]) -> Publication {
        var days = CalendarInterval(earliest: nil, latest: nil)
        var used: [Evidence] = [], refused: [Evidence] = []
        for piece in evidence {
            guard let rest = days.intersection(piece.bound) else {
                refused.append(piece.evidence)
                continue
            }
            if rest != days { used += [piece.evidence] + piece.sources }
            days = rest
        }
        guard days.earliest != nil || days.latest != nil else { return Publication() }
        return Publication(.inferred, DateValue(days, because: reason(days, used, refused)))
    }

    private static func reason(_ days: CalendarInterval, _ used: [Evidence], _ refused: [Evidence]) -> Reason {
        let words = (["inferred from the text"] + used.filter { $0.article == nil }.map(\.says)).joined(separator: "; ")
        let doubts = refused.isEmpty ? "" : "; against it: " + refused.map(\.says).joined(separator: "; ")
        return Reason(words + doubts, evidence: used + refused)
    }
}
