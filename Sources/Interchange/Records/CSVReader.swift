/// Rows of separated values (RFC 4180), with texts in quotes over several lines.
struct CSVReader {
    struct Row {
        /// The number of the line on which it begins.
        let line: Int
        var fields: [[UInt8]] = [[]]
        /// It was passed over.
        var isTooLong = false
    }

    private let stream: ByteStream
    private var piece: ArraySlice<UInt8> = []
    private var line = 1
    private let separator: UInt8

    /// The separator is the one of `,` `;` tab and `|` that the first line has most of.
    init(_ stream: ByteStream) throws {
        self.stream = stream
        let head = try stream.peek(ByteStream.pieceSize).prefix { $0 != 0x0A }
        let signs = Array(",;\t|".utf8)
        let counts = signs.map { sign in head.count { $0 == sign } }
        let most = signs.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
        separator = signs[most]
    }

    /// Nil at the end.
    mutating func next() throws -> Row? {
        var row = Row(line: line), size = 0, isQuoted = false, wasQuote = false, isEmpty = true
        while let byte = try byte() {
            isEmpty = false
            if byte == 0x0A { line += 1 }
            if byte == UInt8(ascii: "\"") {
                if wasQuote { row.fields[row.fields.count - 1].append(byte) }
                (isQuoted, wasQuote) = (!isQuoted, isQuoted)
                continue
            }
            wasQuote = false
            if !isQuoted, byte == 0x0A { return row }
            size += 1
            add(byte, isSeparator: !isQuoted && byte == separator, size, to: &row)
        }
        return isEmpty ? nil : row
    }

    private func add(_ byte: UInt8, isSeparator: Bool, _ size: Int, to row: inout Row) {
        guard !row.isTooLong else { return }
        guard size <= ImportLimit.line.value, row.fields.count <= ImportLimit.values.value else {
            (row.isTooLong, row.fields) = (true, [[]])
            return
        }
        if isSeparator { row.fields.append([]) } else { row.fields[row.fields.count - 1].append(byte) }
    }

    private mutating func byte() throws -> UInt8? {
        if piece.isEmpty { piece = try stream.take(ByteStream.pieceSize)[...] }
        return piece.popFirst()
    }
}
