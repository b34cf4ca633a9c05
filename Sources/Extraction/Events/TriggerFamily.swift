import NewsModel

/// Words by which reports of one happening name it differently: a row of synonyms, near ones included.
struct TriggerFamily: Sendable {
    let name: String
    /// Two ways to tell one happening, the words of the family in square brackets.
    let example: String
    /// Base forms, and forms that no rule makes of them.
    let words: String

    init(_ name: String, _ example: String, _ words: String) {
        self.name = name
        self.example = example
        self.words = words
    }

    // swift-format-ignore
    static let all: [TriggerFamily] = [
        TriggerFamily("death", "Four men [died]; four were [killed].",
            "die death dead kill murder slay slain fatal fatality perish casualty toll homicide"),
        TriggerFamily("passing", "The singer [died] on Friday; he [passed] away at home.", "die death pass passing demise succumb"),
        TriggerFamily("shooting", "A man opened [fire]; the [shooting] lasted minutes.", "shoot shooting shot gun gunfire fire rampage gunned"),
        TriggerFamily("attack", "The [raid] at dawn; the army [attacked] at dawn.",
            "attack assault raid offensive strike airstrike onslaught ambush storm bombard bombardment shell shelling"),
        TriggerFamily("explosion", "A [bomb] went off; the [blast] was heard for miles.", "explode explosion blast bomb bombing detonate detonation blew"),
        TriggerFamily("clash", "Police and crowds [clashed]; the [fighting] went on.", "clash fight fought fighting battle skirmish violence unrest"),
        TriggerFamily("riot", "There were [riots]; the [unrest] spread.", "riot unrest disorder disturbance rampage violence"),
        TriggerFamily("invasion", "Troops [invaded]; the [incursion] was condemned.", "invade invasion incursion occupy occupation"),
        TriggerFamily("injury", "Ten were [wounded]; the [injured] were flown out.", "injure injury wound hurt maim"),
        TriggerFamily("damage", "The storm [destroyed] the port; the [damage] is great.",
            "damage destroy destruction devastate devastation wreck ruin raze flatten level demolish rip tear torn"),
        TriggerFamily("fire", "The [blaze] began in a shop; the [fire] spread.", "fire blaze burn wildfire arson inferno flame"),
        TriggerFamily("earthquake", "A [quake] shook the island; the [tremor] was felt.", "earthquake quake tremor temblor aftershock"),
        TriggerFamily("shock", "The quake [hit] the island; it [shook] houses.", "hit strike struck shake shook jolt rock rattle batter"),
        TriggerFamily("flood", "The town was [flooded]; the [deluge] took cars.", "flood deluge inundate inundation submerge"),
        TriggerFamily("accident", "The bus [crashed]; the [accident] closed the road.", "crash accident collide collision derail derailment wreck"),
        TriggerFamily("leak", "Oil [spilled]; the [leak] was closed.", "leak spill seep"),
        TriggerFamily("theft", "Thieves [stole] gems; the [robbery] took minutes.",
            "steal stole stolen theft rob robbery heist loot burglary burgle thieve thief raid hijack"),
        TriggerFamily("kidnapping", "Two were [abducted]; the [kidnapping] was filmed.", "kidnap abduct abduction seize hostage"),
        TriggerFamily("arrest", "Two men were [arrested]; both are in [custody].",
            "arrest detain detention custody capture apprehend seize catch caught nab round"),
        TriggerFamily("charge", "He was [charged] with fraud; the [indictment] names two.", "charge indict indictment accuse accusation prosecute"),
        TriggerFamily("plea", "She [pleaded] guilty; her [plea] was heard.", "plead plea pled"),
        TriggerFamily("trial", "The [trial] began; the [hearing] was short.", "trial hearing case court try"),
        TriggerFamily("conviction", "He was [convicted]; the [verdict] was read.", "convict conviction verdict guilty"),
        TriggerFamily("sentence", "He was [sentenced] to ten years; he was [jailed].", "sentence jail imprison prison imprisonment"),
        TriggerFamily("escape", "Three men [fled]; the [escape] was seen.", "escape flee fled breakout run flight elude"),
        TriggerFamily("protest", "Thousands [protested]; the [rally] was peaceful.", "protest demonstrate demonstration rally march"),
        TriggerFamily("strike", "Workers [struck]; the [walkout] lasted a day.", "strike struck walkout stoppage"),
        TriggerFamily("victory", "They [won] the cup; the [victory] was clear.", "win won victory triumph beat beaten defeat prevail rout"),
        TriggerFamily("election", "Voters went to the [polls]; the [election] was close.", "election elect vote poll ballot"),
        TriggerFamily("talks", "They [discussed] it in Geneva; the [talks] failed.", "talk negotiate negotiation discuss discussion dialogue"),
        TriggerFamily("meeting", "They [met] in Geneva; the [summit] was short.", "meet met meeting summit conference"),
        TriggerFamily("visit", "He [visited] the troops; he [inspected] them on Sunday.", "visit inspect inspection tour trip travel meet met accompany"),
        TriggerFamily("agreement", "Both [signed]; the [deal] was praised.",
            "agree agreement deal accord pact treaty settlement sign truce ceasefire armistice reach"),
        TriggerFamily("purchase", "The firm [bought] a rival; the [takeover] costs billions.",
            "buy bought purchase acquire acquisition takeover merger deal"),
        TriggerFamily("sale", "It [sold] the unit; the [sale] was closed.", "sell sold sale"),
        TriggerFamily("launch", "The firm [unveiled] a phone; the [launch] was late.", "launch unveil introduce release debut introduction reveal"),
        TriggerFamily("publication", "The list was [issued]; it was [published] on Monday.", "issue release publish publication"),
        TriggerFamily("statement", "He [said] so; the [statement] was short.",
            "say said tell told state statement announce announcement accord report confirm"),
        TriggerFamily("appointment", "She was [named] minister; the [appointment] was a surprise.",
            "appoint appointment name nominate nomination select selection pick choose chose chosen tap hire"),
        TriggerFamily("resignation", "He [resigned]; she too [quit].", "resign resignation quit step leave left departure depart"),
        TriggerFamily("dismissal", "He was [fired]; the [dismissal] was sudden.", "fire dismiss dismissal sack oust ouster remove removal"),
        TriggerFamily("layoff", "The firm [cut] 500 jobs; the [layoffs] begin in May.", "cut layoff lay eliminate reduce reduction"),
        TriggerFamily("suspension", "He was [suspended]; the [ban] is for a year.", "suspend suspension ban bar"),
        TriggerFamily("rise", "Prices [rose]; the [increase] was small.", "rise rose risen increase grow grew growth jump surge climb soar gain"),
        TriggerFamily("fall", "Shares [fell]; the [drop] was sharp.", "fall fell fallen drop decline plunge tumble slump slide sink"),
        TriggerFamily("deployment", "The army [deployed] troops; they were [sent] north.",
            "deploy deployment send sent mobilise mobilize mobilisation mobilization move dispatch mass amass buildup"),
        TriggerFamily("withdrawal", "Troops [withdrew]; the [pullout] took weeks.", "withdraw withdrew withdrawal pullout pullback retreat leave"),
        TriggerFamily("evacuation", "The town was [evacuated]; all had to [leave].", "evacuate evacuation leave flee fled displace"),
        TriggerFamily("sanction", "The EU imposed [sanctions]; the [embargo] holds.", "sanction embargo impose"),
        TriggerFamily("criticism", "The EU [condemned] the raid; the [criticism] was sharp.",
            "condemn condemnation criticise criticize criticism denounce rebuke slam blame"),
        TriggerFamily("warning", "He [warned] of war; the [threat] was heard.", "warn warning threaten threat"),
        TriggerFamily("outbreak", "The [epidemic] spread; the [outbreak] is contained.", "outbreak epidemic pandemic spread"),
        TriggerFamily("beginning", "The war [began]; fighting [erupted].", "begin began begun start erupt break broke open"),
        TriggerFamily("end", "The siege [ended]; they [stopped] it.", "end stop finish conclude halt"),
        TriggerFamily("admission", "She [checked] into a clinic; she [entered] it on Monday.", "check enter admit"),
        TriggerFamily("rescue", "Divers [saved] two; the [rescue] took hours.", "rescue save free"),
        TriggerFamily("search", "They [searched] the hills; the [hunt] goes on.", "search hunt manhunt seek sought look"),
        TriggerFamily("finding", "A boy [found] the bag; it was [discovered] at noon.", "find found discover discovery recover"),
        TriggerFamily("repair", "They [fixed] the valve; the [repair] took a day.", "fix repair plug patch mend"),
        TriggerFamily("marriage", "They [married]; the [wedding] was small.", "marry marriage wedding wed"),
        TriggerFamily("prize", "She [won] the prize; she was [awarded] it.", "award win won honour honor receive"),
        TriggerFamily("putting", "He was [placed] on the list; he was [put] on it.", "place put"),
        TriggerFamily("holding", "They [keep] the title; they [retain] it.", "keep kept retain hold held defend"),
    ]

    /// For the stem of a word a bit for each of its families.
    static let families: [UInt32: UInt64] = {
        var families: [UInt32: UInt64] = [:]
        for (bit, family) in all.enumerated() {
            for word in family.words.split(separator: " ") { families[stem(word), default: 0] |= 1 << UInt64(bit) }
        }
        return families
    }()

    /// The stem of the base form, where the table of types knows it.
    static func stem(_ word: some StringProtocol) -> UInt32 {
        TriggerLexicon.shared[WordKey.of(word)]?.first?.lemma ?? WordStem.key(word)
    }
}
