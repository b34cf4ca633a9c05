/// Many short or long texts under their folded keys, made for looking through all at once.
package struct FoldedTexts: Sendable {
    /// The keys one after the other, each behind a zero; blanks in a row are one.
    private(set) var bytes: [UInt8] = [0]
    /// Where each key begins.
    private(set) var starts: [Int] = []

    init() {}

    package init(_ texts: some Sequence<String>) { for text in texts { add([Array(text.utf8)[...]]) } }

    var count: Int { starts.count }

    /// The key of a text.
    func key(of text: Int) -> Range<Int> {
        starts[text]..<(text + 1 < starts.count ? starts[text + 1] : bytes.count) - 1
    }

    /// Adds a text that is made of some parts.
    mutating func add(_ parts: some Sequence<ArraySlice<UInt8>>) {
        starts.append(bytes.count)
        let blank = UInt8(ascii: " ")
        for part in parts {
            for byte in Folding.fold(part) where byte != blank || (bytes.last != blank && bytes.last != 0) {
                bytes.append(byte)
            }
            if bytes.last != blank, bytes.last != 0 { bytes.append(blank) }
        }
        if bytes.last == blank { bytes.removeLast() }
        bytes.append(0)
    }

    /// The key of words to look for.
    static func key(_ words: String) -> [UInt8] {
        Array(Folding.fold(words).split(separator: " ").joined(separator: " ").utf8)
    }
}

/// Looking.
extension FoldedTexts {
    /// For each text whether a value stands in it.
    package func holding(_ value: QueryValue) -> [Bool] {
        switch value {
        case .words(let words): holding(Self.key(words))
        case .pattern(let pattern): matching(pattern)
        case .days: Array(repeating: false, count: count)
        }
    }

    /// The same for names: where one is just these words, only that one is meant.
    func named(_ value: QueryValue) -> [Bool] {
        if case .words(let words) = value {
            let key = Self.key(words)
            let whole = starts.indices.map { bytes[self.key(of: $0)].elementsEqual(key) }
            if whole.contains(true) { return whole }
        }
        return holding(value)
    }

    private func matching(_ pattern: QueryPattern) -> [Bool] {
        var automaton = PatternAutomaton(pattern.program)
        return starts.indices.map { automaton.matches(bytes.span, in: key(of: $0)) }
    }

    /// Nothing is in no text.
    private func holding(_ key: [UInt8]) -> [Bool] {
        var holding = Array(repeating: false, count: count)
        guard !key.isEmpty else { return holding }
        var text = 0, from = 0
        while let place = bytes.span.firstPlace(of: key.span, from: from) {
            while text + 1 < starts.count, starts[text + 1] <= place { text += 1 }
            holding[text] = true
            guard text + 1 < starts.count else { break }
            from = starts[text + 1]
        }
        return holding
    }
}

extension Span<UInt8> {
    /// Where a word stands first, from an index on.
    ///
    /// Sixteen places at a time are compared with its first and its last byte, after Mula, «SIMD-friendly algorithms
    /// for substring searching» (2016).
    func firstPlace(of word: Span<UInt8>, from start: Int) -> Int? {
        let last = word.count - 1, end = count - word.count
        guard last >= 0, start <= end else { return nil }
        let head = SIMD16<UInt8>(repeating: word[0]), tail = SIMD16<UInt8>(repeating: word[last])
        var place = start
        while place + 15 <= end {
            let hits = (block(at: place) .== head) .& (block(at: place + last) .== tail)
            if any(hits) {
                for lane in 0..<16 where hits[lane] && stands(word, at: place + lane) { return place + lane }
            }
            place += 16
        }
        while place <= end {
            if self[place] == word[0], stands(word, at: place) { return place }
            place += 1
        }
        return nil
    }

    private func block(at place: Int) -> SIMD16<UInt8> {
        withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) }
    }

    private func stands(_ word: Span<UInt8>, at place: Int) -> Bool {
        for index in 0..<word.count where self[place + index] != word[index] { return false }
        return true
    }
}
