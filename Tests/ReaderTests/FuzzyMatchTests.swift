import NewsModel
import Testing

@testable import Reader

@Suite struct FuzzyMatchTests {
    @Test(arguments: [
        ("evac", "valley [evac]uated"), ("ve", "[v]alley [e]vacuated"), ("gf", "spillway [g]ate [f]ails"),
        ("vucic", "Aleksandar [Vučić] speaks"), ("strasse", "[Straße] closed"),
        ("fails gate", "spillway [gate] [fails]"), ("crack", "c-r [crack]s"),
    ])
    func `letters match at the starts of words and in runs`(query: String, marked: String) throws {
        let line = String(marked.filter { !"[]".contains($0) })
        let match = try #require(FuzzyMatch(query, in: line))
        #expect(Self.mark(line, match.positions) == marked)
    }

    @Test func `a letter that is missing makes no match`() {
        #expect(FuzzyMatch("dam", in: "mad") == nil)
        #expect(FuzzyMatch("dam safe", in: "dam unsure") == nil)
    }

    @Test func `nothing typed matches everything, in the order given`() {
        #expect(FuzzyMatch.ranked("", in: ["b", "a"]).map(\.line) == [0, 1])
    }

    @Test func `best first: whole line, beginning, start of a word, inside`() {
        let lines = ["recompile", "command mode", "go: compare", "compare", "compare with next", "c o m p a r e"]
        let best = FuzzyMatch.ranked("comp", in: lines).prefix(3).map { lines[$0.line] }
        #expect(best == ["compare", "compare with next", "go: compare"])
        #expect(lines[FuzzyMatch.ranked("compare", in: lines)[0].line] == "compare")
    }

    private static func mark(_ line: String, _ positions: [Int]) -> String {
        line.enumerated().map { place, character in
            let isIn = positions.contains(place)
            let opens = isIn && !positions.contains(place - 1), closes = isIn && !positions.contains(place + 1)
            return (opens ? "[" : "") + String(character) + (closes ? "]" : "")
        }.joined()
    }
}
