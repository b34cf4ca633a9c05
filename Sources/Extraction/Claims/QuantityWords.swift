/// Words that numbers are written with or stand before.
enum QuantityWords {
    // swift-format-ignore
    static let lexicon = Lexicon("""
        small     1 one
        small     2 two
        small     3 three
        small     4 four
        small     5 five
        small     6 six
        small     7 seven
        small     8 eight
        small     9 nine
        small     10 ten
        small     11 eleven
        small     12 twelve
        small     13 thirteen
        small     14 fourteen
        small     15 fifteen
        small     16 sixteen
        small     17 seventeen
        small     18 eighteen
        small     19 nineteen
        small     20 twenty
        small     30 thirty
        small     40 forty
        small     50 fifty
        small     60 sixty
        small     70 seventy
        small     80 eighty
        small     90 ninety
        scale     2 hundred
        scale     3 thousand
        scale     6 million m mn
        scale     9 billion bn
        scale     12 trillion tn
        article   - a an
        percent   - percent pct
        per       - per
        cent      - cent
        plural    - people men women children police personnel staff troops
        qualifier - about around roughly approximately some nearly almost over below under least most than up only
        lead      - up close many few
        link      - to as
        """)

    static let small = lexicon[class: "small"]
    static let scale = lexicon[class: "scale"]
    static let article = lexicon[class: "article"]
    static let percent = lexicon[class: "percent"]
    static let per = lexicon[class: "per"]
    static let cent = lexicon[class: "cent"]
    static let plural = lexicon[class: "plural"]
    static let lead = lexicon[class: "lead"]
    static let link = lexicon[class: "link"]
    static let qualifier = lexicon[class: "qualifier"]
}
