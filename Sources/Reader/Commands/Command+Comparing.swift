import TerminalUI

/// Two articles side by side.
extension Command {
    // swift-format-ignore
    static let comparing = [
        Command("compare", "c", "mark this article as A; on a second one, compare both",
            example: "cjc = B  Courier", undo: true) { $0.compare() },
        Command("compare with best", "C", "compare with the article most like this one",
            example: "C = A  Herald", undo: true) { $0.compareWithBest() },
        motionToDifference("next difference", "]c )c", 1,
            "next place where texts disagree; in the timeline, next disputed event", "C]c = difference"),
        motionToDifference("previous difference", "[c (c", -1,
            "previous place where texts disagree, or disputed event", "C]c]c[c = difference"),
        Command("swap", "x", in: [.comparison], "swap A and B",
            example: "Cx = A and B swapped", undo: true) { $0.swapSides() },
        Command("unlink", "S", in: [.comparison], "scroll this side alone, or both together again",
            example: "CS = alone", undo: true) { $0.toggleLink() },
        Command("go to A", "h <left>", in: [.comparison], "the left text",
            example: "Clh = 2 dates, 2 actors") { $0.enterSide(.a) },
        Command("go to B", "l <right>", in: [.comparison], "the right text",
            example: "Cl = 1 date, 3 actors") { $0.enterSide(.b) },
        Command("next pair", "}", in: [.comparison], "next pair of passages",
            example: "Cgg} = 2/") { $0.movePair(by: $0.times) },
        Command("previous pair", "{", in: [.comparison], "previous pair of passages",
            example: "Cgg}{ = 1/") { $0.movePair(by: -$0.times) },
        Command("pin", "=", in: [.comparison], "put this passage beside one of the other side; again frees them",
            example: "C= = then = again", undo: true) { $0.pin() },
        Command("filter pairs", "i", in: [.comparison], "all passages, only shared ones, only differences",
            example: "Ci = Only", undo: true) { $0.filterPairs() },
        Command("stack", "+ -", in: [.comparison], "columns or stacked pairs",
            example: "C+ = Two columns", undo: true) { $0.toggleStack() },
    ]

    private static func motionToDifference(
        _ name: String, _ keys: String, _ direction: Int, _ help: String, _ example: String
    ) -> Command {
        Command(name, keys, help, example: example, undo: true) {
            $0.travel(Motion(target: .change, direction: direction))
        }
    }
}
