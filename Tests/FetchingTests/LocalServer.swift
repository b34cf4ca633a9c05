import Foundation

/// A server on the loopback address that answers each path with prepared bytes.
final class LocalServer: @unchecked Sendable {
    let port: UInt16
    private let descriptor: Int32
    private let answers: [String: String]
    private let lock = NSLock()
    private var heard: [String] = []

    /// By path; `PORT` in an answer stands for the port.
    init(_ answers: [String: String]) throws {
        self.answers = answers
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw CocoaError(.fileReadUnknown) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [weak self] in
            while case let client = accept(socket, nil, nil), client >= 0 { self?.serve(client) }
            close(socket)
        }
    }

    /// Ends the thread, which closes the socket: its number may be another's as soon as it is closed.
    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// The requests, whole.
    var requests: [String] { lock.withLock { heard } }

    private func serve(_ client: Int32) {
        defer { close(client) }
        var request = "", buffer = [UInt8](repeating: 0, count: 4_096)
        while !request.contains("\r\n\r\n") {
            let count = read(client, &buffer, buffer.count)
            guard count > 0 else { return }
            request += String(decoding: buffer[..<count], as: UTF8.self)
        }
        lock.withLock { heard.append(request) }
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let answer = answers[path, default: "HTTP/1.1 404 Not Found\r\n\r\n"].replacingOccurrences(
            of: "PORT", with: "\(port)")
        let bytes = Array(answer.utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
