import NewsModel
import NewsStore
import Testing
import TerminalUI

@testable import Reader

/// The keys that were promised before any was made: in each pane of their row they change what is shown or kept, or
/// what is to be done outside. A message that nothing can be done is no change.
@Suite struct PromisedKeyTests {
    // swift-format-ignore
    private static let promised: [(panes: Set<Pane>, keys: String)] = [
        (Pane.base, "j k <down> <up> C-d C-u C-f C-b <pgdn> <pgup> gg G <home> <end> % 2G 50% <space> J K"),
        (Pane.base, "<tab> <s-tab> gl gt ga ge gw <enter> q Q <esc> C-c C-l ? <f1> : / n N * F & \\ @ gd"),
        (Pane.base, "]d ]w ]m ]e ]a ]f ]t ]u ]s ]n ]c ]l [d [w [m [e [a [f [t [u [s [n [c [l )e (e ; ,"),
        (Pane.base, "H L C-o mx 'x '' s r R tx a v yy yc yu yp vy o f c C u C-r . w W Z zz zt zb | ! E e <f2>"),
        ([.list],       "h l { } S"),
        ([.text],       "h b { } + -"),
        ([.sidebar],    "h l i x { }"),
        ([.timeline],   "h l + - 0 $ { } x"),
        ([.comparison], "h l { } = x i S + -"),
    ]

    // swift-format-ignore
    /// What leads to a pane, and to places in it from which there is somewhere to go.
    private static let ways: [(pane: Pane, keys: [String])] = [
        (.list,       ["", "jjj", "G", "G<enter>Ggl"]),
        (.text,       ["<enter>", "jj<enter>-", "jj<enter>G", "G<enter>"]),
        (.sidebar,    ["ga", "jjgaG", "jjgeh", "Gga", "G<enter>Gga"]),
        (.timeline,   ["gw", "gwG", "gw0jjj-", "G<enter>Ggw"]),
        (.comparison, ["jjcjc", "jjcjcGl", "jjcjcgg", "kcjc", "Gckch/today<enter>"]),
    ]
    /// Something to find, to repeat, to go back to, to undo and to redo.
    private static let before = ["", "/dam<enter>nn", "]e]eH", "]dZ", "su", "]lj"]

    @Test(arguments: ways) func `every promised key does something in every pane it was promised for`(
        pane: Pane, ways: [String]
    ) throws {
        let starts = try Self.starts(ways).filter { $0.state.active == pane }
        for row in Self.promised where row.panes.contains(pane) {
            for keys in row.keys.split(separator: " ").map(String.init) where Self.ownKeys[pane] != keys {
                let works = try starts.contains { try Self.changes($0, keys) }
                #expect(works, "\(keys) in \(pane)")
            }
        }
    }

    /// Who is in a pane already is not taken there; the texts of a comparison are those that `gt` goes to.
    private static let ownKeys: [Pane: String] = [.list: "gl", .text: "gt", .timeline: "gw", .comparison: "gt"]

    /// Each way with each of what may come before; and a story that can be folded.
    private static func starts(_ ways: [String]) throws -> [ReadingSession] {
        let all = try ways.flatMap { way in try before.map { try session(way + $0) } }
        return all + [try session("ggl", ListTests.corpus)]
    }

    /// With a star, a note, a mark, and articles that are read.
    private static func session(_ keys: String, _ corpus: Corpus = KestrelDam.corpus) throws -> ReadingSession {
        var session = try ReadingSession(corpus: corpus)
        try session.press("rsj<enter>aseen<enter>mxglk" + keys)
        return session
    }

    private static func changes(_ start: ReadingSession, _ keys: String) throws -> Bool {
        var session = start
        try session.press(keys)
        return Traces(session.state) != Traces(start.state)
    }
}

/// What a key can leave behind, messages aside.
private struct Traces: Hashable {
    private let moment: Moment
    private let anchor: Anchor?
    private let marks: [Article.ID: Reading]
    private let bookmarks: [String: Bookmark]
    private let pane: Pane
    private let requests: Int
    private let isRunning, redraws: Bool

    init(_ state: State) {
        moment = state.moment
        anchor = state.anchor
        marks = state.readings
        bookmarks = state.bookmarks
        pane = state.active
        requests = state.requests.count
        isRunning = state.isRunning
        redraws = state.redraws
    }
}
