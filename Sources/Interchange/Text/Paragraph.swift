import NewsModel

/// A line of a text without the blanks around it, or several where they are one wrapped paragraph.
struct Paragraph {
    let range: TextRange
    /// A blank line, or the beginning of the text, goes before it.
    let opensBlock: Bool
    /// What it is for the reader; body until a rule says otherwise.
    var kind = Region.Kind.body

    init(_ range: TextRange, opensBlock: Bool) {
        self.range = range
        self.opensBlock = opensBlock
    }
}

extension Paragraph {
    /// All paragraphs of a text, in a few passes over its bytes.
    static func all(in bytes: [UInt8]) -> [Paragraph] {
        let lines = lines(of: bytes).map { Blanks.trimmed($0, in: bytes) }
        let measure = lines.map { columns($0, bytes) }.max() ?? 0
        let isWrapped = (40...120).contains(measure)
        return lines.split(whereSeparator: \.isEmpty).flatMap { block in
            let joined = isWrapped ? Self.joined(block, measure: measure, bytes) : Array(block)
            return joined.enumerated().map { Paragraph($1, opensBlock: $0 == 0) }
        }
    }

    /// Lines end at LF, CR or both.
    private static func lines(of bytes: [UInt8]) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            let isSecondOfPair = byte == 0x0A && place == start && place > 0 && bytes[place - 1] == 0x0D
            if !isSecondOfPair { lines.append(start..<place) }
            start = place + 1
        }
        lines.append(start..<bytes.count)
        return lines
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
