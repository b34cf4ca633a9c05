extension NameText {
    /// The letters of the acronym are the first letters of the words, in order; small words may be left out, and a word
    /// may give more than its first letter («KIPRED»).
    func isAcronym(_ index: Int, of words: Range<Int>) -> Bool {
        let letters = bytes(index)
        let initials = words.filter { tokens[$0].isWord && tokens[$0].key != WordKey.possessive }
        guard letters.count >= 2, let first = initials.first, bytes(first).first == letters.first else { return false }
        return covers(letters[...], initials[...])
    }

    private func covers(_ letters: ArraySlice<UInt8>, _ words: ArraySlice<Int>) -> Bool {
        guard let letter = letters.first else { return !words.contains { isWeighty($0) } }
        guard let word = words.first else { return false }
        let rest = words.dropFirst()
        if bytes(word).first == letter {
            let shared = zip(bytes(word), letters).prefix { $0 == $1 }.count
            for count in stride(from: shared, through: 1, by: -1) where covers(letters.dropFirst(count), rest) {
                return true
            }
        }
        return !isWeighty(word) && covers(letters, rest)
    }

    private func isWeighty(_ index: Int) -> Bool { tokens[index].isCapitalised }

    /// The word's bytes in capitals and without periods; only ASCII letters are raised.
    private func bytes(_ index: Int) -> [UInt8] {
        document.article.bytes[tokens[index].range].filter { $0 != UInt8(ascii: ".") }
            .map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    }
}
