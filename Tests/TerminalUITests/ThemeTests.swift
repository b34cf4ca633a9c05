import Foundation
import Testing

@testable import TerminalUI

struct ThemeTests {
    @Test(arguments: Role.allCases) func `every role has a look in every theme and a line of help`(role: Role) {
        for theme in Theme.all { #expect(theme.has(role), "\(theme.name)") }
        #expect(!role.help.isEmpty)
    }

    @Test(arguments: [Role.person, .state, .organisation, .force, .group, .place, .namedEvent, .date, .differs, .match])
    func `what is highlighted is readable without colour`(role: Role) {
        for theme in Theme.all { #expect(!theme.look(of: role).attributes.isEmpty, "\(theme.name)") }
        #expect(Theme.mono.look(of: role).foreground == .terminal)
    }

    /// Borders are no words: WCAG asks for 3:1 there.
    @Test(arguments: Role.allCases, [("contrast", 7.0), ("dark", 4.5), ("light", 4.5)])
    func `themes that set both colours keep the contrast of WCAG`(role: Role, theme: (name: String, least: Double))
        throws
    {
        let look = try #require(Theme.named(theme.name)).look(of: role)
        let contrast = try #require(self.contrast(look), "\(theme.name) leaves a colour open")
        #expect(contrast >= (role == .border && theme.least < 7 ? 3 : theme.least), "\(theme.name)")
    }

    @Test(arguments: Role.allCases) func `what is selected looks the same whatever it is`(role: Role) {
        for theme in Theme.all {
            let look = theme.look(of: Style(role, .reverse)), selected = theme.look(of: .selected)
            #expect(look.foreground == selected.foreground && look.background == selected.background, "\(theme.name)")
        }
    }

    @Test(arguments: [
        ("dark", 256, "dark"), ("dark", 88, "default"), ("contrast", 16, "default"), ("light", 8, "default"),
        ("dark", 2, "mono"), ("default", 0, "mono"), ("mono", 16_777_216, "mono"), ("light", 16_777_216, "light"),
    ])
    func `a theme gives way to one that needs fewer colours`(name: String, colors: Int, shown: String) throws {
        #expect(try #require(Theme.named(name)).fitting(colors: colors).name == shown)
    }

    @Test(arguments: [
        ("bright-red", 256, 9), ("bright-red", 8, 1), ("bright-black", 8, -1), ("-", 8, -1), ("214", 256, 214),
        ("214", 16_777_216, 0xFFAF00), ("232", 16_777_216, 0x080808), ("red", 16_777_216, 1),
        ("bright-red", 16_777_216, 1),
    ])
    func `a colour has its number on every terminal`(name: String, colors: Int, number: Int) throws {
        #expect(try #require(Color(name[...])).number(of: colors) == number)
    }

    @Test func `bars grow with their value`() {
        #expect([0, 1, 4, 8, 9].map { Signs.unicode.bar($0, of: 8) }.joined() == " ▁▄██")
        #expect([0, 1, 3, 5].map { Signs.ascii.bar($0, of: 5) }.joined() == " .-#")
        #expect(Signs.unicode.bar(.max, of: .max) == "█")
    }

    /// The contrast ratio of WCAG 2.1; nil where the terminal chooses a colour.
    private func contrast(_ look: Look) -> Double? {
        guard let a = luminance(look.foreground), let b = luminance(look.background) else { return nil }
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private func luminance(_ color: Color) -> Double? {
        guard let parts = color.parts else { return nil }
        let linear = [parts.red, parts.green, parts.blue].map { part in
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
