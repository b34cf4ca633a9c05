/// Words that tell who neglects and who owes what was agreed.
enum ObligationWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        lapse  - abandoned abandon breached breach breaches violated violates violate ignored ignores ignore shelved
        lapse  - shelve neglected neglects flouted reneged
        put    - put set brushed cast
        aside  - aside
        duty   - fulfil fulfill fulfils fulfills implement implements honour honor comply uphold
        agreed - agreement agreements accord accords treaty pact deal convention protocol association resolution
        agreed - memorandum charter ceasefire truce community commission
        """)

    static let lapse = lexicon[class: "lapse"]
    static let put = lexicon[class: "put"]
    static let aside = lexicon[class: "aside"]
    static let duty = lexicon[class: "duty"]
    static let agreed = lexicon[class: "agreed"]
}
