/// The look of each role: colours by name or number, and attributes that stay readable where there are no colours.
package struct Theme: Sendable {
    package let name: String
    package let help: String
    /// How many colours a terminal needs to show it.
    let colors: Int
    private let looks: [Role: Look]

    /// One row a role: `role foreground background attributes : help`. The help is the default theme's business. Where
    /// `text` has a background, it lies under all roles that name none.
    init(_ name: String, _ help: String, colors: Int, _ rows: String) {
        self.name = name
        self.help = help
        self.colors = colors
        var looks = Dictionary(uniqueKeysWithValues: rows.split(separator: "\n").map(Look.parse))
        let text = looks[.text] ?? Look()
        for (role, look) in looks {
            if look.foreground == .terminal { looks[role]?.foreground = text.foreground }
            if look.background == .terminal { looks[role]?.background = text.background }
        }
        self.looks = looks
    }

    package static let all = [`default`, dark, light, contrast, mono]

    package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

    /// This theme, or what comes nearest to it on a terminal of so many colours.
    package func fitting(colors: Int) -> Theme {
        if self.colors <= colors { return self }
        return colors < Theme.default.colors ? .mono : .default
    }

    func has(_ role: Role) -> Bool { looks[role] != nil }

    package func look(of role: Role) -> Look { looks[role] ?? Look() }

    /// What a cell looks like. What is reversed has the one look of all that is selected, whatever its role: two
    /// colours that go together, not a role's colour on the cursor's.
    func look(of style: Style) -> Look {
        var look = look(of: style.role)
        if style.attributes.contains(.reverse) {
            let selected = self.look(of: .selected)
            look.foreground = selected.foreground
            look.background = selected.background
            look.attributes = look.attributes.subtracting(.reverse).union(selected.attributes)
        }
        look.attributes.formUnion(style.attributes.subtracting(.reverse))
        return look
    }

    func help(of role: Role) -> String { look(of: role).help }
}
