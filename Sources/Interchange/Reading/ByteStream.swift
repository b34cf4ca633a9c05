import Foundation

/// Bytes that come piece by piece: from a file, from memory, out of an archive. No more is kept than is asked for.
final class ByteStream {
    /// Read ahead; those before `start` are taken.
    private var bytes: [UInt8]
    private var start = 0
    private var isAtEnd: Bool
    private let more: () throws -> [UInt8]
    static let pieceSize = 1 << 16

    /// `more` gives the next piece, and an empty one at the end.
    init(_ more: @escaping () throws -> [UInt8]) {
        self.more = more
        bytes = []
        isAtEnd = false
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        more = { [] }
        isAtEnd = true
    }

    private var count: Int { bytes.count - start }

    /// The bytes that come next, fewer at the end; they are not taken.
    func peek(_ wanted: Int) throws -> ArraySlice<UInt8> {
        while count < wanted, try fill() {}
        return bytes[start...].prefix(wanted)
    }

    /// All that is left; throws where that is more than `limit`.
    func rest(of part: SourcePart, limit: Int) throws -> [UInt8] {
        while count <= limit, try fill() {}
        guard count <= limit else { throw ImportError.tooLarge(part.path, limit: limit) }
        defer { (bytes, start) = ([], 0) }
        return start == 0 ? bytes : Array(bytes[start...])
    }

    /// Takes so many bytes, fewer at the end.
    func take(_ wanted: Int) throws -> [UInt8] {
        let taken = Array(try peek(wanted))
        start += taken.count
        return taken
    }

    /// Passes over so many bytes. False where the end comes first.
    func skip(_ wanted: Int) throws -> Bool {
        var left = wanted
        repeat {
            let passed = min(left, count)
            (start, left) = (start + passed, left - passed)
        } while try left > 0 && fill()
        return left == 0
    }

    /// The next line without its LF; nil at the end. Of a longer one than `limit` the rest is passed over.
    func line(limit: Int) throws -> StreamedLine? {
        guard try !peek(1).isEmpty else { return nil }
        var searched = 0
        while true {
            if let end = newline(after: searched) { return takeLine(end, 1) }
            searched = count
            guard searched <= limit else { return try cutLine(limit) }
            guard try fill() else { return takeLine(count, 0) }
        }
    }

    private func takeLine(_ length: Int, _ end: Int) -> StreamedLine {
        defer { start += length + end }
        return StreamedLine(bytes: bytes[start..<start + length])
    }

    private func cutLine(_ limit: Int) throws -> StreamedLine {
        let line = StreamedLine(bytes: [], isTooLong: true)
        repeat {
            if let end = newline(after: 0) {
                start += end + 1
                return line
            }
            start = bytes.count
        } while try fill()
        return line
    }

    /// Counted from the first byte that is not taken.
    private func newline(after offset: Int) -> Int? {
        bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress, offset < count else { return nil }
            return memchr(base + start + offset, 0x0A, count - offset).map { base.distance(to: $0) - start }
        }
    }

    /// False at the end.
    private func fill() throws -> Bool {
        guard !isAtEnd else { return false }
        let piece = try more()
        guard !piece.isEmpty else {
            isAtEnd = true
            return false
        }
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes += piece
        return true
    }
}

/// A line of a stream.
struct StreamedLine {
    let bytes: ArraySlice<UInt8>
    /// It was passed over.
    var isTooLong = false

    /// Without the CR of a line that ends in CR LF.
    var withoutReturn: ArraySlice<UInt8> { bytes.last == 0x0D ? bytes.dropLast() : bytes }
}
