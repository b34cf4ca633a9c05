extension DateRules {
    /// Lengths of time.
    // swift-format-ignore
    static let durations: [DateRule] = [
        DateRule("units", "<number> more|full|consecutive|straight? <unit>",
            "two years = P2Y", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("half a unit", "half -? a|an -? <unit>",
            "half an hour = PT30M", .duration) { $0.half($0.unit) },
        DateRule("half a dozen units", "half -? a -? dozen <unit>", "for half a dozen years = P6Y", .duration) {
            $0.lasting(DateNumber(count: 6), $0.unit)
        },
        DateRule("unit and a half", "a|an|one <unit> -? and -? a -? half",
            "a minute and a half = PT1M30S", .duration) { $0.lasting(DateNumber(count: 1, hasHalf: true), $0.unit) },
        DateRule("unit-long", "a|an? <period> - long",
            "a decade-long dispute = P10Y", .duration) { $0.lasting(DateNumber(count: 1), $0.unit).approximate },
        DateRule("span-long", "a? <span> - long",
            "a decades-long dispute = PXY", .duration) { $0.lasting(DateNumber(), $0.unit) },
        DateRule("age", "<number> -? <unit> -? old",
            "1914, 1915, 1916, 1917. He was 27 years old = P27Y", .duration) {
                $0.point.isNarrative ? $0.lasting($0.number, $0.unit) : nil
            },
        DateRule("units, adjective", "<number> - <unit>",
            "a ten-year plan = P10Y", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("about units", "<about> <duration>",
            "around 20 months = P20M", .duration) { $0.inner?.approximate },
        DateRule("just units", "just <number> <unit>",
            "just a year = P1Y", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("over units", "over|under <number> <unit>",
            "over a year = P1Y", .duration) {
                $0.lasting($0.number, $0.unit).modified($0.has("over") ? "MORE_THAN" : "LESS_THAN")
            },
        DateRule("more than units", "more|less|fewer|longer than <duration>",
            "more than a year = P1Y", .duration) {
                $0.inner?.modified($0.has("more", "longer") ? "MORE_THAN" : "LESS_THAN")
            },
        DateRule("at least units", "at least|most <duration>",
            "at least two days = P2D", .duration) {
                $0.inner?.modified($0.has("least") ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS")
            },
        DateRule("up to units", "up to <duration>",
            "up to 180 days = P180D", .duration) { $0.inner?.modified("EQUAL_OR_LESS") },
        DateRule("last units", "the last|past <number> <unit>",
            "the last two years = 2009-01~/2011-01~", .duration) { $0.lasting($0.number, $0.unit, .back) },
        DateRule("next units", "the next|coming|following <number> <unit>",
            "the next two years = 2011-01~/2013-01~", .duration) { $0.lasting($0.number, $0.unit, .on) },
        DateRule("the last unit", "the last|past <period>",
            "over the last year = 2010-01~/2011-01~", .duration) {
                $0.lasting(DateNumber(count: 1), $0.unit, .back)
            },
        DateRule("for the next unit", "[for] the next|coming <period>",
            "It will last for the next year = 2011-01~/2012-01~", .duration) {
                $0.lasting(DateNumber(count: 1), $0.unit, .on)
            },
        DateRule("last units, bare", "[in|over|for|during|within] last|past <number> <unit>",
            "over past two weeks = P2W", .duration) { $0.lasting($0.number, $0.unit, .back) },
        DateRule("the first units", "the first <number>? <unit>",
            "the first nine months = P9M", .duration) { $0.firstOfSpan },
        DateRule("the units", "the|those|these <number> <unit>",
            "the nine months = P9M", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("the last unit and a half", "the last|past <period> and a half",
            "in the last year and a half = P1Y6M", .duration) {
                $0.lasting(DateNumber(count: 1, hasHalf: true), $0.unit)
            },
        DateRule("the last units to units", "the last|past|next|coming <number> to|or|-|– <number> <unit>",
            "in the next two to three weeks = P2W", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("units to units", "<number> to|or|-|– <number> <unit>",
            "two to three weeks = P2W", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("units of", "the? first|last|final|full <number>? <unit> of <date>",
            "the first ten months of 1915 = 1915-01/1915-10", .duration) { $0.inPeriod },
        DateRule("single unit", "a|an|one single|whole|full|additional|further|extra|entire|solid <period>",
            "for a single year = P1Y", .duration) { $0.lasting(DateNumber(count: 1), $0.unit) },
        DateRule("another unit", "another <period>",
            "for another year = P1Y", .duration) { $0.lasting(DateNumber(count: 1), $0.unit) },
        DateRule("half-unit", "half - <period>|hour", "half-hour talks = PT30M", .duration) { $0.halfUnit },
        DateRule("such units", "<number> <plain> days|weeks|months|years",
            "two bloody weeks = P2W", .duration) { $0.lasting($0.number, Grain(rawValue: $0.lastValue) ?? .day) },
        DateRule("the previous units", "the <number> previous|preceding|following|first|last|final <unit>",
            "the four previous weeks = P4W", .duration) { $0.lasting($0.number, $0.unit) },
        DateRule("the span", "[in|over|during|with|through] the <span>",
            "over the years = PXY", .duration) { $0.lasting(DateNumber(), $0.unit) },
        DateRule("the following span",
            "the? following|next|subsequent|ensuing|intervening|preceding|previous|early <span>",
            "over the following days = PXD", .duration) { $0.lasting(DateNumber(), $0.unit) },
        DateRule("span of", "<span> [of]", "It follows months of talks = PXM", .duration) {
            $0.lasting(DateNumber(), $0.unit)
        },
        DateRule("span", "[for|in|of|after|within|took|take|several|over|about] <span>",
            "for months = PXM", .duration) { $0.lasting(DateNumber(), $0.unit) },
    ]

    /// What happens again and again.
    // swift-format-ignore
    static let sets: [DateRule] = [
        DateRule("every weekday", "every|each <weekday>",
            "every Sunday = XXXX-WXX-7") { $0.every("XXXX-WXX-\($0.weekday)") },
        DateRule("every weekday, more", "[every|each] [<weekday>] [and|or] <weekday>",
            "every Monday and Thursday = XXXX-WXX-4") { $0.every("XXXX-WXX-\($0.value("weekday", 1))") },
        DateRule("every year on a day", "[every|each] [year] [on] <month> .? <dayofmonth>",
            "every year on April 25 = XXXX-04-25") { $0.everyYear },
        DateRule("weekdays", "[on] <weekdays>",
            "on Sundays = XXXX-WXX-7") { $0.every("XXXX-WXX-\($0.value("weekdays"))") },
        DateRule("weekends", "[on|at] weekends", "on weekends = XXXX-WXX-WE") { $0.every("XXXX-WXX-WE") },
        DateRule("every month name", "every|each <month>",
            "each July = XXXX-07") { $0.every("XXXX-" + ($0.month < 10 ? "0" : "") + "\($0.month)") },
        DateRule("every unit", "every|each <period>",
            "every day = P1D") { $0.frequency },
        DateRule("every part of a day", "every|each <daypart>",
            "every night = XXXX-XX-XXTNI") { $0.every("XXXX-XX-XX" + $0.daypart) },
        DateRule("every few units", "every <number> <unit>",
            "every two weeks = P2W") { $0.every($0.number) },
        DateRule("each of units", "each|every of the? last|past <number> <unit>",
            "in each of the past three years = 2008-01~/2011-01~") { $0.eachOf($0.number, $0.unit) },
        DateRule("every other unit", "every|each other|second <period>",
            "every other day = P2D") { $0.every(DateNumber(count: 2)) },
        DateRule("alternate units", "alternate <unit>",
            "on alternate days = P2D") { $0.every(DateNumber(count: 2)) },
        DateRule("a unit", "[times|once|twice] a|per <period>",
            "twice a week = P1W") { $0.every(DateNumber(count: 1)) },
        DateRule("per unit", "per <period>",
            "10,000 men per day = P1D") { $0.every(DateNumber(count: 1)) },
        DateRule("frequency", "<frequency>", "daily shelling = P1D") { $0.frequency },
    ]

    /// Parts of a day.
    // swift-format-ignore
    static let dayParts: [DateRule] = [
        DateRule("part of weekdays", "<weekday> mornings|afternoons|evenings|nights",
            "on Tuesday nights = XXXX-WXX-2TNI") { $0.every("XXXX-WXX-\($0.weekday)" + $0.daypart) },
        DateRule("part of day, then date", "the? <daypart> ,? on <date>",
            "the morning on Wednesday, 9 January 2013 = 2013-01-09TMO") { $0.inner?.asDay?.at($0.daypart) },
        DateRule("part of day, then day", "the? <daypart> yesterday|today|tomorrow",
            "in the afternoon yesterday = 2011-01-27TAF") {
                $0.dayNearby.at($0.daypart)
            },
        DateRule("part of a day", "<weekday> <daypart>",
            "Tuesday morning = 2011-01-25TMO") { $0.nearest(weekday: $0.weekday).at($0.daypart) },
        DateRule("part of today", "this <daypart>",
            "this morning = 2011-01-28TMO") { $0.this(.day).at($0.daypart) },
        DateRule("part of yesterday", "yesterday <daypart>",
            "yesterday evening = 2011-01-27TEV") { $0.this(.day, -1).at($0.daypart) },
        DateRule("part of tomorrow", "tomorrow <daypart>",
            "tomorrow night = 2011-01-29TNI") { $0.this(.day, 1).at($0.daypart) },
        DateRule("overnight", "overnight", "Drones struck overnight = 2011-01-27TNI") {
            $0.point.isNarrative ? $0.unknown("XXXX-XX-XX").at("TNI") : $0.this(.day, -1).at("TNI")
        },
        DateRule("overnight, date", "overnight on? <date>", "overnight on Tuesday = 2011-01-25TNI") {
            $0.inner?.asDay?.at("TNI")
        },
        DateRule("in the part of a day", "[in|during] the <daypart>",
            "on 25 January 2010. In the evening = 2010-01-25TEV") { $0.same(.day).at($0.daypart) },
        DateRule("in the early part of a day", "[in|during] the early|late <daypart>",
            "on 25 January 2010. In the early morning = 2010-01-25TMO") { $0.same(.day).at($0.daypart) },
        DateRule("nightly", "nightly", "nightly raids = XXXX-XX-XXTNI") { $0.every("XXXX-XX-XXTNI") },
        DateRule("tonight", "tonight", "tonight = 2011-01-28TNI") { $0.this(.day).at("TNI") },
        DateRule("last night", "last night", "last night = 2011-01-27TNI") { $0.this(.day, -1).at("TNI") },
        DateRule("part of that day", "that <daypart>",
            "on 25 January 2010. That night = 2010-01-25TNI") { $0.same(.day).at($0.daypart) },
        DateRule("part of day before", "the previous|preceding <daypart>",
            "on 25 January 2010. The previous evening = 2010-01-24TEV") {
                $0.later(DateNumber(count: 1), .day, .back).at($0.daypart)
            },
        DateRule("middle of part of day", "mid -? morning|afternoon|evening <date>?",
            "by mid-afternoon Tuesday = 2011-01-25TAF") { ($0.inner ?? $0.same(.day)).asDay?.at($0.daypart) },
        DateRule("part of next day", "the next|following <daypart>",
            "on 25 January 2010. The next morning = 2010-01-26TMO") {
                $0.later(DateNumber(count: 1), .day).at($0.daypart)
            },
        DateRule("part of a date", "the? early|late? <daypart> hours? of <date>",
            "the night of April 18, 1775 = 1775-04-18TNI") { $0.inner?.at($0.daypart) },
        DateRule("at night", "[at] night", "at night = XXXX-XX-XXTNI") { $0.unknown("XXXX-XX-XX").at("TNI") },
        DateRule("night of war", "night [-?] [attack|attacks|raid|raids|march|marches|fighting|bombing|patrol|patrols]",
            "night attacks = XXXX-XX-XXTNI") { $0.unknown("XXXX-XX-XX").at("TNI") },
        DateRule("nighttime", "night -? time|nighttime",
            "a night-time retreat = XXXX-XX-XXTNI") { $0.unknown("XXXX-XX-XX").at("TNI") },
        DateRule("daytime", "daytime", "in daytime = XXXX-XX-XXTDT") { $0.unknown("XXXX-XX-XX").at("TDT") },
        DateRule("early hours", "the? early|small hours of <date>",
            "in the early hours of Tuesday = 2011-01-25TMO") { $0.inner?.asDay?.at("TMO") },
    ]
}
