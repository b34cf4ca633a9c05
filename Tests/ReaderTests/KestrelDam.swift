import NewsModel

/// The sample library of the tests: a crisis that never was, told by four outlets.
enum KestrelDam {
    static let corpus: Corpus = {
        var library = SampleLibrary()
        // swift-format-ignore
        for (id, name, kind) in actors { library.add(actor: id, name, kind) }
        // swift-format-ignore
        for (id, title, type, date, status) in events { library.add(event: id, title, type, date, status) }
        for (outlet, published, status, text) in articles {
            library.add(outlet: outlet, published: published, status, text)
        }
        library.disagree(on: "evac", .quantity, [(2, "12,000 people", "12,000"), (3, "9,500 people", "9,500")])
        return library.corpus
    }()

    // swift-format-ignore
    private static let actors: [(String, String, Actor.Kind)] = [
        ("ruiz",      "Ana Ruiz",          .person),
        ("ministry",  "Ministry of Water", .organisation),
        ("engineers", "Army Engineers",    .force),
        ("cross",     "Red Cross",         .organisation),
        ("mayors",    "Valley mayors",     .group),
        ("marsh",     "Lower Marsh",       .place),
        ("veil",      "Véíl Company",      .organisation),
    ]

    // swift-format-ignore
    private static let events: [(String, String, String, String?, Claim.Status)] = [
        ("built",    "Kestrel Dam built",            "construction", "1962",                  .asserted),
        ("contract", "Repair contract let",          "agreement",    "2021-09",               .asserted),
        ("cracks",   "Cracks found in the dam",      "discovery",    "2024-03-12",            .asserted),
        ("safe",     "Ministry calls the dam safe",  "statement",    "2024-03-13",            .asserted),
        ("evac",     "Lower valley evacuated",       "evacuation",   "2024-03-14",            .asserted),
        ("second",   "Second crack reported",        "discovery",    "2024-03-14",            .asserted),
        ("gate",     "Spillway gate fails",          "disaster",     "2024-03-15",            .asserted),
        ("marsh",    "Lower Marsh under water",      "disaster",     "2024-03-15/2024-03-18", .asserted),
        ("rain",     "Heavy rain over the valley",   "weather",      "2024-03~",              .asserted),
        ("inquiry",  "Inquiry to report",            "inquiry",      "2024-06",               .announced),
    ]

    private static let articles: [(String, String?, Publication.Status, String)] = [
        (
            "Herald", "2024-03-12", .stated,
            """
            Cracks found in dam

            Two {t:cracks cracks} were {t:cracks found} in the wall of the Kestrel Dam {d:2024-03-12:weekday on \
            Tuesday}. {a:engineers Army Engineers} drove up the same evening.

            The dam was {t:built built} {d:1962:year in 1962} and has not been drained since. The {a:ministry \
            Ministry of Water} would not say who pays for the repair.
            """
        ),
        (
            "Courier", "2024-03-13", .stated,
            """
            Engineers flown in to inspect dam

            The {a:ministry Ministry of Water} {t:safe declared} the dam safe {d:2024-03-13:weekday on Wednesday}, a \
            day after {t:cracks cracks} were found.

            {a:engineers Army Engineers} were flown in all the same. Governor {a:ruiz Ana Ruiz} asked for a second \
            opinion.
            """
        ),
        (
            "Wire", "2024-03-14", .stated,
            """
            12,000 told to leave lower valley

            Governor {a:ruiz Ana Ruiz} {t:evac ordered} about {q:12000:person 12,000 people} out of the lower \
            Kestrel valley {d:2024-03-14:weekday on Thursday} after engineers found a {t:second second, deeper \
            crack} in the dam's spillway.

            The {a:ministry Ministry of Water} had {t:safe said} {d:2024-03-13:weekday on Wednesday} that the dam \
            was safe. On Thursday morning it withdrew that statement and said the reservoir would be lowered “as \
            fast as the channel allows”.

            {a:engineers Army Engineers} expect to reach the spillway by mid-afternoon. Buses left {a:marsh Lower \
            Marsh} from ten; the {a:cross Red Cross} has opened two halls in Tarn and says it can open seven more \
            before Friday.

            A spokesman for the {a:mayors valley mayors} said sirens had not sounded in three of five towns. Heavy \
            {t:rain rain} {d:2024-03~:month this month} had filled the reservoir.

            The reservoir stood at 96 per cent of capacity at 9 a.m., the ministry said.

            Schools across the valley closed at noon and will stay closed on Friday.
            """
        ),
        (
            "Herald", "2024-03-14", .inferred,
            """
            Governor orders valley emptied

            {a:ruiz Ana Ruiz} {d:2024-03-14:weekday on Thursday} {t:evac ordered} {q:9500:person 9,500 people} \
            living below the Kestrel Dam to leave at once, citing new damage to the spillway.

            {a:engineers Army Engineers} were due at the spillway by mid-afternoon. The first buses left {a:marsh \
            Lower Marsh} at 9:30 a.m.

            Hospitals in the valley began to move patients before dawn, a health official said, six hours ahead of \
            the order.

            The repair {t:contract contract} for the spillway was let {d:2021-09:month-year in September 2021} to \
            the {a:veil Véíl Company}, which did not answer questions.
            """
        ),
        (
            "Courier", "2024-03-15/2024-03-20", .inferred,
            """
            Water reaches Lower Marsh

            The spillway gate {t:gate failed} before dawn {d:2024-03-15:weekday on Friday} and {a:marsh Lower Marsh} \
            was {t:marsh flooded} {d:2024-03-15/2024-03-18:range over four days}.

            {a:ruiz Ruiz} thanked the {a:cross Red Cross}, which had opened nine halls.
            """
        ),
        (
            "Gazette", nil, .unknown,
            """
            Who owned the repair contract

            An {t:inquiry inquiry} will report {d:2024-06:month-year in June 2024}. The {t:contract contract} went \
            to the {a:veil Veil Company} {d:2021-09:month-year in September 2021}, {a:mayors mayors} say.

            The papers are at https://kestrel.example/papers today.
            """
        ),
    ]
}
