import Foundation

/// An address that may be fetched: HTTP or HTTPS, with a host, and no name or password in it.
struct WebURL {
    let text: String
    let host: String
    let isSecure: Bool

    /// Throws where it is none; `address` is what was asked for.
    init(_ text: String, for address: String) throws {
        guard let url = Self(URL(string: text)) else {
            throw FetchError(address, "not an address that can be fetched, as https://example.org/feed")
        }
        self = url
    }

    /// An address as a page of another one writes it; nil where it is none.
    init?(_ text: String, from other: WebURL) {
        self.init(URL(string: text, relativeTo: URL(string: other.text))?.absoluteURL)
    }

    private init?(_ url: URL?) {
        guard let url, let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme) else { return nil }
        guard let host = url.host(), !host.isEmpty, url.user() == nil, url.password() == nil else { return nil }
        (text, self.host, isSecure) = (url.absoluteString, host.lowercased(), scheme == "https")
        guard text.utf8.count <= 4_096 else { return nil }
    }
}
