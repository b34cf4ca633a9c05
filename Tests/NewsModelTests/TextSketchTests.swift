import Chance
import Testing

@testable import NewsModel

/// Texts that are nearly the same, and texts that are not.
struct TextSketchTests {
    private var random = SplitMix(seed: 11)

    private mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in "w\(random.below(4_000))" } }

    private func sketch(_ words: [String]) -> TextSketch { TextSketch(Array(words.joined(separator: " ").utf8)) }

    private func share(_ a: TextSketch, _ b: TextSketch) -> Bool { zip(a.bands, b.bands).contains { $0 == $1 } }

    @Test mutating func `nearly all copies with another headline and a lost paragraph are found`() {
        var found = 0
        for _ in 0..<200 {
            let text = words(400)
            if share(sketch(text), sketch(words(9) + text.dropLast(25))) { found += 1 }
        }
        #expect(found >= 190)
    }

    @Test mutating func `hardly any two texts of the same vocabulary are taken for copies`() {
        let sketches = (0..<300).map { _ in sketch(words(400)) }
        var pairs = 0
        for (place, one) in sketches.enumerated() {
            for other in sketches[(place + 1)...] where share(one, other) { pairs += 1 }
        }
        #expect(pairs < 20)
    }

    @Test func `case, blanks and punctuation do not count, a short text tells nothing`() {
        let text = Array(repeating: "The dam in the lower valley has failed again", count: 4).joined(separator: " ")
        let other = text.uppercased().replacing(" ", with: ",\n")
        #expect(TextSketch(Array(text.utf8)) == TextSketch(Array(other.utf8)))
        #expect(TextSketch(Array("The dam has failed".utf8)).bands.isEmpty)
    }

    @Test func `resemblance is the share of runs of five words`() {
        let a = (0..<24).map { "a\($0)" }.joined(separator: " "),
            b = a + " " + (0..<20).map { "b\($0)" }.joined(separator: " ")
        #expect(TextSketch.resemblance(Array(a.utf8), Array(a.utf8)) == 1)
        #expect(TextSketch.resemblance(Array(a.utf8), Array(b.utf8)) == 0.5)
        #expect(TextSketch.resemblance(Array(a.utf8), Array("x y z".utf8)) == 0)
    }
}
