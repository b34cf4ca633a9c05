import TerminalUI

/// Going through time, and asking why.
extension Command {
    // swift-format-ignore
    static let time = [
        Command("go to date", "@ gd",
            "go to a date: 14 mar, 2024-03, thu, +3d, 12..15 mar, peak, 09:40, e:name",
            example: "@14<space>mar = 14 Mar 2024") { $0.ask(.date) },
        Command("goto", "", "the same in the palette",
            example: ":goto<space>14<space>mar<enter> = 14 Mar 2024", takes: .date) { $0.ask(.date) },
        Command("why", "gy", "why this date: its reason, rule and the words it rests on",
            example: "gy = Publication of") { $0.explain() },
        motion("next event", "]e )e", .event, 1,
            "next event of the text; in the timeline, next in time", "<enter>]e = 14 Mar 2024"),
        motion("previous event", "[e (e", .event, -1, "previous event", "<enter>]e]e[e = 14 Mar 2024"),
        motion("next mention", "]a )a", .actor, 1,
            "next mention of the chosen actor, across articles", "jj<enter>*]a = mention 2 of"),
        motion("previous mention", "[a (a", .actor, -1,
            "previous mention of the chosen actor", "jj<enter>*]a]a[a = mention 2 of"),
        motion("next date", "]t )t", .date, 1, "next date named in the text", "<enter>]t = gy why"),
        motion("previous date", "[t (t", .date, -1, "previous date named in the text", "<enter>]t]t[t = gy why"),
        motion("next day", "]d )d", .day, 1, "next day with an event", "]d = Mar 2024"),
        motion("previous day", "[d (d", .day, -1, "previous day with an event", "]d[d = Mar 2024"),
        motion("next week", "]w )w", .week, 1, "next week with an event", "[d]w = Mar 2024"),
        motion("previous week", "[w (w", .week, -1, "previous week with an event", "[w = Mar 2024"),
        motion("next month", "]m )m", .month, 1, "next month with an event", "]m = 2024"),
        motion("previous month", "[m (m", .month, -1, "previous month with an event", "]m[m = 2024"),
        motion("next unread", "]u )u", .unread, 1, "next unread article", "r]u = Engineers flown in"),
        motion("previous unread", "[u (u", .unread, -1, "previous unread article", "jr[u = Cracks found in dam"),
        motion("next star", "]s )s", .star, 1, "next starred article", "jsk]s = Engineers flown in"),
        motion("previous star", "[s (s", .star, -1, "previous starred article", "sj[s = Cracks found in dam"),
        motion("next note", "]n )n", .note, 1, "next note, also in later articles", "<enter>}acheck<enter>gg]n = ✎ check"),
        motion("previous note", "[n (n", .note, -1,
            "previous note, also in earlier articles", "<enter>acheck<enter>G[n = ✎ check"),
        Command("repeat", ";", "the last jump to a next or previous one again",
            example: "<enter>]t; = gy why", undo: true) { $0.repeatMotion(reversed: false) },
        Command("repeat back", ",", "the last such jump the other way",
            example: "<enter>]t]t, = gy why", undo: true) { $0.repeatMotion(reversed: true) },
        Command("next bucket", "l <right>", in: [.timeline], "next day, month or year with an event",
            example: "gwl = Mar 2024") { $0.moveBucket(by: $0.times) },
        Command("previous bucket", "h <left>", in: [.timeline], "previous day, month or year with an event",
            example: "gwlh = Mar 2024") { $0.moveBucket(by: -$0.times) },
        Command("first date", "0", in: [.timeline], "the first event of all",
            example: "gw0 = 2021") { $0.moveToEnd(last: false) },
        Command("last date", "$", in: [.timeline], "the last event of all",
            example: "gw$ = 2024") { $0.moveToEnd(last: true) },
        Command("next burst", "}", in: [.timeline], "next time of many events",
            example: "gw} = Timeline") { $0.moveBurst(by: $0.times) },
        Command("previous burst", "{", in: [.timeline], "previous time of many events",
            example: "gw${ = Timeline") { $0.moveBurst(by: -$0.times) },
        Command("zoom in", "+", in: [.timeline], "a finer timeline, down to days",
            example: "gw--+ = Timeline", undo: true) { $0.zoom(by: 1) },
        Command("zoom out", "-", in: [.timeline], "a coarser timeline, up to centuries",
            example: "gw----- = by century", undo: true) { $0.zoom(by: -1) },
        Command("lanes", "x", in: [.timeline], "a lane for each actor, article or type; or none",
            example: "gwxx = A lane for each article", undo: true) { $0.changeLanes() },
        Command("include event", "i", in: [.timeline], "show only this event, or the chosen days; again, everything",
            example: "gwi = 2 articles, 1 event", undo: true) { $0.filterInTime() },
        Command("background", "b gb", in: [.timeline], "show or fold away history and biography",
            example: "gwb = background shown", undo: true) { $0.toggleBackground() },
    ]

    private static func motion(
        _ name: String, _ keys: String, _ target: Motion.Target, _ direction: Int, _ help: String, _ example: String
    ) -> Command {
        Command(name, keys, help, example: example, undo: true) {
            $0.travel(Motion(target: target, direction: direction))
        }
    }
}
