import NewsModel

/// Labels tokens with a linear model over features of their surroundings, the labels of a stretch together by Viterbi's
/// method (a conditional random field: Lafferty and others 2001).
package struct NameTagger {
    private let text: NameText
    private let model: TaggerModel
    private var features: TaggerFeatures

    init(_ text: NameText, _ spans: [NameSpan], _ model: TaggerModel) {
        self.text = text
        self.model = model
        features = TaggerFeatures(text, spans)
    }

    /// A name that was found: its tokens in the text, its kind, the label of its first token, and where it was found.
    struct Name {
        let tokens: Range<Int>
        let kind: Actor.Kind
        let label: NameLabel
        let stretch: TaggerFeatures.Stretch
    }

    /// The people, organisations and places of the whole text, in order.
    mutating func names() -> [Name] {
        let stretches = text.sentences.indices.flatMap(text.stretches)
        let scores = stretches.map { stretch in stretch.tokens.map { score($0, stretch) } }
        var pool = NamePool()
        for (stretch, scores) in zip(stretches, scores) {
            for (index, score) in zip(stretch.tokens, scores) { pool.add(score, of: text.tokens[index]) }
        }
        return zip(stretches, scores).flatMap { stretch, scores in
            let pooled = zip(stretch.tokens, scores).map { pool.pooled($1, of: text.tokens[$0]) }
            return names(Self.best(pooled, model.transitions), stretch)
        }
    }

    private mutating func score(_ index: Int, _ stretch: TaggerFeatures.Stretch) -> TaggerModel.Scores {
        features.collect(at: index, in: stretch)
        return features.found.reduce(into: TaggerModel.Scores()) { $0 &+= model.weights($1.key) }
    }

    private func names(_ labels: [NameLabel], _ stretch: TaggerFeatures.Stretch) -> [Name] {
        let start = stretch.tokens.lowerBound
        return NameLabel.names(labels).filter { $0.kind != .other }.map { name in
            Name(
                tokens: name.range.lowerBound + start..<name.range.upperBound + start, kind: name.kind,
                label: labels[name.range.lowerBound], stretch: stretch)
        }
    }

    /// What weighed most for the label of a name's first token against its best rival, the weightiest first.
    mutating func reasons(for name: Name) -> [String] {
        features.collect(at: name.tokens.lowerBound, in: name.stretch)
        let rows = features.found.map { model.weights($0.key) }, label = Int(name.label.rawValue)
        let sums = rows.reduce(into: TaggerModel.Scores()) { $0 &+= $1 }
        let rival = (0..<NameLabel.count).filter { $0 != label }.max { sums[$0] < sums[$1] } ?? 0
        var weights = [Int](repeating: 0, count: TaggerTemplate.allCases.count)
        for (row, feature) in zip(rows, features.found) {
            weights[feature.template.group] += Int(row[label]) - Int(row[rival])
        }
        return weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$1], $0) < (weights[$0], $1) }
            .compactMap { TaggerTemplate(rawValue: UInt8($0))?.help }
    }

    /// The labels with the highest sum of scores and transitions.
    package static func best(_ scores: [TaggerModel.Scores], _ transitions: [TaggerModel.Scores]) -> [NameLabel] {
        let labels = NameLabel.allCases
        var sums = [Int32](repeating: .min / 2, count: labels.count), next = sums, back: [NameLabel] = []
        sums[0] = 0
        back.reserveCapacity(scores.count * labels.count)
        for score in scores {
            for (place, label) in labels.enumerated() {
                let (sum, before) = best(before: label, sums, transitions)
                next[place] = sum + Int32(score[place])
                back.append(before)
            }
            swap(&sums, &next)
        }
        var best = [labels.max { sums[Int($0.rawValue)] < sums[Int($1.rawValue)] } ?? .outside]
        for place in scores.indices.reversed() {
            best.append(back[place * labels.count + Int(best[best.count - 1].rawValue)])
        }
        return best.dropLast().reversed()
    }

    /// The best sum that ends in a label that may stand before this one, and that label.
    @inline(__always)
    private static func best(
        before label: NameLabel, _ sums: [Int32], _ transitions: [TaggerModel.Scores]
    ) -> (Int32, NameLabel) {
        var best = (sum: Int32.min, label: NameLabel.outside)
        for (place, before) in NameLabel.allCases.enumerated() where label.mayFollow(before) {
            let sum = sums[place] + Int32(transitions[place][Int(label.rawValue)])
            if sum > best.sum { best = (sum, before) }
        }
        return best
    }
}

// MARK: - Stretches

extension NameText {
    /// The stretches of a sentence that may hold names: capitalised words with the small words, hyphens, periods and
    /// numbers between them.
    func stretches(of sentence: Int) -> [TaggerFeatures.Stretch] {
        let bounds = sentences[sentence].tokens
        var stretches: [TaggerFeatures.Stretch] = [], index = bounds.lowerBound
        while index < bounds.upperBound {
            let end = opensStretch(index, bounds) ? stretchEnd(index, bounds) : index
            if end > index, !isPlainOpening(index..<end, bounds) {
                stretches.append(.init(tokens: index..<end, sentence: sentence))
            }
            index = max(end, index + 1)
        }
        return stretches
    }

    private func stretchEnd(_ start: Int, _ bounds: Range<Int>) -> Int {
        var end = start + 1, next = end
        while next < bounds.upperBound, next < end + 4 {
            if tokens[next].isWord && tokens[next].isCapitalised || isHyphenated(next) {
                end = next + 1
            } else if !isLink(next) {
                break
            }
            next += 1
        }
        return end < bounds.upperBound && tokens[end].kind == .number ? end + 1 : end
    }

    /// «The» or «However» at the beginning of a sentence.
    private func isPlainOpening(_ stretch: Range<Int>, _ bounds: Range<Int>) -> Bool {
        stretch.count == 1 && stretch.lowerBound == bounds.lowerBound && classes[stretch.lowerBound] & Self.plain != 0
    }

    private func opensStretch(_ index: Int, _ bounds: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.isWord, token.isCapitalised { return true }
        if token.kind == .number || token.kind == .ordinal {
            return index + 1 < bounds.upperBound && tokens[index + 1].isWord && tokens[index + 1].isCapitalised
        }
        guard token.isWord, classes[index] & ActorWords.particle != 0 else { return false }
        return index + 2 < bounds.upperBound && tokens[index + 1].isDash && tokens[index + 2].isCapitalised
    }

    /// «majority» in «Serb-majority Municipalities», «moon» in «Ban Ki-moon».
    private func isHyphenated(_ index: Int) -> Bool {
        tokens[index].isWord && !tokens[index].followsSpace && tokens[index - 1].isDash
    }

    /// A token that may stand between the words of a name.
    private func isLink(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word: return token.key == WordKey.possessive || classes[index] & Self.links != 0
        case .number, .ordinal: return true
        case .sign: return token.isSign(among: Self.linkSigns)
        case .decade, .lineBreak: return false
        }
    }

    private static let plain = ActorWords.function | ActorWords.common
    private static let links = ActorWords.particle | ActorWords.joint | ActorWords.link
    private static let linkSigns = Signs("-–\u{2010}\u{2011}.&'’")
}
