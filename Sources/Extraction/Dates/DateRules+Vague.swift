extension DateRules {
    /// Words for the past, the present and the future that name no day.
    // swift-format-ignore
    static let vague: [DateRule] = [
        DateRule("span ago", "<span> ago", "months ago = PAST_REF") { $0.vague("PAST_REF") },
        DateRule("now", "now|nowadays|currently|presently", "now = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("these days", "these days", "They rarely meet these days = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("the time being", "the time being", "for the time being = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("a later date", "a later|future date|time", "at a later date = FUTURE_REF") { $0.vague("FUTURE_REF") },
        DateRule("current", "current", "the current situation = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("the present day", "the? present -? day|time|situation|crisis|war|government",
            "the present crisis = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("to date", "[to] date [,|.|;|have|has|and]", "to date, = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("modern day", "modern -? day", "modern-day Iran = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("at present", "[at] the? present|moment", "at present = PRESENT_REF") { $0.vague("PRESENT_REF") },
        DateRule("recently", "recently|lately", "recently = PAST_REF") { $0.vague("PAST_REF") },
        DateRule("recent units", "the? most? more? recent|past <span>",
            "in recent months = PXM") { $0.lasting(DateNumber(), $0.unit) },
        DateRule("the past", "[in] the past", "in the past = PAST_REF") { $0.vague("PAST_REF") },
        DateRule("the future", "the near|foreseeable? future",
            "in the future = FUTURE_REF") { $0.vague("FUTURE_REF") },
        DateRule("in future", "[in] future", "in future = FUTURE_REF") { $0.vague("FUTURE_REF") },
        DateRule("coming units", "the? coming|upcoming <span>",
            "in the coming weeks = PXW") { $0.lasting(DateNumber(), $0.unit) },
        DateRule("coming time", "the? upcoming|coming period",
            "in the upcoming period = FUTURE_REF") { $0.vague("FUTURE_REF") },
    ]
}
