import Foundation

/// `pdftotext`, fed and read without a shell. It is stopped when it takes too long or writes too much.
struct TextOfPDF {
    /// The document's, for faults.
    let path: String
    private static let arguments = ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"]

    static var program: String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/pdftotext" }.first { access($0, X_OK) == 0 }
    }

    func text(of document: [UInt8]) throws -> [UInt8] {
        guard let program = Self.program else {
            throw ImportError.refused(path, because: "PDF needs pdftotext (Debian: poppler-utils)")
        }
        let process = Process(), input = try Self.file(document), output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Self.arguments
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        do { try process.run() } catch {
            throw ImportError.refused(path, because: "pdftotext cannot be run")
        }
        let text = read(output.fileHandleForReading.fileDescriptor)
        if text == nil { process.terminate() }
        process.waitUntilExit()
        guard let text, process.terminationStatus == 0 else {
            throw ImportError.refused(path, because: "pdftotext cannot read it")
        }
        return text
    }

    /// Nil where it takes too long, or is too much.
    private func read(_ descriptor: Int32) -> [UInt8]? {
        var text: [UInt8] = [], buffer = [UInt8](repeating: 0, count: ByteStream.pieceSize)
        let end = ContinuousClock.now + .seconds(ImportLimit.seconds.value)
        while text.count <= ImportLimit.article.value {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard ContinuousClock.now < end, poll(&waiting, 1, 100) >= 0 || errno == EINTR else { return nil }
            guard waiting.revents != 0 else { continue }
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return count == 0 ? text : nil }
            text += buffer[..<count]
        }
        return nil
    }

    /// A nameless file with the document in it: a pipe would have to be written while the other is read.
    private static func file(_ bytes: [UInt8]) throws -> FileHandle {
        guard let file = tmpfile() else {
            throw ImportError.refused("pdftotext", because: "no room for a temporary file")
        }
        defer { fclose(file) }
        let copy = FileHandle(fileDescriptor: dup(fileno(file)), closeOnDealloc: true)
        do {
            try copy.write(contentsOf: Data(bytes))
            try copy.seek(toOffset: 0)
        } catch {
            throw ImportError.refused("pdftotext", because: "no room for a temporary file")
        }
        return copy
    }
}
