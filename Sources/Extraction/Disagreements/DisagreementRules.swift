/// How accounts disagree. What only looks like it is reported by no row: a series in time, a date that is only less
/// exact, two different things, a name spelt in two ways.
enum DisagreementRules {
    // swift-format-ignore
    static let all: [DisagreementRule] = [
        DisagreementRule("date against date", "two stated dates of one event that have no day in common",
            """
            On 3 March 2021 rebels led by Ahmed Zaki attacked the oil terminal of Ras Tarn with mortars. // On 3 March \
            2020 rebels led by Ahmed Zaki attacked the oil terminal of Ras Tarn with mortars. = \
            date conflict: 2021-03-03 | 2020-03-03
            """) { $0.dates },
        DisagreementRule("slip", "a day a year too early for what its account goes on to",
            """
            On 3 March 2019 the council banned lorries. Elections are due to be held on 5 April 2020. On 14 March 2020 \
            the two sides signed an agreement. = date_internal conflict: 2019-03-03 | 2020-04-05 | 2020-03-14
            """) { $0.slips(.account) },
        DisagreementRule("wrong weekday", "a day that was another day of the week",
            "On Friday, 27 May 2023, rebels attacked Tarn. = date_internal conflict: 2023-05-27 | Friday") { $0.slips(.weekday) },
        DisagreementRule("range backwards", "a range that ends before it begins",
            "Talks were held from 5 June to 2 June 2023. = date_internal conflict: 2023-06-05 | 2023-06-02") { $0.slips(.range) },
        DisagreementRule("wrong count", "a day that is not the one counted beside it",
            """
            Rebels attacked Tarn on 20 June 2023. The next day, 19 June 2023, the army sent tanks. = date_internal conflict: \
            2023-06-19 | 2023-06-21
            """) { $0.slips(.count) },
        DisagreementRule("figure against figure", "two counts of one thing in one event, written at one time",
            """
            On 3 March 2021 rebels attacked the oil terminal of Ras Tarn and killed 12 guards. // On 3 March 2021 \
            rebels attacked the oil terminal of Ras Tarn and killed 20 guards. = quantity conflict: 12 guards | 20 guards
            """) { $0.figures },
        DisagreementRule("who attacked", "A attacked B, or B attacked A",
            """
            On 3 March 2021 Armenia attacked Azerbaijan with mortars near the Tarn bridge. // On 3 March 2021 Azerbaijan \
            attacked Armenia with mortars near the Tarn bridge. = agency opposed: Armenia | Azerbaijan
            """) { $0.attackers },
        DisagreementRule("who began", "a conflict was begun by A, or by B; A is blamed for it, or B",
            """
            The crisis with Azerbaijan was instigated by Armenia in March 2021. // In March 2021 Azerbaijan provoked the \
            crisis with a raid into Armenia. = agency opposed: Armenia | Azerbaijan
            """) { $0.blame },
        DisagreementRule("who owes", "A let an agreement lapse, or B is to fulfil it",
            """
            Both Armenia and Azerbaijan ignored the Tarn Agreement. // France demands that Armenia fulfil the Tarn \
            Agreement. = agency opposed: Armenia, Azerbaijan | Armenia
            """) { $0.obligations },
        DisagreementRule("judgement", "what someone does is praised, or found fault with",
            """
            The truce held with the strong support of France. // France’s failed policy cost lives. = \
            judgement opposed: strong support of France | France’s failed policy
            """) { $0.judgements },
        DisagreementRule("word against word", "one body called by rival words: peacekeepers or an enforcement",
            """
            NATO peacekeepers stood by. // They were seen by NATO’s peace-enforcement mission. = \
            wording opposed: NATO’s peace-enforcement | NATO peacekeepers
            """) { $0.wordings },
        DisagreementRule("rival words for one event", "one happening called by rival words: coup or revolution",
            """
            On 3 March 2021 the coup of General Ahmed Zaki in Tarn began at dawn. // On 3 March 2021 the revolution of \
            General Ahmed Zaki in Tarn began at dawn. = wording opposed: coup | revolution
            """) { $0.eventWordings },
        DisagreementRule("two wordings", "one utterance, quoted longer in one account",
            """
            On 3 March 2021 Angela Merkel threatened to leave the Tarn talks to “protect” miners. // On 3 March 2021 \
            Angela Merkel threatened to leave the Tarn talks to “protect the miners of Tarn”. = \
            detail complement: “protect” | “protect the miners of Tarn”
            """) { $0.utterances },
        DisagreementRule("told by one only", "people, places and forces that only one account of an event names",
            """
            On 3 March 2021 rebels attacked the oil terminal of Ras Tarn with mortars. // On 3 March 2021 rebels led by \
            Ahmed Zaki attacked the oil terminal of Ras Tarn with mortars. = detail complement: Ahmed Zaki | -
            """) { $0.details },
    ]
}
