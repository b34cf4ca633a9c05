/// When something was: an EDTF date, the days it spans, and why. Never a bare day.
package struct DateValue: Hashable, Sendable {
    /// ISO 8601-2, levels 0 and 1; see `EDTF`.
    package var edtf: String
    package var interval: CalendarInterval
    package var reason: Reason

    package init(edtf: String, interval: CalendarInterval, reason: Reason) {
        self.edtf = edtf
        self.interval = interval
        self.reason = reason
    }

    package init(_ interval: CalendarInterval, because reason: Reason) {
        self.init(edtf: EDTF.text(interval), interval: interval, reason: reason)
    }

    /// Nil when `edtf` is not EDTF.
    package init?(edtf: String, because reason: Reason) {
        guard let interval = EDTF.interval(edtf) else { return nil }
        self.init(edtf: edtf, interval: interval, reason: reason)
    }

    package var isApproximate: Bool { EDTF.isApproximate(edtf) }
}

/// Why a date is what it is, in words for a reader, with the words of the texts that it rests on.
package struct Reason: Hashable, Sendable {
    /// «Last Friday, counted from publication 31 May 2023»
    package var words: String
    package var evidence: [Evidence]

    package init(_ words: String, evidence: [Evidence] = []) {
        self.words = words
        self.evidence = evidence
    }
}

/// Words of a text that something rests on.
package struct Evidence: Hashable, Sendable {
    /// The article they stand in; nil for the article the reason belongs to.
    package var article: Article.ID?
    package var range: TextRange
    /// What they tell: «told as past: not before 2021-09-30».
    package var says: String

    package init(_ range: TextRange, says: String, in article: Article.ID? = nil) {
        self.article = article
        self.range = range
        self.says = says
    }
}
