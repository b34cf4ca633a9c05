import Extraction
import NewsModel

/// What somebody meant who wrote a name wrong.
enum NearestName {
    /// The name with the fewest letters wrong, at most a third of them; else one that holds the words typed.
    static func of(_ typed: String, among names: some Sequence<String>) -> String? {
        let word = Folding.fold(typed.prefix(100).utf8)
        guard !word.isEmpty else { return nil }
        let near = names.compactMap { name in
            EditDistance.between(word, Folding.fold(name.utf8), atMost: max(1, word.count / 3)).map { (name, $0) }
        }
        return near.min { $0.1 < $1.1 }?.0 ?? names.first { name in FuzzyMatch(typed, in: name) != nil }
    }

    /// «; nearest is theme», to end a message; empty when nothing is near.
    static func hint(_ typed: String, among names: some Sequence<String>) -> String {
        of(typed, among: names).map { "; nearest is \($0)" } ?? ""
    }
}
