/// How dates begin and end a range. Of rows that fit the upper one wins.
enum DateRangeRules {
    /// Words without which a date by itself makes no range.
    static let signs = Set(all.filter { !$0.isClosed }.flatMap(\.signs))

    // swift-format-ignore
    static let all: [DateRangeRule] = [
        DateRangeRule("from … to", "from <date> ,? to|until|till|through|thru|up|-|–|— to? the? <date>",
            "from March to June 2010 = 2010-03/2010-06"),
        DateRangeRule("between … and", "between <date> ,? and|to|-|–|— the? <date>",
            "between 2007 and the end of 2009 = 2007/2009"),
        DateRangeRule("from … onwards", "from|since <date> onward|onwards|forward",
            "from 2010 onwards = 2010/.."),
        DateRangeRule("from … on", "from <date> on ,|.|;|)", "It was hot from 2009 on. = 2009/.."),
        DateRangeRule("… to", "<date> to|until|till|through|thru|-|–|—|/ the? <date>",
            "30 September – 1 October 2010 = 2010-09-30/2010-10-01"),
        DateRangeRule("… and beyond", "<date> and|or onward|onwards|beyond",
            "It will last into 2012 and beyond = 2012/.."),
        DateRangeRule("since", "since|starting|beginning|effective in|on|at|from? least? the? <date>",
            "since last May = 2010-05/.."),
        DateRangeRule("until", "until|till|through at|in|on? the? <date>",
            "It is closed until Monday = ../2011-01-31", .end),
    ]
}
