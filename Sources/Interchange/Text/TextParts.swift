import NewsModel

/// What a plain text consists of, found by what its lines are: boilerplate first, then the head from the top, the foot
/// from the bottom, and what stands inside the article. What no rule claims is body.
struct TextParts {
    let bytes: [UInt8]
    var paragraphs: [Paragraph]
    var authors: [String] = []
    /// People whom biographies at the foot are about.
    var people: [String] = []
    var outlet: String?
    var titlePlace: Int?
    /// Lines at the edges are looked at more than once.
    private let edges = LineViews()

    private final class LineViews {
        var views: [Int: LineView] = [:]
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        paragraphs = Paragraph.all(in: bytes)
        markBoilerplate()
        markTitle()
        markHead()
        markCreditedCaptions()
        markPullQuotes()
        markFoot()
        if authors.isEmpty { authors = people }
        outlet = Outlet.name(self)
    }

    var title: TextRange? { titlePlace.map { paragraphs[$0].range } }

    var regions: [Region] { paragraphs.map { Region($0.kind, $0.range) } }

    func line(_ place: Int) -> LineView? {
        guard paragraphs.indices.contains(place) else { return nil }
        if let view = edges.views[place] { return view }
        let view = LineView(paragraphs, place, bytes)
        if isEdge(place) { edges.views[place] = view }
        return view
    }

    func isEdge(_ place: Int) -> Bool { LineView.isEdge(place, of: paragraphs.count) }

    private mutating func markBoilerplate() {
        var languages = OtherLanguage(bytes)
        for place in paragraphs.indices {
            let cues = LineCues(bytes[paragraphs[place].range])
            guard cues.mayBeMoreThanBody, let line = line(place) else { continue }
            paragraphs[place].kind = Self.kind(of: line, cues, &languages)
        }
    }

    /// What a line is by itself, wherever it stands.
    private static func kind(
        of line: LineView, _ cues: LineCues, _ languages: inout OtherLanguage
    ) -> Region.Kind {
        if cues.mayBeFurniture, Furniture.covers(line) { return .furniture }
        if line.isAtEdge, cues.mayBeForeign, languages.isForeign(line) { return .furniture }
        guard cues.mayBePicture else { return .body }
        if CaptionSign.isCaption(line, nil) { return .caption }
        return Credit.covers(line) ? .credit : .body
    }

    /// Captions with a line of credit below them, wherever they stand.
    private mutating func markCreditedCaptions() {
        for place in paragraphs.indices.dropLast()
        where paragraphs[place].kind == .body && paragraphs[place + 1].kind == .credit {
            let range = paragraphs[place].range
            guard range.count <= LineView.edge else { continue }
            let line = LineView(String(decoding: bytes[range], as: UTF8.self))
            if CaptionSign.isCaption(line, .init(creditFollows: true)) { paragraphs[place].kind = .caption }
        }
    }
}
