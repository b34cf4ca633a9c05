/// A TIMEX3 of ISO-TimeML in a text, and the days it means.
package struct TemporalExpression: Hashable, Sendable {
    package enum Kind: String, Sendable { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }

    package var range: TextRange
    package var kind: Kind
    /// As ISO-TimeML has it: «2021-09», «2021-W38», «P2Y», «PRESENT_REF».
    package var value: String
    /// TIMEX3 `mod`: START, MID, END, APPROX, BEFORE, AFTER …
    package var modifier: String?
    /// TIMEX3 `beginPoint` and `endPoint` as values: where a length of time begins and ends that has a place on the
    /// calendar, or the range that a date belongs to, as «March» in «from March to June».
    package var begin: String?
    package var end: String?
    /// That range in EDTF, open where only one end is told: «since May». Nil for what begins and ends none.
    package var whole: String?
    /// Nil for what lies nowhere on the calendar, as a bare duration.
    package var when: DateValue?
    /// Name of the row of the date rules that read it.
    package var rule: String
    /// The `when.reason`, or why there is no `when`.
    package var reason: Reason
    /// It has its place on the calendar only from publication or from another date.
    package var isRelative: Bool

    package init(
        range: TextRange, kind: Kind, value: String, modifier: String? = nil, begin: String? = nil, end: String? = nil,
        whole: String? = nil, when: DateValue? = nil, rule: String, reason: Reason, isRelative: Bool = false
    ) {
        self.range = range
        self.kind = kind
        self.value = value
        self.modifier = modifier
        self.begin = begin
        self.end = end
        self.whole = whole
        self.when = when
        self.rule = rule
        self.reason = reason
        self.isRelative = isRelative
    }
}
