/// The look of each role: colours by name, and attributes that stay readable where there are no colours.
package struct Theme: Sendable {
    package let name: String
    package let help: String
    private let looks: [Role: Look]

    /// One row a role: `role foreground background attributes : help`. The help is the default theme's business.
    private init(_ name: String, _ help: String, _ rows: String) {
        self.name = name
        self.help = help
        looks = Dictionary(uniqueKeysWithValues: rows.split(separator: "\n").map(Look.parse))
    }

    package static let all = [`default`, mono]

    func has(_ role: Role) -> Bool { looks[role] != nil }

    package func look(of role: Role) -> Look { looks[role] ?? Look() }

    func help(of role: Role) -> String { look(of: role).help }

    // swift-format-ignore
    package static let `default` = Theme("default", "the sixteen colours of your terminal", """
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
        date          bright-green   -      bold        : a date, as written
        event         bright-yellow  -      bold        : the word that tells an event
        quantity      bright-cyan    -      bold        : a figure
        quote         green          -      -           : words quoted
        match         black          yellow bold        : what you search for
        shared        -              -      -           : in both texts
        differs       bright-red     -      bold        : a figure or date on which two texts differ
        onlyHere      bright-yellow  -      underline   : in this text only
        unread        -              -      bold        : not yet read
        bar           blue           -      -           : the bars of the timeline
        """)

    // swift-format-ignore
    package static let mono = Theme("mono", "no colour, for NO_COLOR and terminals without", """
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
        match         -  -  reverse
        shared        -  -  -
        differs       -  -  bold
        onlyHere      -  -  underline
        unread        -  -  bold
        bar           -  -  -
        """)
}
