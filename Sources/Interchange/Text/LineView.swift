import NewsModel

/// A paragraph as rules look at it. Long ones, and inside the article sentences, are taken as body unread.
///
/// What few rules ask for is made when one does.
final class LineView {
    let text: String
    private(set) lazy var words = Words(text)
    private(set) lazy var endsSentence = Words.endsSentence(text)
    /// Among the first or the last paragraphs of the file.
    let isAtEdge: Bool

    static let head = 10
    static let foot = 20
    /// The longest paragraph that a rule looks at, inside an article and at its edges, in bytes.
    static let inside = 240
    static let edge = 2_000
    static let labelWords = 15

    /// Nil for what is body whatever it says.
    convenience init?(_ paragraphs: [Paragraph], _ place: Int, _ bytes: [UInt8]) {
        let range = paragraphs[place].range
        let isAtEdge = Self.isEdge(place, of: paragraphs.count)
        guard range.count <= (isAtEdge ? Self.edge : Self.inside) else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        guard isAtEdge || !Words.endsSentence(text) || text.hasSuffix(":") else { return nil }
        self.init(text, isAtEdge: isAtEdge)
    }

    static func isEdge(_ place: Int, of count: Int) -> Bool { place < head || place >= count - foot }

    init(_ text: String, isAtEdge: Bool = true) {
        self.text = text
        self.isAtEdge = isAtEdge
    }

    /// A few words that are no sentence; a colon may end them.
    var isLabel: Bool { words.count <= Self.labelWords && (!endsSentence || text.hasSuffix(":")) }
}
