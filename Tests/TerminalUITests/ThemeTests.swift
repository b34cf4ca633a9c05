import Testing

@testable import TerminalUI

struct ThemeTests {
    @Test(arguments: Role.allCases) func `every role has a look in every theme and a line of help`(role: Role) {
        for theme in Theme.all { #expect(theme.has(role), "\(theme.name)") }
        #expect(!role.help.isEmpty)
    }

    @Test(arguments: [Role.person, .state, .organisation, .force, .group, .place, .namedEvent, .date, .differs, .match])
    func `what is highlighted is readable without colour`(role: Role) {
        #expect(!Theme.mono.look(of: role).attributes.isEmpty)
        #expect(Theme.mono.look(of: role).foreground == .terminal)
    }

    @Test func `bars grow with their value`() {
        #expect([0, 1, 4, 8, 9].map { Signs.unicode.bar($0, of: 8) }.joined() == " ▁▄██")
        #expect([0, 1, 3, 5].map { Signs.ascii.bar($0, of: 5) }.joined() == " .-#")
        #expect(Signs.unicode.bar(.max, of: .max) == "█")
    }
}
