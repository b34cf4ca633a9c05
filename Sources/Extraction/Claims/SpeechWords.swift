/// Words that tell who speaks.
enum SpeechWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        cue     - said says say saying told tells stated states stating called calls calling labelled labeled labels
        cue     - described describes warned warns warning threatened threatens threatening announced announces added
        cue     - adds insisted insists claimed claims claiming argued argues wrote writes tweeted tweets declared
        cue     - declares asked asks replied replies explained explains noted notes promised promises vowed vows
        cue     - believes believed denounced denounces accused accuses urged urges demanded demands scribbled chanted
        cue     - shouted dubbed quoted quotes remarked admitted concluded predicted boasted complained joked testified
        cue     - recalled pledged according
        elision - as
        """)

    static let cue = lexicon[class: "cue"]
    static let elision = lexicon[class: "elision"]
}
