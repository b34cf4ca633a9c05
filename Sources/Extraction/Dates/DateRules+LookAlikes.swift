extension DateRules {
    /// Rows that say no: words that look like a date and are none.
    // swift-format-ignore
    static let lookAlikes: [DateRule] = [
        .no("idiom", "at|by? the end of the day", "At the end of the day, both agreed."),
        .no("days of", "[these] days", "in these days"),
        .no("some day", "some|any day", "some day it ends"),
        .no("the other day", "the other day", "the other day"),
        .no("day by day", "day by|to|after day", "day by day"),
        .no("time and again", "from time to time", "from time to time"),
        .no("age", "<number> -? years|year|months|month -? old", "a 27-year-old man, 35 years old"),
        .no("aged", "[aged|age] <number>", "aged 35"),
        .no("count", "<year> [<counted>]", "2013 people"),
        .no("clock time", "<year> [<zone>|h|hrs|hours|local]", "from 2100 GMT"),
        .no("clock time, at", "[at] <year> [(|local|on|and]", "It struck at 1653 (2153 GMT)."),
        .no("money", "[$|€|£|¥] <number>", "$2000 a head"),
        .no("share", "<year> [%]", "2000%"),
        .no("numbered", "[<numbered>] .? <number>", "Article 5, Chapter 35"),
        .no("rate", "[<figure>|<amount>] a|per <period>", "358,000 a month"),
        .no("as soon as", "as soon as", "as soon as it rains"),
        .no("fraction", "<number> -? quarter|quarters of", "three quarters of them"),
        .no("fall of", "the fall [of]", "until the fall of the city"),
        .no("named exercise", "[operation|exercise] <number>", "Exercise 23"),
        .no("score", "<number> - <number> [win|victory|defeat|loss|draw|lead|vote]", "a 2-1 win"),
        .no("second thoughts", "[on] second thought|thoughts", "on second thoughts"),
        .no("now that", "now [that]", "now that it is over"),
        .no("may be", "may [be|have|not|also|well]", "May be, may not"),
        .no("present at", "present [at|in|with|a|the|his|her|their]", "those present at the talks"),
    ]
}
