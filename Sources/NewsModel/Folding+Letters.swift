/// What letters, signs and spaces become in a folded key. After the Unicode Character Database (NFKD without marks),
/// and after custom for letters that have no decomposition: ł, ø, đ, ß …
extension Folding {
    // swift-format-ignore
    /// A row: what is written, and the lower-case letters it stands for.
    static let letters = """
        'n  ŉ
        a   ªàáâãäåāăąǎǟǡǻȁȃȧɑəḁẚạảấầẩẫậắằẳẵặ
        ae  æǣǽ
        b   ƀƃɓḃḅḇ
        c   çćĉċčƈȼḉ
        d   ðďđƌȡɖɗḋḍḏḑḓẟ
        db  ȸ
        dz  ǆǳ
        e   èéêëēĕėęěǝȅȇȩɇɛḕḗḙḛḝẹẻẽếềểễệ
        f   ƒḟ
        ff  ﬀ
        ffi ﬃ
        ffl ﬄ
        fi  ﬁ
        fl  ﬂ
        g   ĝğġģǥǧǵɠḡ
        h   ĥħȟḣḥḧḩḫẖ
        i   ìíîïĩīĭįİıǐȉȋɨḭḯỉị
        ij  ĳ
        j   ĵǰȷɉ
        k   ķĸƙǩḱḳḵ
        l   ĺļľłƚƛȴḷḹḻḽŀ
        lj  ǉ
        ll  ỻ
        m   ḿṁṃ
        n   ñńņňƞǹȵɲṅṇṉṋ
        ng  ŋ
        nj  ǌ
        o   ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵṍṏṑṓọỏốồổỗộớờởỡợ
        oe  œ
        oi  ƣ
        ou  ȣ
        p   ƥṕṗ
        q   ɋ
        qp  ȹ
        r   ŕŗřȑȓɍṙṛṝṟ
        s   śŝşšſƨșȿṡṣṥṧṩẛẜẝ
        ss  ß
        st  ﬅﬆ
        t   ţťŧƭțȶʈṫṭṯṱẗ
        th  þ
        u   ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữự
        v   ʋṽṿỽ
        w   ŵƿẁẃẅẇẉẘ
        x   ẋẍ
        y   ýÿŷƴȝȳɏẏẙỳỵỷỹỿ
        z   źżžƶǯȥɀʒẑẓẕ
        α   άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        β   ϐ
        ε   έϵἐἑἒἓἔἕὲέ
        η   ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        θ   ϑ
        ι   ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ
        κ   ϰ
        μ   µ
        ο   όὀὁὂὃὄὅὸό
        π   ϖ
        ρ   ϱῤῥ
        υ   ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧϒϓϔ
        φ   ϕ
        ω   ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        а   ӑӓ
        г   ѓ
        е   ѐёӗ
        ж   ӂӝ
        з   ӟ
        и   йѝӣӥ
        к   ќ
        о   ӧ
        у   ўӯӱӳ
        ч   ӵ
        ы   ӹ
        э   ӭ
        і   ї
        ѵ   ѷ
        ә   ӛ
        ө   ӫ
        σ   ςϲ
        """

    // swift-format-ignore
    /// Signs that typists use for one another.
    static let signs: [(key: String, scalars: [ClosedRange<UInt32>])] = [
        ("'",   [0x60...0x60, 0xB4...0xB4, 0x2BC...0x2BC, 0x2018...0x201B, 0x2032...0x2032, 0x2039...0x203A]),
        ("\"",  [0xAB...0xAB, 0xBB...0xBB, 0x201C...0x201F, 0x2033...0x2033]),
        ("-",   [0x2010...0x2015, 0x2212...0x2212]),
        ("...", [0x2026...0x2026]),
        (" ",   [0x09...0x0D, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
                 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000]),
        // Combining marks, soft hyphens, joiners, marks of direction, byte order marks.
        ("",    [0xAD...0xAD, 0x300...0x36F, 0x483...0x487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F,
                 0x202A...0x202E, 0x2060...0x2060, 0x2066...0x2069, 0x20D0...0x20FF, 0xFE20...0xFE2F,
                 0xFEFF...0xFEFF]),
    ]
}
