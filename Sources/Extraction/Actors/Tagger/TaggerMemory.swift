import NewsModel

/// What a text tells of its capitalised words in all places together: a name is often told by another place than this.
struct TaggerMemory {
    struct Seen {
        /// The classes of the words before and behind all runs of capitals that the word is in.
        var before: UInt64 = 0
        var behind: UInt64 = 0
        /// A bit for each kind of the names of several words that the rules find it in.
        var kinds: UInt64 = 0
    }

    /// By the key of the word.
    private(set) var seen = WordTable(empty: Seen())

    init(_ text: NameText, _ spans: [NameSpan]) {
        for sentence in text.sentences where sentence.style == .plain { note(sentence.tokens, text) }
        for span in spans where span.tokens.count > 1 {
            guard let kind = span.kind, let place = Actor.Kind.allCases.firstIndex(of: kind) else { continue }
            for index in span.tokens where text.tokens[index].isCapitalised {
                seen.update(text.tokens[index].key) { $0.kinds |= 1 << UInt64(place) }
            }
        }
    }

    private mutating func note(_ bounds: Range<Int>, _ text: NameText) {
        var index = bounds.lowerBound
        while index < bounds.upperBound {
            guard text.tokens[index].isWord, text.tokens[index].isCapitalised else {
                index += 1
                continue
            }
            var end = index + 1
            while end < bounds.upperBound, text.isOfRun(end) { end += 1 }
            let before = index > bounds.lowerBound ? text.classes[index - 1] : 0
            let behind = end < bounds.upperBound ? text.classes[end] : 0
            if before | behind != 0 {
                for word in index..<end where text.tokens[word].isWord {
                    seen.update(text.tokens[word].key) { seen in
                        seen.before |= before
                        seen.behind |= behind
                    }
                }
            }
            index = end
        }
    }
}

extension NameText {
    /// Goes on with a run of capitalised words, which only hyphens and periods may interrupt.
    func isOfRun(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isWord ? token.isCapitalised : token.isDash && !token.followsSpace || token.isSign(".")
    }
}
