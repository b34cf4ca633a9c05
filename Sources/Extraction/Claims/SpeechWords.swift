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
        cue     - cited cites citing suggested suggests acknowledged acknowledges stressed stresses reported reports
        cue     - tweeting posted thinks thought commented continued countered conceded confirmed cautioned lamented
        cue     - observed pleaded reiterated responded responds retorted swore vows wondered
        elision - as
        spoiling - on for off by upon with
        according - according
        addressing - told tells asked asks urged urges warned warns informed
        pronoun - he she they
        office  - president premier minister chancellor secretary spokesman spokeswoman spokesperson ambassador general
        office  - governor mayor commissioner director senator king queen pope chairman chairwoman chief official
        turn    - whereas while but although though because which who
        hanging - of to in for from with by at on against about between near over
        determiner - the a an this that his her their its
        """)

    static let cue = lexicon[class: "cue"]
    static let elision = lexicon[class: "elision"]
    static let spoiling = lexicon[class: "spoiling"]
    static let according = lexicon[class: "according"]
    static let addressing = lexicon[class: "addressing"]
    static let pronoun = lexicon[class: "pronoun"]
    static let office = lexicon[class: "office"]
    static let turn = lexicon[class: "turn"]
    static let hanging = lexicon[class: "hanging"]
    static let determiner = lexicon[class: "determiner"]
}
