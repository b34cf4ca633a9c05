/// What a terminal is known to take beyond what its description in terminfo says. In doubt it takes nothing.
struct KnownTerminal: Sendable {
    /// A variable of the environment, «» when it is not set.
    typealias Environment = (String) -> String

    /// Abilities.
    struct Abilities: OptionSet, Sendable {
        let rawValue: Int

        /// Links by OSC 8.
        static let links = Self(rawValue: 1)
        /// Copying by OSC 52.
        static let clipboard = Self(rawValue: 2)
        /// A title that it keeps aside and gives back.
        static let title = Self(rawValue: 4)
        /// Being asked about modes, without showing the question.
        static let questions = Self(rawValue: 8)
        static let all: Self = [.links, .clipboard, .title, .questions]
    }

    let name: String
    let takes: Abilities
    private let isMeant: @Sendable (Environment) -> Bool

    private init(_ name: String, _ takes: Abilities, _ isMeant: @escaping @Sendable (Environment) -> Bool) {
        self.name = name
        self.takes = takes
        self.isMeant = isMeant
    }

    static func abilities(_ environment: Environment) -> Abilities {
        all.first { $0.isMeant(environment) }?.takes ?? []
    }

    // swift-format-ignore
    /// The first that is meant is it: what runs inside another terminal comes before what that leaves in the environment.
    static let all = [
        KnownTerminal("tmux 3.4", [.links, .questions]) { $0("TERM_PROGRAM") == "tmux" && version($0) >= 304 },
        KnownTerminal("tmux, screen", []) { $0("TMUX") != "" || $0("TERM").hasPrefix("screen") || $0("TERM").hasPrefix("tmux") },
        KnownTerminal("kitty", .all) { $0("TERM") == "xterm-kitty" || $0("KITTY_WINDOW_ID") != "" },
        KnownTerminal("foot", .all) { $0("TERM").hasPrefix("foot") },
        KnownTerminal("ghostty", .all) { $0("TERM") == "xterm-ghostty" || $0("TERM_PROGRAM") == "ghostty" },
        KnownTerminal("WezTerm", .all) { $0("TERM") == "wezterm" || $0("TERM_PROGRAM") == "WezTerm" },
        KnownTerminal("Alacritty", .all) { $0("TERM").hasPrefix("alacritty") },
        KnownTerminal("Contour", .all) { $0("TERM").hasPrefix("contour") },
        KnownTerminal("iTerm2", .all) { $0("TERM_PROGRAM") == "iTerm.app" },
        KnownTerminal("mintty", .all) { $0("TERM_PROGRAM") == "mintty" },
        KnownTerminal("Windows Terminal", [.links, .clipboard, .questions]) { $0("WT_SESSION") != "" },
        KnownTerminal("VS Code", [.links, .questions]) { $0("TERM_PROGRAM") == "vscode" },
        KnownTerminal("VTE 0.50", [.links, .questions, .title]) { (Int($0("VTE_VERSION")) ?? 0) >= 5_000 },
        KnownTerminal("Konsole 20.12", [.links, .questions]) { (Int($0("KONSOLE_VERSION")) ?? 0) >= 201_200 },
        KnownTerminal("xterm", [.title, .questions]) { $0("XTERM_VERSION") != "" },
        KnownTerminal("like xterm", [.questions]) { $0("TERM").hasPrefix("xterm") },
    ]

    /// 304 for «3.4», which tmux writes also as «3.4a» and «next-3.5».
    private static func version(_ environment: Environment) -> Int {
        let numbers = environment("TERM_PROGRAM_VERSION").split { !$0.isNumber }.compactMap { Int($0) }
        return numbers.count < 2 ? 0 : min(numbers[0], 1_000) * 100 + min(numbers[1], 99)
    }
}
