/// Finding a place again in a text that may have changed.
extension Article {
    /// Where some words stand that once stood at a byte: there still, or at the nearest other place; nil when they
    /// are gone.
    package func range(of words: String, near offset: Int) -> TextRange? {
        let wanted = Array(words.utf8)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
        if (0...bytes.count).contains(offset), bytes[offset...].starts(with: wanted) {
            return offset..<offset + wanted.count
        }
        return bytes.ranges(of: wanted).min { distance($0, offset) < distance($1, offset) }
    }

    /// A number for the text: another text has another one, but for one case in 2^64. FNV-1a, eight bytes at a time.
    package var fingerprint: Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let whole = bytes.count / 8
        bytes.withUnsafeBytes { raw in
            for word in 0..<whole { hash = (hash ^ raw.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)).mixed }
            for byte in raw[(whole * 8)...] { hash = (hash ^ UInt64(byte)).mixed }
        }
        return Int64(bitPattern: hash ^ UInt64(bytes.count))
    }

    private func distance(_ range: TextRange, _ offset: Int) -> UInt {
        range.lowerBound.subtractingReportingOverflow(offset).partialValue.magnitude
    }
}

extension Reading {
    /// Finds place and notes again by their words if the text is not what it was.
    package mutating func find(in article: Article) {
        if let place, let found = article.range(of: place.words, near: place.sentence) {
            self.place?.sentence = found.lowerBound
        }
        for number in notes.indices {
            let note = notes[number]
            notes[number].range = article.range(of: note.quote, near: note.range.lowerBound) ?? note.range
        }
        notes.sort { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }
    }
}

extension UInt64 {
    /// The product alone would leave the high bits of each word without effect on the low ones.
    fileprivate var mixed: UInt64 {
        let product = self &* 0x0000_0100_0000_01b3
        return product ^ (product >> 32)
    }
}
