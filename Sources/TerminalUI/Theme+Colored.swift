/// Themes that set both colours of every cell, and so look the same on every terminal of 256 colours.
extension Theme {
    // swift-format-ignore
    package static let dark = Theme("dark", "light on dark grey, 256 colours", colors: 256, """
        text          252  234  -
        title         231  -    bold
        heading       231  -    bold
        status        231  238  -
        hint          247  -    -
        key           117  -    bold
        border        242  -    -
        dim           247  -    -
        error         210  -    bold
        person        117  -    underline
        state         222  -    underline
        organisation  111  -    underline
        force         210  -    underline
        group         183  -    underline
        place         150  -    underline
        namedEvent    218  -    underline
        date          114  -    bold
        event         221  -    bold
        quantity      123  -    bold
        quote         151  -    -
        match         16   221  bold
        shared        -    -    -
        differs       210  -    bold
        onlyHere      222  -    underline
        unread        231  -    bold
        bar           75   -    -
        selected      16   153  -
        """)

    // swift-format-ignore
    package static let light = Theme("light", "dark on white, 256 colours", colors: 256, """
        text          235  231  -
        title         16   -    bold
        heading       16   -    bold
        status        16   253  -
        hint          240  -    -
        key           25   -    bold
        border        245  -    -
        dim           240  -    -
        error         124  -    bold
        person        25   -    underline
        state         94   -    underline
        organisation  19   -    underline
        force         124  -    underline
        group         90   -    underline
        place         22   -    underline
        namedEvent    126  -    underline
        date          22   -    bold
        event         94   -    bold
        quantity      24   -    bold
        quote         22   -    -
        match         16   220  bold
        shared        -    -    -
        differs       160  -    bold
        onlyHere      94   -    underline
        unread        16   -    bold
        bar           26   -    -
        selected      231  24   -
        """)

    // swift-format-ignore
    package static let contrast = Theme("contrast", "high contrast, at least 7:1, 256 colours", colors: 256, """
        text          231  16   -
        title         231  -    bold
        heading       231  -    bold
        status        16   231  -
        hint          231  -    -
        key           87   -    bold
        border        231  -    -
        dim           252  -    -
        error         217  -    bold
        person        87   -    underline
        state         227  -    underline
        organisation  153  -    underline
        force         217  -    underline
        group         225  -    underline
        place         157  -    underline
        namedEvent    219  -    underline
        date          120  -    bold
        event         226  -    bold
        quantity      51   -    bold
        quote         194  -    -
        match         16   226  bold
        shared        -    -    -
        differs       217  -    bold
        onlyHere      227  -    underline
        unread        231  -    bold
        bar           153  -    -
        selected      16   231  bold
        """)
}
