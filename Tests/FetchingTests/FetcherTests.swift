import CCurl
import Foundation
import Interchange
import Testing

@testable import Fetching

/// Requests against a server on this machine.
struct FetcherTests {
    private static let feed =
        "<rss><channel><item><title>Talks</title><description>Envoys met.</description></item></channel></rss>"

    private static let answers = [
        "/feed": "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: \"7\"\r\n\r\n\(feed)",
        "/untyped": "HTTP/1.1 200 OK\r\n\r\n\(feed)",
        "/same": "HTTP/1.1 304 Not Modified\r\n\r\n",
        "/moved": "HTTP/1.1 301 Moved\r\nLocation: /feed\r\n\r\n",
        "/loop": "HTTP/1.1 302 Found\r\nLocation: /loop\r\n\r\n",
        "/file": "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
        "/large": "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 200_000),
        "/busy": "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\n\r\n",
        "/closed": "HTTP/1.1 503 Service Unavailable\r\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n\r\n",
        "/overloaded": "HTTP/1.1 503 Service Unavailable\r\n\r\n",
        "/broken": "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx",
    ]

    private let server: LocalServer
    private var fetcher = Fetcher()

    init() throws {
        server = try LocalServer(Self.answers)
        fetcher.pause = .zero
        fetcher.seconds = 20
        fetcher.allowsPrivate = true
    }

    /// The contents of a path, or what is said of it.
    private func outcome(_ path: String, _ change: (inout Fetcher) -> Void = { _ in }) -> String {
        var fetcher = fetcher
        change(&fetcher)
        do {
            let answer = try fetcher.fetch(path.hasPrefix("/") ? server.address(path) : path)
            return answer.map { String(decoding: $0.contents, as: UTF8.self) } ?? "unchanged"
        } catch {
            return "\(error)".replacingOccurrences(of: server.address(""), with: "")
        }
    }

    @Test func `a page is fetched, also where it has moved to`() {
        #expect(outcome("/feed") == Self.feed)
        #expect(outcome("/moved") == Self.feed)
        #expect(outcome("/same") == "unchanged")
    }

    @Test func `what a server does not give is said in a line`() {
        #expect(outcome("/none") == "/none: the server answers 404")
        #expect(outcome("/loop") == "/loop: redirected too often")
        #expect(outcome("/broken") == "/broken: transferred a partial file")
        #expect(outcome("http://127.0.0.1:1/") == "http://127.0.0.1:1/: cannot be reached")
    }

    @Test func `a host that wants to be left alone is`() throws {
        #expect(outcome("/busy") == "/busy: the server answers 429 and wants to be left alone for 3600 s")
        #expect(outcome("/overloaded") == "/overloaded: the server answers 503 and wants to be left alone for 60 s")
        #expect(outcome("/closed") == "/closed: the server answers 503 and wants to be left alone for 0 s")
        var fetcher = fetcher
        #expect(throws: FetchError.self) { try fetcher.fetch(server.address("/busy")) }
        let error = #expect(throws: FetchError.self) { try fetcher.fetch(server.address("/feed")) }
        #expect(error?.reason == "not asked, 127.0.0.1 wants to be left alone for 3600 s more")
        #expect(!server.requests.contains { $0.hasPrefix("GET /feed") })
    }

    @Test func `only the web is fetched, whoever asks`() {
        #expect(outcome("/file") == "/file: redirected to nowhere")
        for address in ["file:///etc/passwd", "ftp://example.org/", "javascript:1", "http://a:b@example.org/", ""] {
            #expect(outcome(address).hasSuffix("not an address that can be fetched, as https://example.org/feed"))
        }
    }

    @Test func `a redirect into a private network is not followed unless that is asked for`() {
        #expect(
            outcome("/moved") { $0.allowsPrivate = false } == "/moved: redirected to a private network, not followed")
        #expect(outcome("/feed") { $0.allowsPrivate = false } == Self.feed)
    }

    @Test(arguments: [
        "10.0.0.1", "127.0.0.1", "169.254.169.254", "172.31.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "::1",
        "fe80::1", "fd00::1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "::", "localhost",
    ])
    func `an address of this machine or of a private network is known`(address: String) {
        #expect(cc_is_private(address))
    }

    @Test(arguments: ["93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
    func `a public address is none of them`(address: String) { #expect(!cc_is_private(address)) }

    @Test func `an answer without end is cut off`() {
        #expect(outcome("/large") { $0.limit = 100_000 } == "/large: larger than 0 MB, not kept")
    }

    @Test func `what a server sends without saying what it is, is told by its beginning`() throws {
        let path = NSTemporaryDirectory() + UUID().uuidString + ".warc"
        defer { unlink(path) }
        var fetcher = fetcher
        let address = server.address("/untyped"), answer = try #require(try fetcher.fetch(address))
        try WebArchiveFile(path: path).append(answer, for: address)
        #expect(try Importer.read([path]).articles.map { $0.title?.text } == ["Talks"])
    }

    @Test func `what was fetched is read from its web archive, and asked for only if it is newer`() throws {
        let path = NSTemporaryDirectory() + UUID().uuidString + ".warc"
        defer { unlink(path) }
        let address = server.address("/feed"), archive = WebArchiveFile(path: path)
        var fetcher = fetcher
        for _ in 0..<2 {
            let known = try WebArchive.validators(in: path)[address, default: [:]]
            if let answer = try fetcher.fetch(address, since: known) { try archive.append(answer, for: address) }
        }
        #expect(server.requests.map { $0.contains("If-None-Match: \"7\"") } == [false, true])
        #expect(server.requests[0].contains("User-Agent: Dateline/"))
        let articles = try Importer.read([path]).articles
        #expect(articles.map { $0.title?.text } == ["Talks"])
        #expect(articles.map(\.url) == [address])
    }
}
