extension DateRules {
    /// Named days whose date can be computed.
    // swift-format-ignore
    static let named: [DateRule] = [
        DateRule("Christmas", "christmas day?", "at Christmas = 2010-12-25") { $0.holiday { $0.day(12, 25) } },
        DateRule("Christmas Eve", "christmas eve",
            "on Christmas Eve = 2010-12-24") { $0.holiday { $0.day(12, 24) } },
        DateRule("New Year’s Day", "new year 's? day?",
            "on New Year’s Day = 2011-01-01") { $0.holiday { $0.day(1, 1) } },
        DateRule("New Year’s Eve", "new year 's eve",
            "on New Year’s Eve = 2010-12-31") { $0.holiday { $0.day(12, 31) } },
        DateRule("Fourth of July", "fourth of july",
            "on the Fourth of July = 2010-07-04") { $0.holiday { $0.day(7, 4) } },
        DateRule("Halloween", "halloween", "on Halloween = 2010-10-31") { $0.holiday { $0.day(10, 31) } },
        DateRule("May Day", "may day", "on May Day = 2010-05-01") { $0.holiday { $0.day(5, 1) } },
        DateRule("Valentine’s Day", "valentine 's day",
            "on Valentine’s Day = 2010-02-14") { $0.holiday { $0.day(2, 14) } },
        DateRule("Thanksgiving", "thanksgiving day?",
            "on Thanksgiving = 2010-11-25") { $0.holiday { $0.weekday(4, 4, in: 11) } },
        DateRule("Labor Day", "labor day", "on Labor Day = 2010-09-06") { $0.holiday { $0.weekday(1, 1, in: 9) } },
        DateRule("Memorial Day", "memorial day",
            "on Memorial Day = 2010-05-31") { $0.holiday { $0.lastWeekday(1, in: 5) } },
        DateRule("Good Friday", "good friday",
            "on Good Friday = 2010-04-02") { $0.holiday { $0.easter.adding(days: -2) } },
        DateRule("Easter", "easter sunday?", "at Easter = 2010-04-04") { $0.holiday { $0.easter } },
        DateRule("Easter Monday", "easter monday",
            "on Easter Monday = 2010-04-05") { $0.holiday { $0.easter.adding(days: 1) } },
        DateRule("Palm Sunday", "palm sunday",
            "on Palm Sunday = 2010-03-28") { $0.holiday { $0.easter.adding(days: -7) } },
        DateRule("Pentecost", "pentecost|whitsun",
            "at Pentecost = 2010-05-23") { $0.holiday { $0.easter.adding(days: 49) } },
    ]
}
