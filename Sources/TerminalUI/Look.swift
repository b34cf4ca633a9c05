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

extension Look {
    /// As a terminal is told it (SGR), from nothing. Only for terminals that are known to take the numbers of ANSI.
    var sequence: String {
        var numbers = ["0"]
        if attributes.contains(.bold) { numbers.append("1") }
        if attributes.contains(.underline) { numbers.append("4") }
        if attributes.contains(.reverse) { numbers.append("7") }
        if foreground != .terminal { numbers.append("38;5;\(foreground.number)") }
        if background != .terminal { numbers.append("48;5;\(background.number)") }
        return "\u{1B}[\(numbers.joined(separator: ";"))m"
    }
}

/// One of the 256 colours of most terminals, or the terminal's own.
package struct Color: Hashable, Sendable {
    /// 0…15 are the terminal's to choose, 16…255 are the same everywhere; −1 for the terminal's own.
    let number: Int

    static let terminal = Color(number: -1)

    private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private init(number: Int) { self.number = number }

    /// «cyan», «bright-cyan», «214», or «-» for the terminal's own.
    init?(_ name: Substring) {
        if name == "-" { self = .terminal; return }
        if let number = Int(name) { self.number = number; return }
        let isBright = name.hasPrefix("bright-")
        guard let place = Self.names.firstIndex(of: String(isBright ? name.dropFirst(7) : name)) else { return nil }
        number = place + (isBright ? 8 : 0)
    }

    /// Red, green and blue, 0…255, of a colour that is the same everywhere: a cube of six steps, then greys.
    var parts: (red: Int, green: Int, blue: Int)? {
        guard 16...255 ~= number else { return nil }
        let place = number - 16
        guard number < 232 else { return (8 + (number - 232) * 10, 8 + (number - 232) * 10, 8 + (number - 232) * 10) }
        let steps = [0, 95, 135, 175, 215, 255]
        return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    }

    /// Its number on a terminal that has so many colours.
    ///
    /// Terminals of eight colours, or of eight by number and the rest by mixture, show the bright ones as plain; bright
    /// black would vanish on black.
    func number(of colors: Int) -> Int {
        if number >= 16, colors > 256, let (red, green, blue) = parts { return red << 16 | green << 8 | blue }
        guard number >= 8, !(16...256).contains(colors) else { return number }
        return number == 8 ? -1 : number - 8
    }
}
