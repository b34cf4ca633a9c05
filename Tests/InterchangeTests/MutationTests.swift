import Chance
import Testing

@testable import Interchange

/// Each importer with damaged files: whatever comes, articles whose spans lie in their texts, or faults.
struct MutationTests {
    private static let rounds = 100

    @Test(arguments: Importer.all.map(\.name).filter { $0 != "pdf" })
    func `an importer takes its example however it is damaged`(name: String) throws {
        let importer = try #require(Importer.all.first { $0.name == name })
        let bytes = try ExampleFile(of: importer).bytes
        var chance = SplitMix(seed: 7)
        for _ in 0..<Self.rounds {
            let damaged = Self.damaged(bytes, &chance)
            var result = ImportResult()
            let part = SourcePart(importer.example, damaged)
            let intake = Intake { result.articles.append($0) }
            do { try importer.read(part, intake) } catch is ImportError {}
            for article in result.articles {
                #expect(article.regions.allSatisfy { $0.range.upperBound <= article.bytes.count })
                #expect(article.title?.range.map { $0.upperBound <= article.bytes.count } ?? true)
            }
        }
    }

    /// Some bytes changed, left out, said twice, or cut off at the end.
    private static func damaged(_ bytes: [UInt8], _ chance: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0...chance.below(6) where !bytes.isEmpty {
            let place = chance.below(bytes.count), length = min(chance.below(40), bytes.count - place)
            switch chance.below(5) {
            case 0: bytes[place] = UInt8(chance.below(256))
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: chance.below(bytes.count))
            case 3: bytes[place] = Array("<>&\"'=;,:-{}[]\n\0".utf8)[chance.below(16)]
            default: if chance.below(3) == 0 { bytes.removeSubrange(place...) }
            }
        }
        return bytes
    }
}
