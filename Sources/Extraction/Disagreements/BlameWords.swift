/// Words that tell who began a conflict.
enum BlameWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        begin    - instigated instigating provoked provoking triggered triggering sparked sparking ignited started
        begin    - starting unleashed unleashing stoked stoking fomented escalated escalating
        blame    - blamed blames blaming accused accuses accusing
        conflict - crisis conflict war dispute violence clash clashes tension tensions unrest riots fighting escalation
        conflict - standoff stand-off hostilities confrontation flare-up row
        origin   - stems stemmed stemming results resulted arose arises originated originates
        from     - from
        """)

    static let begin = lexicon[class: "begin"]
    static let blame = lexicon[class: "blame"]
    static let conflict = lexicon[class: "conflict"]
    static let origin = lexicon[class: "origin"]
    static let from = lexicon[class: "from"]
}
