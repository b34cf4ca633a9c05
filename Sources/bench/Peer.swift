/// A program that readers use for the same work, on the same texts.
struct Peer {
    let name: String
    /// Where Debian's package of this name puts it.
    let program: String
    /// Its arguments, with `{folder}` where `PeerLibrary` wrote the texts.
    let arguments: String
    /// What brings it from its first frame to the first article's text, a key or a sequence each.
    let opening: [String]
    /// The keys of an action, nil where it has no such thing.
    let keys: [Action: [String]]

    func words(_ library: PeerLibrary) -> [String] {
        arguments.replacing("{folder}", with: library.folder).split(separator: " ").map(String.init)
    }

    /// What is measured in all of them.
    enum Action: String, CaseIterable {
        case scroll, page
        case paneSwitch = "pane switch"
        case timelineMove = "timeline move"
        case search = "search as typed"
    }
}

/// TABLE: the programs. Dateline's own row is made with the program under test.
extension Peer {
    static let less = Peer(
        name: "less", program: "/usr/bin/less", arguments: "{folder}/all.txt", opening: [],
        keys: [.scroll: lines, .page: pages])

    // swift-format-ignore
    static let all = [
        less,
        Peer(
            name: "newsboat", program: "/usr/bin/newsboat",
            arguments: "-u {folder}/urls -C {folder}/config -c {folder}/cache.db", opening: ["\r", "\r"],
            keys: [.scroll: arrows, .page: pageKeys]),
        Peer(
            name: "lnav", program: "/usr/bin/lnav", arguments: "{folder}/all.txt", opening: ["g"],
            keys: [.scroll: lines, .page: pages, .search: ["/"] + letters]),
    ]

    static func dateline(_ program: String) -> Peer {
        Peer(
            name: "dateline", program: program, arguments: "{folder}/articles", opening: ["gt", "gg"],
            keys: [
                .scroll: lines, .page: pages, .paneSwitch: Array(repeating: "\t", count: 40),
                .timelineMove: ["gw", "0"] + Array(repeating: "l", count: 20) + Array(repeating: "h", count: 20),
                .search: ["/"] + letters,
            ])
    }

    private static let lines = Array(repeating: "j", count: 60) + Array(repeating: "k", count: 40)
    private static let arrows = Array(repeating: "\u{1B}OB", count: 60) + Array(repeating: "\u{1B}OA", count: 40)
    private static let pageKeys =
        Array(repeating: ["\u{1B}[6~", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[5~"], count: 8).flatMap(\.self)
    private static let pages = Array(repeating: ["\u{06}", "\u{06}", "\u{02}", "\u{02}"], count: 8).flatMap(\.self)
    private static let letters = "government of the republic".map(String.init)
}
