import CZlib

/// Bytes made smaller for the file and back: zlib (RFC 1950), whose checksum finds damage when they are read.
///
/// A dictionary is a text whose words stand again in the bytes; the same one must be given to get them back.
enum Deflate {
    /// Level 4: within four hundredths of the smallest, at four times the speed.
    private static let level: Int32 = 4
    /// zlib looks back no further.
    private static let window = 32 << 10
    /// A short text needs neither a window of that size nor tables for one, which take longer to clear than the text.
    private static let short = 1 << 10

    /// The length as a varint, then the deflated bytes.
    static func packed(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
        var head = BlobWriter()
        head.count(bytes.count)
        var stream = z_stream()
        let isShort = bytes.count <= short && dictionary.isEmpty
        let status = deflateInit2_(
            &stream, level, Z_DEFLATED, isShort ? 10 : 15, isShort ? 2 : 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory")
        defer { deflateEnd(&stream) }
        let known = dictionary.suffix(window)
        if !known.isEmpty {
            known.withUnsafeBufferPointer { _ = deflateSetDictionary(&stream, $0.baseAddress, uInt($0.count)) }
        }
        var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
        run(&stream, from: bytes, to: &packed) { deflate($0, Z_FINISH) }
        return head.bytes + packed.prefix(Int(stream.total_out))
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
