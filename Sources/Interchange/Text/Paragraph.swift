import NewsModel

/// A line of a text without the blanks around it, or several where they are one wrapped paragraph.
struct Paragraph {
    let range: TextRange
    /// What it is for the reader; body until a rule says otherwise.
    var kind = Region.Kind.body

    init(_ range: TextRange) { self.range = range }
}

extension Paragraph {
    /// All paragraphs of a text, in a few passes over its bytes.
    static func all(in bytes: [UInt8]) -> [Paragraph] {
        let blocks = lines(of: bytes).split(whereSeparator: \.isEmpty)
        let measure = measure(of: blocks, bytes)
        return blocks.flatMap { block in
            let joined = measure.map { Self.joined(block, measure: $0, bytes) } ?? Array(block)
            return joined.map { Paragraph($0) }
        }
    }

    /// The lines, trimmed; one empty range stands for any number of blank lines. Lines end at LF, CR or both.
    private static func lines(of bytes: [UInt8]) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        func close(at end: Int) {
            let line = Blanks.trimmed(start..<end, in: bytes)
            if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
            start = end + 1
        }
        for (place, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            let isSecondOfPair = byte == 0x0A && place == start && place > 0 && bytes[place - 1] == 0x0D
            if isSecondOfPair { start = place + 1 } else { close(at: place) }
        }
        close(at: bytes.count)
        return lines
    }

    /// The width that a text was wrapped to, in columns: no line is longer, and most lines that another one follows
    /// break off within a sentence. Nil when its lines are paragraphs.
    private static func measure(of blocks: [ArraySlice<TextRange>], _ bytes: [UInt8]) -> Int? {
        let measure = blocks.joined().lazy.map { columns($0, bytes) }.max() ?? 0
        guard (40...120).contains(measure) else { return nil }
        let followed = blocks.flatMap { $0.dropLast() }
        let broken = followed.count { !Words.endsSentence(String(decoding: bytes[$0], as: UTF8.self)) }
        return broken * 2 > followed.count ? measure : nil
    }

    /// A line goes on in the next one when that one's first word did not fit into the measure of the file.
    private static func joined(_ block: ArraySlice<TextRange>, measure: Int, _ bytes: [UInt8]) -> [TextRange] {
        var result: [TextRange] = []
        var last: TextRange?
        for line in block {
            let word = bytes[line].prefix { $0 != 0x20 }.count
            if let last, columns(last, bytes) + 1 + word > measure, let open = result.popLast() {
                result.append(open.lowerBound..<line.upperBound)
            } else {
                result.append(line)
            }
            last = line
        }
        return result
    }

    /// Scalars: bytes that do not go on with one.
    private static func columns(_ range: TextRange, _ bytes: [UInt8]) -> Int {
        bytes[range].count { $0 & 0xC0 != 0x80 }
    }
}
