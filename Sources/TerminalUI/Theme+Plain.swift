/// Themes that leave the colours to the terminal.
extension Theme {
    // swift-format-ignore
    package static let `default` = Theme("default", "the colours of your terminal", colors: 8, """
        text          -              -      -           : text
        title         -              -      bold        : the title of an article or a pane
        heading       -              -      bold        : a heading between rows, as a day in the list
        status        -              -      reverse     : the line that says where you are
        hint          bright-black   -      -           : keys that work now
        key           cyan           -      bold        : a key, in help
        border        bright-black   -      -           : lines between panes
        dim           bright-black   -      -           : what matters less: bylines, furniture of the page
        error         red            -      bold        : what went wrong
        person        cyan           -      underline   : a person's name
        state         yellow         -      underline   : a state or its government
        organisation  blue           -      underline   : an organisation
        force         red            -      underline   : an army, police or armed group
        group         magenta        -      underline   : people of a kind: protesters, residents, refugees
        place         green          -      underline   : a place
        namedEvent    bright-magenta -      underline   : an event with a name of its own
        date          green          -      bold        : a date, as written
        event         yellow         -      bold        : the word that tells an event
        quantity      cyan           -      bold        : a figure
        quote         green          -      -           : words quoted
        match         black          yellow bold        : what you search for
        shared        -              -      -           : in both texts
        differs       red            -      bold        : a figure or date on which two texts differ
        onlyHere      yellow         -      underline   : in this text only
        unread        -              -      bold        : not yet read
        bar           blue           -      -           : the bars of the timeline
        selected      -              -      reverse     : the row under the cursor, words picked out
        """)

    // swift-format-ignore
    package static let mono = Theme("mono", "no colour, for NO_COLOR and terminals without", colors: 0, """
        text          -  -  -
        title         -  -  bold
        heading       -  -  bold
        status        -  -  reverse
        hint          -  -  -
        key           -  -  bold
        border        -  -  -
        dim           -  -  -
        error         -  -  bold
        person        -  -  underline
        state         -  -  underline
        organisation  -  -  underline
        force         -  -  underline
        group         -  -  underline
        place         -  -  underline
        namedEvent    -  -  underline
        date          -  -  bold
        event         -  -  bold
        quantity      -  -  bold
        quote         -  -  -
        match         -  -  bold reverse
        shared        -  -  -
        differs       -  -  bold
        onlyHere      -  -  underline
        unread        -  -  bold
        bar           -  -  -
        selected      -  -  reverse
        """)
}
