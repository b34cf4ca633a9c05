import Foundation

/// The bytes of a file, opened so that no pipe or device can hold us up.
enum FileBytes {
    /// The whole of a regular file of at most `limit` bytes.
    static func read(_ path: String, limit: Int) throws -> [UInt8] {
        let part = SourcePart(id: path, path: path, stream: try stream(path))
        return try part.stream.rest(of: part, limit: limit)
    }

    /// The bytes of a regular file, piece by piece. It is closed when the stream goes.
    static func stream(_ path: String) throws -> ByteStream {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw ImportError.ofSystem(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ImportError.ofSystem(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ImportError.notAFile(path) }
        return ByteStream { try piece(handle, path) }
    }

    static func exist(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    private static func piece(_ handle: FileHandle, _ path: String) throws -> [UInt8] {
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: ByteStream.pieceSize) { buffer, initialized in
                count = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
                initialized = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ImportError.ofSystem(path) }
            return piece
        }
    }
}

extension ImportError {
    /// What the last failed system call says of a path.
    static func ofSystem(_ path: String) -> ImportError {
        let number = errno
        guard number != ENOENT, number != ENOTDIR else { return .missing(path) }
        return .unreadable(path, because: String(cString: strerror(number)).lowercased())
    }
}
