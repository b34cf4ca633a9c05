import Foundation

/// The web archive (WARC 1.1, ISO 28500) that keeps what was fetched: address, time, header, contents.
package struct WebArchiveFile {
    package let path: String

    package init(path: String) { self.path = path }

    /// Adds an answer at the end, in one write. Of contents that came packed, the unpacked ones are kept.
    package func append(_ answer: Answer, for address: String, at time: Date = Date()) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(record(answer, address, time)))
        } catch {
            throw failure
        }
    }

    private var failure: FetchError { FetchError(path, "cannot be written: \(String(cString: strerror(errno)))") }

    private func record(_ answer: Answer, _ address: String, _ time: Date) -> [UInt8] {
        let block = Array(kept(answer.header).utf8) + answer.contents
        let lines = [
            "WARC/1.1", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>",
            "WARC-Target-URI: \(address)", "WARC-Date: \(time.ISO8601Format())",
            "Content-Type: application/http; msgtype=response", "Content-Length: \(block.count)",
        ]
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// Without the fields that tell how it was packed.
    private func kept(_ header: [UInt8]) -> String {
        let packing = ["content-encoding:", "transfer-encoding:", "content-length:"]
        let lines = String(decoding: header, as: UTF8.self).split(whereSeparator: \.isNewline)
        let kept = lines.filter { line in !packing.contains { line.lowercased().hasPrefix($0) } }
        return kept.joined(separator: "\r\n") + "\r\n\r\n"
    }
}
