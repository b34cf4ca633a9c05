@testable import TerminalUI

/// How a screen looks in a theme, as text.
extension Surface {
    /// How plain text looks, then the rows, with all marked that looks otherwise: `[Ana Ruiz](cyan underline) ordered
    /// [12,000](16 on 153 bold)`.
    func looks(in theme: Theme) -> String {
        let plain = Self.words(of: theme.look(of: Role.text), beside: Look())
        let rows = (0..<height).map { looks(ofRow: $0, in: theme) }
        return (["plain text: \(plain.isEmpty ? "as the terminal has it" : plain)"] + rows).joined(separator: "\n")
    }

    private func looks(ofRow y: Int, in theme: Theme) -> String {
        var result = "", rest = row(y)
        let plain = theme.look(of: Role.text)
        while let first = rest.first {
            let look = Self.words(of: theme.look(of: first.style), beside: plain)
            let run = rest.prefix { Self.words(of: theme.look(of: $0.style), beside: plain) == look }
            rest = rest.dropFirst(run.count)
            let text = run.map(\.text).joined()
            result += look.isEmpty ? text : "[\(text)](\(look))"
        }
        return String(result.reversed().drop { $0 == " " }.reversed())
    }

    /// «cyan underline», «16 on 153 bold»: what is otherwise than in plain text.
    private static func words(of look: Look, beside plain: Look) -> String {
        let foreground = look.foreground == plain.foreground ? [] : [name(of: look.foreground)]
        let background = look.background == plain.background ? [] : ["on \(name(of: look.background))"]
        let attributes = look.attributes.isEmpty ? [] : [look.attributes.names]
        return (foreground + background + attributes).joined(separator: " ")
    }

    private static func name(of color: Color) -> String {
        let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        let known = names + names.map { "bright-\($0)" }
        return known.indices.contains(color.number) ? known[color.number] : String(color.number)
    }
}
