import NewsModel

/// Finds words in a text however they are typed or broken into lines: without regard to case, diacritics, the shape of
/// quotes and dashes, and with a blank for any run of blanks and line ends.
struct Find: Equatable {
    /// The folded words, with single blanks between them.
    private let key: [UInt8]
    /// For each byte whether a match may begin with it.
    private let isStart: [Bool]

    /// Nil when there is nothing to look for.
    init?(_ words: String) {
        key = Array(Folding.fold(words).split(separator: " ").joined(separator: " ").utf8)
        guard let first = key.first else { return nil }
        isStart = (0...255 as ClosedRange<UInt8>).map { $0 >= 0x80 || Folding.key(Unicode.Scalar($0)) == first }
    }

    /// Where the words stand, in order and without overlap.
    func ranges(in bytes: [UInt8]) -> [TextRange] { ranges(in: bytes, within: 0..<bytes.count) }

    /// Where the words stand in a part of the text.
    func ranges(in bytes: [UInt8], within part: TextRange) -> [TextRange] {
        let text = bytes.span.extracting(part.clamped(to: 0..<bytes.count))
        let offset = part.clamped(to: 0..<bytes.count).lowerBound
        var ranges: [TextRange] = []
        var index = 0
        while let start = nextStart(in: text, from: index) {
            if let end = end(in: text, from: start) {
                ranges.append(start + offset..<end + offset)
                index = end
            } else {
                index = start + UTF8Reader.scalar(in: text, at: start).length
            }
        }
        return ranges
    }
}

extension Find {
    private func nextStart(in text: Span<UInt8>, from index: Int) -> Int? {
        let isStart = isStart.span
        var index = index
        while index < text.count {
            if isStart[Int(text[index])] { return index }
            index += 1
        }
        return nil
    }

    /// The end of a match that begins at `start`, marks over its last letter included; nil when there is none.
    private func end(in text: Span<UInt8>, from start: Int) -> Int? {
        var (index, matched) = (start, 0)
        while index < text.count {
            let (scalar, length) = UTF8Reader.scalar(in: text, at: index)
            let folded = Folding.key(scalar)
            if folded == 0 {
                guard matched > 0 else { return nil }
            } else if matched == key.count {
                return index
            } else {
                guard let count = match(folded, at: matched) else { return nil }
                matched += count
            }
            index += length
        }
        return matched == key.count ? index : nil
    }

    /// How many bytes of the key one folded scalar stands for, the key having matched up to `place`; nil when it does
    /// not fit. A further blank after a blank stands for none.
    private func match(_ folded: UInt32, at place: Int) -> Int? {
        let blank = UInt32(UInt8(ascii: " "))
        if folded == blank, place > 0, key[place] != UInt8(blank), key[place - 1] == UInt8(blank) { return 0 }
        var (rest, count) = (folded, 0)
        while rest != 0, place + count < key.count {
            guard key[place + count] == UInt8(truncatingIfNeeded: rest) else { return nil }
            rest >>= 8
            count += 1
        }
        return count
    }
}
