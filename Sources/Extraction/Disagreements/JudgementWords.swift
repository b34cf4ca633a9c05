/// Words of praise and of fault, and of what they are said of.
enum JudgementWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        conduct  - approach policy policies strategy response reaction reactions mediation support effort efforts
        conduct  - handling leadership intervention engagement bet gamble wager diplomacy commitment role stance involvement
        praise   - strong successful effective decisive constructive skilful skillful vital crucial firm credible
        praise   - admirable steadfast exemplary
        fault    - failed failing lame weak mistaken misguided wrong inadequate half-hearted disastrous timid
        fault    - ineffective naive biased hypocritical counterproductive feeble shameful reckless incoherent
        of       - of from by
        being    - is are was were been being
        negation - not no never hardly without
        """)

    static let conduct = lexicon[class: "conduct"]
    static let praise = lexicon[class: "praise"]
    static let fault = lexicon[class: "fault"]
    static let of = lexicon[class: "of"]
    static let being = lexicon[class: "being"]
    static let negation = lexicon[class: "negation"]
}
