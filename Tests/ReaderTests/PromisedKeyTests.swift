import Testing
import TerminalUI

@testable import Reader

/// The keys that were promised before any was made: each means something in its pane.
@Suite struct PromisedKeyTests {
    // swift-format-ignore
    private static let promised: [(panes: Set<Pane>, keys: String)] = [
        (Pane.base, "j k <down> <up> C-d C-u C-f C-b <pgdn> <pgup> gg G <home> <end> % <space> J K <tab> <s-tab>"),
        (Pane.base, "gl gt ga ge gw <enter> q Q <esc> C-c C-l ? <f1> : / n N * F & \\ @ gd ; , H L C-o m ' s r R t a"),
        (Pane.base, "y o f c C u C-r . w W Z | ! E e <f2>"),
        (Pane.base, "]d ]w ]m ]e ]a ]f ]t ]u ]s ]n ]l [d [w [m [e [a [f [t [u [s [n [l )e (e"),
        ([.list],       "h l { } S"),
        ([.text],       "h b { } + - v zz zt zb ]c [c"),
        ([.sidebar],    "h l i x { }"),
        ([.timeline],   "h l + - 0 $ { } x v"),
        ([.comparison], "h l { } = x i S + - ]c [c"),
    ]

    @Test(arguments: promised.indices) func `every promised key does something`(row: Int) throws {
        let (panes, keys) = Self.promised[row]
        for pane in panes {
            var missing: [String] = []
            for keys in keys.split(separator: " ") {
                let sequence = try #require(Key.sequence(String(keys)))
                if case .none = Keymap.standard.answer(sequence, in: pane) { missing.append(String(keys)) }
            }
            #expect(missing == [], "in \(pane)")
        }
    }
}
