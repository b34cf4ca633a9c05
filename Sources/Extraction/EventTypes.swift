extension EventType {
    static let all = violence + politics + society

    // swift-format-ignore
    static let violence: [EventType] = [
        EventType("attack", cameo: "19", help: "armed or violent attack",
            example: "Gunmen [attacked] a police patrol.",
            verbs: """
                attack assault ambush bomb bombard shell raid storm torch set_fire/set strike/struck hit*/hit shoot/shot fire_on open_fire
                stab* beat/beat/beaten behead detonate explode blow_up/blew/blown kidnap* abduct assassinate massacre lynch loot vandalise vandalize
                pelt clash fight/fought battle exchange_fire ransack firebomb strafe
                """,
            nouns: """
                attack assault ambush bombing bombardment shelling raid airstrike strike shooting stabbing explosion blast detonation kidnapping
                abduction assassination massacre lynching clash violence gunfight shootout battle skirmish fighting hostilities= siege grenade atrocity
                """),
        EventType("war", cameo: "20", help: "war, invasion or mass violence",
            example: "Iraq [invaded] Kuwait in August 1990.",
            verbs: "invade conquer annex overrun/overran/overrun besiege occupy capture seize_power cleanse exterminate wage_war overthrow/overthrew/overthrown topple oust depose",
            nouns: "war invasion annexation occupation offensive conquest genocide cleansing coup campaign uprising insurgency rebellion revolt insurrection putsch"),
        EventType("casualty", cameo: "-", help: "people are killed or hurt",
            example: "Three policemen were [killed].",
            verbs: "kill die injure wound murder slay/slew/slain execute drown perish maim bury hospitalise hospitalize",
            nouns: "death killing murder casualty fatality execution burial funeral"),
        EventType("deployment", cameo: "15", help: "forces are moved, raised or shown",
            example: "Serbia [deployed] troops to the border.",
            verbs: """
                deploy mobilise mobilize mass amass station redeploy reinforce scramble parade surround encircle patrol* conscript arm
                rearm fortify send~/sent bring~/brought move~ dispatch~ put~/put place~ order~ raise~ concentrate~
                """,
            nouns: "deployment mobilisation mobilization buildup manoeuvre maneuver flyover overflight drill reinforcement conscription alert"),
        EventType("withdrawal", cameo: "08", help: "forces or people draw back",
            example: "The army [withdrew] its forces from the border.",
            verbs: "withdraw/withdrew/withdrawn retreat draw_down/drew/drawn pull_back pull_out evacuate demobilise demobilize disengage surrender lay_down/laid",
            nouns: "withdrawal retreat pullout pullback drawdown evacuation surrender capitulation disengagement demobilisation demobilization"),
        EventType("threat", cameo: "13", help: "harm is threatened",
            example: "He [threatened] to send troops.",
            verbs: "threaten warn menace intimidate blackmail",
            nouns: "threat ultimatum warning"),
        EventType("protest", cameo: "14", help: "people protest, strike or riot",
            example: "Thousands [protested] in the capital.",
            verbs: "protest demonstrate riot rally march_through march_on boycott blockade barricade picket walk_out",
            nouns: "protest demonstration riot rally march boycott blockade barricade unrest roadblock blockage pogrom sit-in walkout mutiny revolution protester"),
        EventType("arrest", cameo: "17", help: "arrest, seizure or other coercion",
            example: "Police [arrested] two men.",
            verbs: "arrest detain jail imprison apprehend capture seize confiscate expel* deport evict ban* outlaw impound extradite intern torture interrogate handcuff round_up",
            nouns: "arrest detention seizure confiscation expulsion deportation eviction crackdown raid curfew extradition imprisonment"),
    ]

    // swift-format-ignore
    static let politics: [EventType] = [
        EventType("agreement", cameo: "05", help: "an agreement is made or a conflict settled",
            example: "The two sides [signed] a treaty in April 2013.",
            verbs: "sign ratify conclude agree broker mediate resolve settle reconcile normalise normalize de-escalate defuse pledge initial shake_hands/shook",
            nouns: "agreement accord deal treaty pact ceasefire truce armistice settlement memorandum communique declaration normalisation normalization"),
        EventType("negotiation", cameo: "04", help: "talks are held, stall or fail",
            example: "Talks [resumed] in Geneva on Monday.",
            verbs: "negotiate resume stall stagnate collapse deadlock break_down/broke/broken facilitate mediate reopen suspend_talks",
            nouns: "negotiation talk dialogue mediation stagnation deadlock impasse paralysis round"),
        EventType("visit", cameo: "04", help: "a visit or a meeting",
            example: "Blinken [met] the minister in Munich.",
            verbs: "meet/met visit host welcome travel_to fly_to/flew arrive inspect tour sit_down/sat convene gather receive phone call_on attend",
            nouns: "visit meeting summit conference inspection trip encounter teleconference"),
        EventType("statement", cameo: "01", help: "something is said in public",
            example: "The minister [said] that the dam was safe.",
            verbs: """
                say/said state declare announce tell/told claim insist argue call_it label describe explain confirm stress emphasise emphasize
                reveal admit acknowledge note add suggest reiterate speak/spoke/spoken hail vow promise assure swear/swore/sworn tweet write/wrote/written scribble
                """,
            nouns: "statement announcement speech remark address assurance proclamation"),
        EventType("criticism", cameo: "11", help: "blame, criticism or rejection",
            example: "The EU [condemned] the attack.",
            verbs: "condemn criticise criticize denounce blame accuse scold rebuke deplore reject oppose refuse deny decline protest_against object veto snub* censure slam* reprimand",
            nouns: "condemnation criticism rebuke accusation rejection refusal denial veto reprimand"),
        EventType("demand", cameo: "10", help: "a demand or an appeal",
            example: "The council [demanded] an inquiry.",
            verbs: "demand urge call_for call_upon appeal request ask plead press_for insist_on implore order instruct",
            nouns: "demand appeal request plea petition call"),
        EventType("offer", cameo: "03", help: "an offer or a concession",
            example: "The rebels [offered] a truce.",
            verbs: "offer propose concede accept grant yield release free pardon amnesty recognise recognize compromise",
            nouns: "offer proposal concession release pardon amnesty recognition compromise"),
        EventType("sanction", cameo: "16", help: "sanctions, or relations cut",
            example: "Washington [suspended] its support.",
            verbs: "sanction suspend sever embargo blacklist freeze/froze/frozen impose cut_off/cut cut_ties/cut recall_ambassador remove exclude withhold/withheld penalise penalize retaliate halt cancel",
            nouns: "sanction embargo quarantine suspension blacklisting reprisal retaliation freeze tariff"),
        EventType("policy", cameo: "-", help: "a government or a parliament decides",
            example: "The government [introduced] new rules in May.",
            verbs: "introduce adopt pass enact approve legislate decree abolish repeal implement nationalise nationalize privatise privatize reform authorise authorize reverse postpone delay put_aside/put move_towards purchase double* establish launch",
            nouns: "law decree legislation reform regulation ruling measure reciprocity postponement referendum"),
        EventType("election", cameo: "-", help: "an election is held",
            example: "Voters [elected] a new parliament.",
            verbs: "elect re-elect inaugurate swear_in/swore/sworn win_election/won",
            nouns: "election poll inauguration runoff by-election vote ballot"),
        EventType("vote", cameo: "-", help: "a body votes",
            example: "The assembly [voted] for independence.",
            verbs: "vote abstain ratify",
            nouns: "vote resolution"),
        EventType("appointment", cameo: "-", help: "someone takes or leaves an office",
            example: "The prime minister [resigned] on Sunday.",
            verbs: "appoint resign nominate step*_down dismiss sack fire replace succeed take_office/took/taken take_over/took/taken promote impeach assume",
            nouns: "appointment resignation nomination dismissal impeachment succession"),
        EventType("independence", cameo: "-", help: "a state, a union or a border changes",
            example: "Kosovo declared [independence] in 2008.",
            verbs: "secede join accede admit dissolve unite reunify found partition",
            nouns: "independence secession accession partition unification reunification breakup dissolution"),
        EventType("trial", cameo: "09", help: "inquiry, charge, trial or verdict",
            example: "He was [convicted] of murder.",
            verbs: "investigate charge indict prosecute convict sentence acquit* sue rule testify probe try_for/tried",
            nouns: "investigation inquiry indictment trial conviction verdict sentence lawsuit acquittal testimony probe"),
        EventType("aid", cameo: "07", help: "aid or support is given",
            example: "The Red Cross [supplied] food.",
            verbs: "donate supply aid rescue shelter fund finance support back",
            nouns: "aid donation rescue relief bailout"),
    ]

    // swift-format-ignore
    static let society: [EventType] = [
        EventType("disaster", cameo: "-", help: "a disaster of nature or technology",
            example: "A second [earthquake] shook the city on Tuesday.",
            verbs: "erupt flood collapse burn crash derail sink/sank/sunk capsize spill leak inundate devastate wreck burst/burst breach",
            nouns: "earthquake quake flood tsunami hurricane typhoon cyclone eruption landslide wildfire fire crash collapse derailment spill leak meltdown aftershock drought famine storm breach shipwreck"),
        EventType("epidemic", cameo: "-", help: "disease and public health",
            example: "The virus [spread] to two more countries.",
            verbs: "infect vaccinate quarantine spread/spread contract diagnose",
            nouns: "outbreak epidemic pandemic infection vaccination lockdown quarantine"),
        EventType("displacement", cameo: "-", help: "people flee, are driven out or return",
            example: "Thousands [fled] to the mountains.",
            verbs: "flee/fled displace evacuate escape migrate resettle repatriate return",
            nouns: "exodus displacement flight evacuation return repatriation"),
        EventType("economy", cameo: "-", help: "a turn of the economy",
            example: "The bank [defaulted] in September.",
            verbs: "default devalue slump plunge soar nationalise privatise bankrupt",
            nouns: "bankruptcy default devaluation recession crisis crash bailout"),
        EventType("escalation", cameo: "-", help: "a conflict begins, grows, eases or ends",
            example: "The crisis [escalated] overnight.",
            verbs: "escalate begin/began/begun start erupt break_out/broke/broken end flare instigate provoke trigger* spark intensify worsen ease",
            nouns: "escalation crisis standoff confrontation tension flare-up outbreak"),
        EventType("life", cameo: "-", help: "birth, schooling and career of a person",
            example: "She was [born] in Pristina in 1966.",
            verbs: "bear/bore/born graduate marry study retire",
            nouns: "birth wedding graduation retirement"),
    ]
}
