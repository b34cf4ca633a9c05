extension DateRules {
    /// Times of the clock. Without a day beside it a time is of the day that follows it in its phrase, as in «10 p.m.
    /// local time (0300 UTC) on Tuesday», else of the day told last.
    // swift-format-ignore
    static let clock: [DateRule] = [
        DateRule("noon of a date", "noon|midday|midnight <zone>? local? time? ,? on? <date>",
            "noon on Tuesday = 2011-01-25T12:00") { $0.inner?.asDay?.at($0.has("midnight") ? "T24:00" : "T12:00") },
        DateRule("hour of a date", "<number> a.m.|p.m.|am|pm <zone>? ,? on? <date>",
            "10 p.m. on Tuesday = 2011-01-25T22:00") { $0.clock($0.number.count ?? 0, 0, on: $0.inner) },
        DateRule("hour in words", "<number> o'clock? in the <daypart>",
            "at 4 in the morning = 2011-01-28T04:00") { $0.clock($0.number.count ?? 0, 0, on: $0.clockDay) },
        DateRule("hour minute in words", "<dayofmonth>|<digits> : <digits> in the <daypart>",
            "at 6:45 in the evening = 2011-01-28T18:45") { $0.clock(on: $0.clockDay) },
        DateRule("hour of this morning",
            "[at|around|about|by|until|till|before|after|since] <number> o'clock? this|last|yesterday|tomorrow <daypart>",
            "at 9 this morning = 2011-01-28T09:00") {
                $0.clock($0.number.count ?? 0, 0, on: $0.dayNearby)
            },
        DateRule("hour of tonight", "[at|around|about|by|until|till|before|after|since] <number> o'clock? tonight",
            "at 7 tonight = 2011-01-28T19:00") { $0.clock($0.number.count ?? 0, 0, on: $0.this(.day)) },
        DateRule("hour, then hour", "<number> [-|–|—|to|until|and] [<number>] [a.m.|p.m.|am|pm]",
            "from 10 to 11 a.m. = 2011-01-28/2011-01-28") { $0.clock($0.number.count ?? 0, 0, on: $0.clockDay) },
        DateRule("four digits of a clock, hours",
            "[at|by|until|till|around|about|from|since|before|after] <clocktime> hours|hrs|h",
            "at 1900 hours = 2011-01-28T19:00") { $0.clockOfDigits(on: $0.clockDay) },
        DateRule("noon", "noon|midday", "at noon = 2011-01-28T12:00") { $0.clockDay.at("T12:00") },
        DateRule("midnight", "midnight", "at midnight = 2011-01-28T24:00") { $0.clockDay.at("T24:00") },
        DateRule("hour", "<number> a.m.|p.m.|am|pm",
            "10 p.m. = 2011-01-28T22:00") { $0.clock($0.number.count ?? 0, 0, on: $0.clockDay) },
        DateRule("hour, zone", "<number> a.m.|p.m.|am|pm <zone>",
            "8 p.m. EST = 2011-01-28T20:00") { $0.clock($0.number.count ?? 0, 0, on: $0.clockDay) },
        DateRule("hour minute", "<dayofmonth>|<digits> : <digits> a.m.|p.m.|am|pm? <zone>?",
            "7:15 p.m. = 2011-01-28T19:15") { $0.clock(on: $0.clockDay) },
        DateRule("o’clock", "<number> o'clock", "at eight o’clock = 2011-01-28T08:00") {
            $0.clock($0.number.count ?? 0, 0, on: $0.clockDay)
        },
        DateRule("half past", "half|quarter past|to <number> [,|.|;|in|on|when]",
            "at half past six. = 2011-01-28T06:30") { $0.clockInWords },
        DateRule("hour.minute", "<dottedtime> a.m.|p.m.|am|pm <zone>? local? time?",
            "at 9.30am = 2011-01-28T09:30") { $0.clockOfDigits(on: $0.clockDay) },
        DateRule("hour.minute of a date", "<dottedtime> a.m.|p.m.|am|pm <zone>? local? time? ,? on? <date>",
            "at 3.45 pm local time on Tuesday = 2011-01-25T15:45") { $0.clockOfDigits(on: $0.inner) },
        DateRule("four digits of a clock", "<clocktime> <zone>|hrs|hours|h",
            "at 0930 GMT = 2011-01-28T09:30") { $0.clockOfDigits(on: $0.clockDay) },
        DateRule("four digits of a clock, date", "<clocktime> <zone>|hrs|hours|h ,? on? <date>",
            "at 0930 GMT on Tuesday = 2011-01-25T09:30") { $0.clockOfDigits(on: $0.inner) },
        DateRule("hour minute of a date",
            "<dayofmonth>|<digits> : <digits> a.m.|p.m.|am|pm? <zone>? local? time? ,? on? <date>",
            "at 4:53 PM on January 12, 2010 = 2010-01-12T16:53") { $0.clock(on: $0.inner) },
        DateRule("hour minute second",
            "<dayofmonth>|<digits> : <digits> : <digits> <zone>?",
            "at 19:26:27 UTC = 2011-01-28T19:26:27") { $0.clockWithSeconds(on: $0.clockDay) },
        DateRule("hour minute second of a date",
            "<dayofmonth>|<digits> : <digits> : <digits> <zone>? on? <date>",
            "at 19:26:27 UTC on Tuesday = 2011-01-25T19:26:27") { $0.clockWithSeconds(on: $0.inner) },
    ]
}
