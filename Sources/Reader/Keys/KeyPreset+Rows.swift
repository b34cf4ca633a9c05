import TerminalUI

/// TABLE: the presets. What a row takes from another command, a row below it gives back elsewhere.
extension KeyPreset {
    package static let all = [standard, newsboat, less, arrows]

    static let standard = KeyPreset("default", "Dateline's own")

    // swift-format-ignore
    static let newsboat = KeyPreset("newsboat", "what newsboat calls n, p, N and A; matches are on > and <", """
        n       next unread
        p       previous unread
        N       read or unread
        A       all read
        C-f     escape
        >       next match
        <lt>    previous match
        """)

    // swift-format-ignore
    static let less = KeyPreset("less", "the pager's keys; U takes back, O labels links and names, g begins the keys that go somewhere", """
        f C-v   page down
        b       page up
        d       half down
        u       half up
        <lt>    first
        >       last
        p       part
        h       help
        U       undo
        O       hints
        B       background
        """)

    // swift-format-ignore
    static let arrows = KeyPreset("arrows", "no letter is needed: arrows, function keys, Enter, Esc", keeps: hasNoLetter, """
        <f1>        help
        <f3>        next match
        <f4>        go to date
        <f5>        next layout
        <f6>        repeat
        <f7>        find
        <f8>        compare
        <f9>        palette
        <f10>       quit
        <f11>       zoom pane
        <f12>       why
        <delete>    read or unread
        <backspace>  undo
        """)

    /// Digits stay counts, and Space reads on.
    @Sendable private static func hasNoLetter(_ keys: [Key]) -> Bool {
        keys.allSatisfy { key in
            if case .character(let character) = key { return character == " " }
            if case .control = key { return keys == [.control("c")] || keys == [.control("l")] }
            return true
        }
    }
}
