/// What gives away the day of publication.
enum PublicationRules {
    // swift-format-ignore
    static let all: [PublicationRule] = [
        PublicationRule("published line", "a line that says published, posted or updated and a day",
            "Published on 25 January 2011 = 2011-01-25") { $0.publishedLines },
        PublicationRule("date line", "a line of its own, among the first or before the byline, that is only a day",
            "Calm returns\n\nTuesday, 25 January 2011\n\nShops opened. = 2011-01-25") { $0.dateLines },
        PublicationRule("told as past", "a day, month or year told as over: not published before",
            "They signed it on 25 January 2011. = 2011-01-25/..") { $0.toldAsPast },
        PublicationRule("told as future", "a day, month or year told as to come: not published after",
            "The vote is due to be held on 25 January 2011. = ../2011-01-24") { $0.toldAsFuture },
        PublicationRule("weekday told", "a weekday told as over lies before the day of the newest picture",
            "caption: A patrol, May 31, 2023\n\nLast Friday, police came. = 2023-05-31/2023-06-04") { $0.weekdaysTold },
        PublicationRule("years ago", "so many years ago, of what has its year elsewhere in the text",
            "Moscow seized Crimea in 2014. It is seven years ago that Crimea fell. = 2021") { $0.yearsAgo },
        PublicationRule("office held", "someone named by an office, in a sentence without a year: in their term",
            "Chancellor Angela Merkel spoke to the press. = 2005-11-22/2021-12-08") { $0.officesHeld },
        PublicationRule("copyright", "the year of a copyright line: not published after",
            "Copyright 2021 The Gazette = ../2021") { $0.copyrightYears },
    ]
}
