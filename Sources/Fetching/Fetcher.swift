import CCurl
import Foundation

/// Fetches pages and feeds. This file and `WebArchiveFile.swift` are all of Fetching that others see.
///
/// Only HTTP and HTTPS; no cookies, no scripts, nothing but what is asked for. A redirect may not lead from HTTPS to
/// HTTP, nor to this machine or a private network unless `allowsPrivate`. What is asked for itself may be there.
package struct Fetcher {
    package var allowsPrivate = false
    /// The largest answer, in bytes.
    package var limit = 64 << 20
    /// How long an answer may take.
    package var seconds = 60
    /// Between two requests to one host.
    package var pause: Duration = .seconds(1)
    private static let redirects = 5
    private static let agent = "Dateline/0.1 (news reader)"
    private var lastRequests: [String: ContinuousClock.Instant] = [:]
    /// Until when hosts want to be left alone.
    private var rests: [String: ContinuousClock.Instant] = [:]
    /// Where a host is too busy and does not say for how long, and the longest that is believed, in seconds.
    private static let usualRest = 60, longestRest = 86_400

    package init() {}

    /// What an address answers; nil where it has not changed since `validators` were given.
    package mutating func fetch(_ address: String, since validators: [String: String] = [:]) throws -> Answer? {
        var url = try WebURL(address, for: address), hops = 0
        while true {
            try checkRest(url.host, address)
            waitForTurn(url.host)
            let answer = try get(url, address, Self.headers(since: validators), isRedirected: hops > 0)
            switch answer.status {
            case 200: return answer
            case 304: return nil
            case 429, 503: throw turnedAway(by: url.host, answer, address)
            case 301, 302, 303, 307, 308:
                hops += 1
                guard hops <= Self.redirects else { throw FetchError(address, "redirected too often") }
                url = try redirected(url, answer, for: address)
            default: throw FetchError(address, "the server answers \(answer.status)")
            }
        }
    }

    private func redirected(_ url: WebURL, _ answer: Answer, for address: String) throws -> WebURL {
        guard let location = answer["location"], let next = WebURL(location, from: url) else {
            throw FetchError(address, "redirected to nowhere")
        }
        guard next.isSecure || !url.isSecure else { throw FetchError(address, "redirected from HTTPS to \(next.text)") }
        return next
    }

    private static func headers(since validators: [String: String]) -> [String] {
        let names = [("etag", "If-None-Match"), ("last-modified", "If-Modified-Since")]
        return names.compactMap { key, name in
            validators[key].flatMap { value in
                value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? "\(name): \(value)" : nil
            }
        }
    }

    /// One host is asked no more often than `pause` allows.
    private mutating func waitForTurn(_ host: String) {
        let now = ContinuousClock.now
        if let last = lastRequests[host], last + pause > now {
            let left = (last + pause - now).components
            usleep(UInt32(clamping: left.seconds * 1_000_000 + left.attoseconds / 1_000_000_000_000))
        }
        lastRequests[host] = ContinuousClock.now
    }

    /// A host that has too much to do is not asked again before the time that it names.
    private mutating func turnedAway(by host: String, _ answer: Answer, _ address: String) -> FetchError {
        let seconds = min(answer.retryAfter ?? Self.usualRest, Self.longestRest)
        rests[host] = .now + .seconds(seconds)
        return FetchError(
            address, "the server answers \(answer.status) and wants to be left alone for \(seconds) s")
    }

    private func checkRest(_ host: String, _ address: String) throws {
        guard let end = rests[host], end > .now else { return }
        let seconds = (end - .now).components.seconds + 1
        throw FetchError(address, "not asked, \(host) wants to be left alone for \(seconds) s more")
    }

    private func get(_ url: WebURL, _ address: String, _ headers: [String], isRedirected: Bool) throws -> Answer {
        let collector = Collector(limit: limit)
        var status = 0, fault = [CChar](repeating: 0, count: 256)
        let lines = headers.map { strdup($0) }
        defer { for line in lines { free(line) } }
        let pointers = lines.map { UnsafePointer($0) } + [nil]
        let code = pointers.withUnsafeBufferPointer { headers in
            url.text.withCString { text in
                Self.agent.withCString { agent in
                    var request = cc_request(
                        url: text, agent: agent, headers: headers.baseAddress, seconds: seconds,
                        may_be_private: allowsPrivate || !isRedirected)
                    let context = Unmanaged.passUnretained(collector).toOpaque()
                    return cc_get(&request, Collector.header, Collector.body, context, &status, &fault)
                }
            }
        }
        if let failure = failure(Int(code), fault) { throw FetchError(address, failure) }
        return Answer(url: url.text, status: status, header: collector.head, contents: collector.contents)
    }

    private func failure(_ code: Int, _ fault: [CChar]) -> String? {
        switch code {
        case CC_DONE: nil
        case CC_MISSING: "fetching needs libcurl (Debian: libcurl4)"
        case CC_PRIVATE: "redirected to a private network, not followed"
        case CC_UNREACHABLE: "cannot be reached"
        case CC_LATE: "took longer than \(seconds) s, not kept"
        case CC_STOPPED: "larger than \(limit >> 20) MB, not kept"
        default: String(decoding: fault.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
        }
    }
}

/// Header lines and contents of an answer, as they come.
private final class Collector {
    private(set) var head: [UInt8] = []
    private(set) var contents: [UInt8] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    static let header: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int) -> Bool = {
        with($0) { collector, bytes in
            collector.head += bytes
            return collector.head.count <= 1 << 20
        }($1, $2)
    }

    static let body: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int) -> Bool = {
        with($0) { collector, bytes in
            collector.contents += bytes
            return collector.contents.count <= collector.limit
        }($1, $2)
    }

    private static func with(
        _ context: UnsafeMutableRawPointer?, _ take: @escaping (Collector, UnsafeRawBufferPointer) -> Bool
    ) -> (UnsafePointer<CChar>?, Int) -> Bool {
        { bytes, count in
            guard let context else { return false }
            let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
            return take(collector, UnsafeRawBufferPointer(start: bytes, count: count))
        }
    }
}
