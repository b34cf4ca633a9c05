/// Words that tell what part someone has in a happening.
enum RoleWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        agent      - by
        of         - of
        target     - on against to at with
        place      - in at near outside across inside around throughout
        hanging    - of in at near from with to on against for between over under into through across inside outside
        hanging    - around throughout toward towards by
        passedOver - the a an northern southern eastern western central
        being      - was were been being be is are got
        """)

    static let agent = lexicon[class: "agent"]
    static let of = lexicon[class: "of"]
    static let target = lexicon[class: "target"]
    static let place = lexicon[class: "place"]
    static let hanging = lexicon[class: "hanging"]
    static let passedOver = lexicon[class: "passedOver"]
    static let being = lexicon[class: "being"]
}
