import CArchive

/// The files in an archive, one after the other, as libarchive unpacks them. Nothing is written to disk.
final class Archive {
    private let handle: OpaquePointer
    private let source: PackedSource
    private let path: String
    /// Bytes unpacked so far.
    private var unpacked = 0

    /// Tar and zip, or one file that is `compressedAlone`.
    init(_ part: SourcePart, compressedAlone: Bool = false) throws {
        (source, path) = (PackedSource(part.stream), part.path)
        let context = Unmanaged.passUnretained(source).toOpaque()
        guard let handle = ca_open({ PackedSource.more($0, $1) }, context, compressedAlone) else {
            throw ImportError.refused(path, because: "archives need libarchive 3 (Debian: libarchive13)")
        }
        self.handle = handle
    }

    deinit { ca_close(handle) }

    /// The name of the next file, as its archive gives it; nil at the end. Folders, links and devices are passed over.
    func next() throws -> String? {
        while true {
            switch ca_next(handle) {
            case Int32(CA_END): return nil
            case Int32(CA_ENTRY):
                guard !ca_is_encrypted(handle) else {
                    throw ImportError.refused(path, because: "encrypted, not read")
                }
                if ca_is_file(handle) { return ca_name(handle).map { String(cString: $0) } ?? "unnamed" }
            default: throw fault
            }
        }
    }

    /// The bytes of the file that `next` named; they end with the next call of it.
    func contents() -> ByteStream {
        ByteStream { [unowned self] in try piece() }
    }

    private func piece() throws -> [UInt8] {
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: ByteStream.pieceSize) { buffer, initialized in
            count = ca_read(handle, buffer.baseAddress, buffer.count)
            initialized = max(0, count)
        }
        guard count >= 0 else { throw fault }
        unpacked += count
        let isBomb = unpacked > 8 << 20 && unpacked / ImportLimit.ratio.value > source.taken
        guard unpacked <= ImportLimit.unpacked.value, !isBomb else {
            throw ImportError.refused(path, because: "unpacks to more than is reasonable, the rest is not read")
        }
        return piece
    }

    private var fault: ImportError {
        source.error ?? .refused(path, because: "damaged archive: \(String(cString: ca_fault(handle)).lowercased())")
    }

    /// Whether libarchive is installed.
    static var isThere: Bool { ca_is_there() }
}

/// The bytes of the archive, as libarchive asks for them.
private final class PackedSource {
    private let stream: ByteStream
    /// What libarchive reads until it asks for more.
    private var piece = UnsafeMutableRawBufferPointer.allocate(byteCount: ByteStream.pieceSize, alignment: 1)
    private(set) var taken = 0
    /// Why reading failed.
    private(set) var error: ImportError?

    init(_ stream: ByteStream) { self.stream = stream }

    deinit { piece.deallocate() }

    static let more: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int = {
        guard let context = $0 else { return -1 }
        let source = Unmanaged<PackedSource>.fromOpaque(context).takeUnretainedValue()
        $1?.pointee = UnsafeRawPointer(source.piece.baseAddress)
        return source.fill()
    }

    private func fill() -> Int {
        do {
            let bytes = try stream.take(ByteStream.pieceSize)
            piece.copyBytes(from: bytes)
            taken += bytes.count
            return bytes.count
        } catch {
            self.error = error as? ImportError
            return -1
        }
    }
}
