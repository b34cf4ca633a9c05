import Foundation

/// The bytes of a file, opened so that no pipe or device can hold us up.
enum FileBytes {
    /// The whole of a regular file of at most `limit` bytes.
    static func read(_ path: String, limit: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw ImportError.ofSystem(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ImportError.ofSystem(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ImportError.notAFile(path) }
        guard status.st_size <= limit else { throw ImportError.tooLarge(path, limit: limit) }
        return try read(descriptor, path, expected: Int(status.st_size), limit: limit)
    }

    static func exist(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    private static func read(_ descriptor: Int32, _ path: String, expected: Int, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ImportError.ofSystem(path) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { throw ImportError.tooLarge(path, limit: limit) }
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
