/// Words that tell whether a period ends a sentence: a title is followed by a name, an abbreviation counts only with a
/// capital, a numbered word only before a number, and an opener begins a new sentence.
enum SentenceWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        title        - mr mrs ms dr prof gen lt col sgt maj capt cpl adm cmdr brig rep sen gov pres hon rev fr st mt ft
        title        - sr supt insp msgr amb
        abbreviation - jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc
        abbreviation - corp co ltd bros jr dept univ ave blvd
        numbered     - no nos vol vols pp p fig figs art arts para paras ch sec
        opener       - the a an this that these those he she it we they i you his her its our their there here but and
        opener       - or in on at by for from after before as if when while since although however meanwhile what who
        opener       - how why where with some many most all one two such no not
        """)

    static let title = lexicon[class: "title"]
    static let abbreviation = lexicon[class: "abbreviation"]
    static let numbered = lexicon[class: "numbered"]
    static let opener = lexicon[class: "opener"]
}
