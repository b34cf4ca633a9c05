/// Cuts a page into blocks of text, from its tags as they come. What is not shown is left out.
struct BlockReader {
    private(set) var blocks: [TextBlock] = []
    private(set) var regions = [PageRegion(kind: .page, parent: 0)]
    private(set) var isCut = false
    private var open: [Open] = []
    private var text: [UInt8] = []
    private var linked: [Range<Int>] = []
    private var breaks = 0

    /// An element whose end has not come.
    private struct Open {
        let name: String
        var isHidden = false
        var isLink = false
        var region: Int
        var kind: TextBlock.Kind
    }

    private var top: Open { open.last ?? Open(name: "", region: 0, kind: .other) }

    mutating func start(_ element: MarkupElement) {
        if element.name == "br" { return lineBreak() }
        if Self.isBlock(element.name) { endParagraph(element.name) }
        guard !Self.withoutEnd.contains(element.name), open.count < ImportLimit.depth.value else { return }
        var next = top
        next = Open(
            name: element.name, isHidden: next.isHidden, isLink: next.isLink, region: next.region, kind: next.kind)
        next.isHidden = next.isHidden || Self.isHidden(element)
        next.isLink = element.name == "a" || next.isLink
        next.kind = Self.kind(element.name) ?? next.kind
        if let kind = PageRegion.Kind(element), regions.count < ImportLimit.blocks.value {
            regions.append(PageRegion(kind: kind, parent: next.region))
            next.region = regions.count - 1
        }
        open.append(next)
    }

    /// An end tag that nothing opened is passed over.
    mutating func end(_ name: String) {
        if Self.isBlock(name) { flush() }
        guard let place = open.lastIndex(where: { $0.name == name }) else { return }
        open.removeSubrange(place...)
    }

    mutating func add(_ bytes: [UInt8]) {
        guard !top.isHidden else { return }
        let start = text.count
        for byte in bytes {
            guard byte.isBlank else {
                text.append(byte)
                breaks = 0
                continue
            }
            if let last = text.last, last != 0x20 { text.append(0x20) }
        }
        if top.isLink, start < text.count { linked.append(start..<text.count) }
    }

    mutating func finish() { flush() }

    /// Two in a row end a paragraph.
    private mutating func lineBreak() {
        breaks += 1
        if breaks > 1 { flush() } else if let last = text.last, last != 0x20 { text.append(0x20) }
    }

    /// A block begins: a paragraph or a list's item that is still open ends before it.
    private mutating func endParagraph(_ name: String) {
        flush()
        let closing: Set<String> = name == "li" ? ["p", "li"] : ["p"]
        if closing.contains(top.name) { open.removeLast() }
    }

    private mutating func flush() {
        defer { (text, linked, breaks) = ([], [], 0) }
        if text.last == 0x20 { text.removeLast() }
        guard !text.isEmpty else { return }
        guard blocks.count < ImportLimit.blocks.value else {
            isCut = true
            return
        }
        let linkedWords = linked.reduce(0) { $0 + Self.words(in: text[$1.clamped(to: 0..<text.count)]) }
        blocks.append(
            TextBlock(
                kind: top.kind, text: text, words: Self.words(in: text[...]), linkedWords: linkedWords,
                region: top.region))
    }

    /// Runs between blanks; of scripts without blanks, two letters for a word.
    static func words(in text: ArraySlice<UInt8>) -> Int {
        var words = 0, wide = 0, previous: UInt8 = 0x20
        for byte in text {
            if previous == 0x20, byte != 0x20 { words += 1 }
            if (0xE3...0xED).contains(byte) { wide += 1 }
            previous = byte
        }
        return words + wide / 2
    }
}

/// What elements are to a reader of text.
extension BlockReader {
    private static func isHidden(_ element: MarkupElement) -> Bool {
        if hidden.contains(element.name) || element.attributes["hidden"] != nil { return true }
        if element.attributes["aria-hidden"] == "true" { return true }
        let style = element.attributes["style"]?.filter { $0 != " " }.lowercased()
        return style.map { $0.contains("display:none") || $0.contains("visibility:hidden") } ?? false
    }

    private static func kind(_ name: String) -> TextBlock.Kind? {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading
        case "p", "li", "blockquote", "pre", "dd": .paragraph
        case "figcaption", "caption": .caption
        case "div", "section", "td", "th", "header": .other
        default: nil
        }
    }

    static func isBlock(_ name: String) -> Bool { blockNames.contains(name) }

    private static let hidden: Set<String> = [
        "head", "script", "style", "noscript", "template", "svg", "math", "button", "select", "option", "textarea",
        "iframe", "object", "embed", "video", "audio", "canvas", "noembed", "noframes", "xmp", "title",
    ]

    private static let withoutEnd: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
    ]

    private static let blockNames = Set(
        """
        address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
        form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
        thead title tr ul
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
