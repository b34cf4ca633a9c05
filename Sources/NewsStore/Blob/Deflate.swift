import CZlib

/// Bytes made smaller for the file and back: zlib (RFC 1950), whose checksum finds damage when they are read.
///
/// A dictionary is a text whose words stand again in the bytes; the same one must be given to get them back.
enum Deflate {
    /// Level 3: within a twentieth of the smallest, at four times the speed.
    private static let level: Int32 = 3
    /// Fewer bytes are kept as they are, in zlib's form: what they would save is not worth the tables.
    private static let short = 400
    /// zlib looks back no further.
    private static let window = 32 << 10

    /// The length as a varint, then the deflated bytes.
    static func packed(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
        var head = BlobWriter()
        head.count(bytes.count)
        var stream = z_stream()
        let bits = windowBits(for: bytes.count + dictionary.count)
        let isShort = bytes.count < short && dictionary.isEmpty
        let status = deflateInit2_(
            &stream, isShort ? Z_NO_COMPRESSION : level, Z_DEFLATED, bits, min(bits - 6, 8), Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory")
        defer { deflateEnd(&stream) }
        let known = dictionary.suffix(window)
        if !known.isEmpty {
            known.withUnsafeBufferPointer { _ = deflateSetDictionary(&stream, $0.baseAddress, uInt($0.count)) }
        }
        // The bound leaves the checksum out where nothing is deflated.
        let bound = Int(deflateBound(&stream, uLong(bytes.count))) + 8
        var packed = [UInt8](repeating: 0, count: bound)
        run(&stream, from: bytes, to: &packed) { deflate($0, Z_FINISH) }
        return head.bytes + packed.prefix(Int(stream.total_out))
    }

    /// A short text needs neither a large window nor tables for one, which take longer to clear than the text.
    private static func windowBits(for count: Int) -> Int32 {
        var bits: Int32 = 10
        while bits < 15, 1 << bits < count { bits += 1 }
        return bits
    }

    /// Throws for bytes that are damaged, or that claim to be longer than `limit`.
    static func unpacked(_ packed: [UInt8], dictionary: [UInt8] = [], limit: Int = 64 << 20) throws -> [UInt8] {
        var reader = BlobReader(packed)
        let count = try reader.count(limit: limit)
        var stream = z_stream()
        let begun = inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard begun == Z_OK else { throw BlobError.damaged }
        defer { inflateEnd(&stream) }
        var bytes = [UInt8](repeating: 0, count: max(count, 1))
        let status = run(&stream, from: Array(packed[reader.place...]), to: &bytes) { stream in
            let status = inflate(stream, Z_FINISH)
            guard status == Z_NEED_DICT else { return status }
            let known = dictionary.suffix(window)
            let found = known.withUnsafeBufferPointer { inflateSetDictionary(stream, $0.baseAddress, uInt($0.count)) }
            return found == Z_OK ? inflate(stream, Z_FINISH) : found
        }
        guard status == Z_STREAM_END, Int(stream.total_out) == count else { throw BlobError.damaged }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    @discardableResult
    private static func run(
        _ stream: inout z_stream, from source: [UInt8], to target: inout [UInt8],
        _ body: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> Int32 {
        source.withUnsafeBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = uInt(clamping: source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(clamping: target.count)
                return body(&stream)
            }
        }
    }
}
