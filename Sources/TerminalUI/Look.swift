/// A row of a theme: the colours and attributes in which a role is written.
package struct Look: Hashable, Sendable {
    var foreground = Color.terminal
    var background = Color.terminal
    var attributes: Attributes = []
    var help = ""

    /// The role and look of a row. A row that cannot be read is a mistake in the program, and stops it.
    static func parse(row: Substring) -> (Role, Look) {
        let halves = row.split(separator: ":", maxSplits: 1)
        let words = halves[0].split(separator: " ")
        guard words.count >= 4, let role = Role(rawValue: String(words[0])), let foreground = Color(words[1]),
            let background = Color(words[2]), let attributes = Attributes(words[3...])
        else { preconditionFailure("no such row of a theme: \(row)") }
        let help = halves.count == 2 ? String(halves[1].drop { $0 == " " }) : ""
        return (role, Look(foreground: foreground, background: background, attributes: attributes, help: help))
    }
}

/// One of the sixteen colours every colour terminal names, or the terminal's own.
package struct Color: Hashable, Sendable {
    /// 0…15 as ANSI counts them, −1 for the terminal's own.
    let number: Int

    static let terminal = Color(number: -1)

    private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private init(number: Int) { self.number = number }

    /// «cyan», «bright-cyan», or «-» for the terminal's own.
    init?(_ name: Substring) {
        if name == "-" { self = .terminal; return }
        let isBright = name.hasPrefix("bright-")
        guard let place = Self.names.firstIndex(of: String(isBright ? name.dropFirst(7) : name)) else { return nil }
        number = place + (isBright ? 8 : 0)
    }
}
