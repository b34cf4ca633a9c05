/// Words that tell what kind of clause a trigger stands in and how sure its happening is.
enum ClauseWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        future      - will shall won't upcoming forthcoming scheduled planned due expected set plan plans planning
        modal       - supposed would could may might should must can ought cannot couldn't wouldn't shouldn't can't
        condition   - if unless whether until
        supposed    - if unless whether supposed
        implicative - chose managed came went met gathered arrived travelled flew helped continued proceeded rushed
        implicative - dared bothered hastened stepped used visited
        sequel      - followed later subsequently afterwards
        negation    - not never no nobody none neither nor didn't hasn't haven't hadn't wasn't weren't isn't aren't
        negation    - don't doesn't without
        perfect     - has have having
        pluperfect  - had
        being       - was were been be is are being am
        present     - is are am isn't aren't
        coordinator - and but or
        doing       - did does do
        adverb      - already again ever just often soon also still now then once always both even
        to          - to
        determiner  - the a an this that these those his her its their our my your some any each every both all many
        determiner  - several few such
        preposition - of in by with for after before during against at on from over under into through between among
        preposition - amid following despite without towards toward about
        pronoun     - he she it they we i you who which that
        subordinate - which who whom whose whereas while when after before because although though but where as until
        relative    - which who whom whose
        amid        - amid amidst
        such        - such
        about       - about on regarding concerning over for
        hope        - hope hopes hoping fear fears fearing risk risks prospect prospects possibility possibilities
        hope        - potential chance chances likelihood danger dangers absence lack idea calls demand demands
        hope        - preparations plan plans proposal proposals option options
        amount      - campaign crisis wave series spate incident operation spree
        newly       - newly freshly recently democratically duly
        deed        - was were had did drove forced left killed made took gave cost put set cut brought led drew
        deed        - won broke tore threw swept saw sent fell rose grew began became came went
        frame       - followed led began started ended came occurred happened saw witnessed resulted caused prompted
        frame       - stems stemmed provoked responded reacted included including erupted marked involved faced
        frame       - suffered jolted shook struck
        frame       - hit rocked swept gripped broke ensued continued lasted unfolded resumed failed stalled
        light       - took made held gave placed put launched staged carried conducted opened kept won lost caused
        light       - acted served reached declared announced brought sent suffered drew sparked triggered
        recent      - recent recently renewed latest fresh
        fresh       - recent recently renewed latest fresh deadly bloody violent massive mass
        force       - troop troops force forces unit units army armies soldier soldiers tank tanks jet jets warplane
        force       - warplanes warship warships fleet navy missile missiles police battalion battalions brigade
        force       - brigades division divisions regiment reinforcements peacekeepers marines guard guards militia
        force       - gas shot shots round rounds bullet bullets rocket rockets missile shell shells mortar mortars cannon
        force       - fighters gunmen helicopters artillery military convoy convoys alert
        talks       - talks talk negotiations negotiation dialogue deal accord truce ceasefire mediation process round
        disaster    - earthquake quake tsunami hurricane typhoon cyclone storm flood floods tornado landslide eruption
        disaster    - volcano aftershock blizzard wildfire drought
        conflict    - crisis war conflict fighting violence clashes protests protest riots unrest dispute battle
        conflict    - uprising rebellion offensive campaign strikes siege hostilities attack attacks outbreak epidemic
        disease     - virus disease infection infections outbreak epidemic pandemic flu influenza cholera ebola measles
        disease     - malaria polio plague coronavirus covid strain variant bacteria dengue mpox tuberculosis fever
        connector   - but and however nevertheless meanwhile then also moreover so yet thus therefore indeed likewise
        connector   - instead later still now mainly especially notably particularly namely otherwise
        """)

    static let future = lexicon[class: "future"]
    static let modal = lexicon[class: "modal"]
    static let condition = lexicon[class: "condition"]
    static let supposed = lexicon[class: "supposed"]
    static let implicative = lexicon[class: "implicative"]
    static let sequel = lexicon[class: "sequel"]
    static let negation = lexicon[class: "negation"]
    static let perfect = lexicon[class: "perfect"]
    static let pluperfect = lexicon[class: "pluperfect"]
    static let being = lexicon[class: "being"]
    static let present = lexicon[class: "present"]
    static let coordinator = lexicon[class: "coordinator"]
    static let doing = lexicon[class: "doing"]
    static let adverb = lexicon[class: "adverb"]
    static let to = lexicon[class: "to"]
    static let determiner = lexicon[class: "determiner"]
    static let preposition = lexicon[class: "preposition"]
    static let pronoun = lexicon[class: "pronoun"]
    static let subordinate = lexicon[class: "subordinate"]
    static let relative = lexicon[class: "relative"]
    static let amid = lexicon[class: "amid"]
    static let such = lexicon[class: "such"]
    static let about = lexicon[class: "about"]
    static let hope = lexicon[class: "hope"]
    static let amount = lexicon[class: "amount"]
    static let newly = lexicon[class: "newly"]
    static let deed = lexicon[class: "deed"]
    static let frame = lexicon[class: "frame"]
    static let light = lexicon[class: "light"]
    static let recent = lexicon[class: "recent"]
    static let fresh = lexicon[class: "fresh"]
    static let force = lexicon[class: "force"]
    static let talks = lexicon[class: "talks"]
    static let disaster = lexicon[class: "disaster"]
    static let conflict = lexicon[class: "conflict"]
    static let disease = lexicon[class: "disease"]
    static let connector = lexicon[class: "connector"]
    /// Words that say nothing of what a text is about.
    static let grammar =
        auxiliary | condition | sequel | present | coordinator | adverb | to | determiner | preposition | pronoun
        | subordinate | connector
    static let may = WordKey.of("may"), toKey = WordKey.of("to"), recently = WordKey.of("recently")
    static let plan = ["plan", "plans"].map { WordKey.of($0) }
    static let auxiliary = perfect | pluperfect | being | doing | modal | future | negation
}
