import Chance
import Extraction
import NewsModel

/// How long the actors of many articles take to be joined: twice the articles may take twice the time, no more.
enum FoldBench {
    static func samples() -> [Sample] {
        [(5_000, "at most 2.5"), (10_000, "at most 5")].map { count, goal in
            let seconds = (0..<3).map { run in
                var random = SplitMix(seed: UInt64(run))
                let articles = (0..<count).map { _ in annotations(&random) }, start = processSeconds()
                _ = Extractor.foldedActors(of: articles)
                return processSeconds() - start
            }
            return Sample(name: "join the actors of \(count) articles", unit: "s", values: seconds, goal: goal)
        }
    }

    /// Twenty actors: people with full names, surnames and slips of spelling, organisations and places.
    private static func annotations(_ random: inout SplitMix) -> Annotations {
        var annotations = Annotations()
        annotations.actors = (0..<20).map { id in
            let first = word(random.below(400)), last = word(400 + random.below(4_000))
            return switch id {
            case ..<8: actor(id, "\(first) \(last)", .person)
            case ..<10: actor(id, last, .person)
            case ..<11: actor(id, "\(first) \(last.dropLast())", .person)
            case ..<15: actor(id, "Ministry of \(first) \(last)", .organisation)
            default: actor(id, last, .place)
            }
        }
        return annotations
    }

    private static func actor(_ id: Int, _ name: String, _ kind: Actor.Kind) -> Actor {
        Actor(id: id, name: name, kind: kind, aliases: [Alias(name, count: 1, rule: "made")])
    }

    /// A word of its own for each number: «Dakoru».
    private static func word(_ number: Int) -> String {
        var rest = number, word = ""
        for _ in 0..<3 {
            word += consonants[rest % consonants.count] + vowels[rest / consonants.count % vowels.count]
            rest /= 7
        }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let consonants = "b d f g k l m n p r s t v z".split(separator: " ").map(String.init)
    private static let vowels = "a e i o u".split(separator: " ").map(String.init)
}
