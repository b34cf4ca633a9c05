import NewsModel

/// Joining what others have marked, to be scored by it.
extension Extractor {
    /// Reads articles, takes each of the marked places for the trigger of a claim, and joins these.
    ///
    /// - Parameter triggers: for each article, in order of place or not.
    /// - Returns: for each trigger the number of its group.
    package static func groups(of articles: [Article], triggers: [[TextRange]]) -> [[Int]] {
        var read = articles.map { ReadArticle(document: Document($0), annotations: annotate($0)) }
        for index in read.indices {
            read[index].annotations.claims = triggers[index].map { read[index].claim(at: $0) }
        }
        read = foldActors(of: read).0
        var groups = triggers.map { Array(repeating: 0, count: $0.count) }
        var joiner = EventJoiner()
        joiner.add(read)
        for (number, group) in joiner.groups.enumerated() {
            for claim in group { groups[claim.article][claim.claim] = number }
        }
        return groups
    }

    /// A number for a word that its inflected forms share.
    package static func wordFamily(of word: String) -> Int {
        Int(TriggerLexicon.shared[WordKey.of(word)]?.first?.lemma ?? WordStem.key(word))
    }
}

extension ReadArticle {
    /// What is told at a marked place: who and when, as far as its sentence says so.
    fileprivate func claim(at trigger: TextRange) -> Claim {
        let sentence = annotations.sentences.last { $0.lowerBound <= trigger.lowerBound } ?? trigger
        let first = document.tokens.partitioningIndex { Int($0.start) >= trigger.lowerBound }
        let entry = document.tokens[first...].prefix { Int($0.start) < trigger.upperBound }
            .lazy.compactMap { TriggerLexicon.shared[$0.key]?.first }.first
        let actors = annotations.mentions.filter { sentence.contains($0.range.lowerBound) }.map(\.actor)
        return Claim(
            sentence: sentence, trigger: trigger, type: entry.map { EventType.all[$0.type].name } ?? "",
            summary: document.line(sentence), when: dates(in: sentence).compactMap(\.when).first,
            actors: Set(actors).sorted())
    }
}
