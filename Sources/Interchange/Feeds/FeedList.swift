import NewsModel

/// A form in which readers keep the addresses of their feeds: one row a form.
package struct FeedList: Sendable {
    package let name: String
    package let help: String
    /// The contents of a small one.
    package let example: String
    private let fits: @Sendable (_ text: String) -> Bool
    private let addresses: @Sendable (_ bytes: [UInt8]) -> [String]

    /// The addresses of a file, each once, in its order.
    package static func addresses(in path: String) throws -> [String] {
        let bytes = TextEncoding.utf8(try FileBytes.read(path, limit: ImportLimit.article.value), declared: nil)
        let text = String(decoding: bytes.prefix(4_096), as: UTF8.self)
        guard let form = all.first(where: { $0.fits(text) }) else { return [] }
        var seen: Set<String> = []
        return form.addresses(bytes).filter { seen.insert($0).inserted }
    }

    // swift-format-ignore
    package static let all: [FeedList] = [
        FeedList(name: "opml", help: "OPML, as all readers of feeds export it",
                 example: #"<opml><body><outline text="Gazette" xmlUrl="https://example.org/feed"/></body></opml>"#,
                 fits: { $0.contains("<opml") }, addresses: { outlines($0) }),
        FeedList(name: "urls", help: "newsboat's `urls`: an address a line; tags and lines that run a command are passed over",
                 example: #"https://example.org/feed "border" "~Gazette""#,
                 fits: { _ in true }, addresses: { lines($0) }),
    ]

    private static func outlines(_ bytes: [UInt8]) -> [String] {
        var lexer = MarkupLexer(bytes, .xml), addresses: [String] = []
        while let token = lexer.next(), addresses.count < ImportLimit.items.value {
            if case .open(let element) = token, let address = element.attributes["xmlurl"] { addresses.append(address) }
        }
        return addresses.filter(isAddress)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.prefix(ImportLimit.items.value).compactMap { line in
            line.split(whereSeparator: \.isWhitespace).first.map(String.init)
        }.filter(isAddress)
    }

    private static func isAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }
}
