/// A piece of HTML or XML.
enum MarkupToken {
    /// The name in small letters, prefix included: «p», «content:encoded».
    case open(MarkupElement)
    case close(String)
    /// Bytes of the document between tags; its references are still to be replaced, except in what is `isRaw`.
    case text(Range<Int>, isRaw: Bool)
    case comment(Range<Int>)
}

/// An element as its start tag gives it.
struct MarkupElement {
    let name: String
    /// By name in small letters; of two with one name the first counts.
    let attributes: [String: String]
    /// `<br/>`, which in XML is an element without contents.
    let isEmpty: Bool
}

/// Cuts HTML or XML into tags and text, in one pass and without looking back, so that any bytes take linear time.
///
/// It takes what is well-formed and what is not, after the tokenizer of the HTML standard (WHATWG, section 13.2.5)
/// where that matters to text. Document types, processing instructions and entity declarations are passed over: no
/// entity expands, no address is opened.
struct MarkupLexer {
    enum Language {
        case html, xml
    }

    let bytes: [UInt8]
    private let language: Language
    private(set) var place = 0
    /// `script` and its like hold text up to their end tag.
    private var rawElement: String?

    init(_ bytes: [UInt8], _ language: Language) {
        self.bytes = bytes
        self.language = language
    }

    /// Nil at the end.
    mutating func next() -> MarkupToken? {
        guard place < bytes.count else { return nil }
        if let name = rawElement { return rawText(of: name) }
        guard bytes[place] == UInt8(ascii: "<") else { return text(from: place) }
        switch byte(place + 1) {
        case UInt8(ascii: "!"): return declaration()
        case UInt8(ascii: "?"):
            place = after(">", from: place + 2)
            return nothing
        case UInt8(ascii: "/"): return endTag()
        case let byte? where byte.isLetter: return startTag()
        default: return text(from: place)
        }
    }

    /// For what is passed over.
    private var nothing: MarkupToken { .text(place..<place, isRaw: true) }

    private func byte(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Up to the next sign that opens a tag; one that opens none is text.
    private mutating func text(from start: Int) -> MarkupToken {
        place = bytes.place(of: UInt8(ascii: "<"), from: start + 1) ?? bytes.count
        return .text(start..<place, isRaw: false)
    }

    /// The place behind a sign, or the end.
    private func after(_ sign: String, from start: Int) -> Int {
        bytes.range(of: Array(sign.utf8), from: start)?.upperBound ?? bytes.count
    }

    private mutating func declaration() -> MarkupToken? {
        if bytes.has("<!--", at: place) {
            let start = place + 4
            place = after("-->", from: start)
            return .comment(start..<max(start, place - 3))
        }
        if bytes.has("<![CDATA[", at: place) {
            let start = place + 9
            let end = bytes.range(of: Array("]]>".utf8), from: start)
            place = end?.upperBound ?? bytes.count
            return .text(start..<(end?.lowerBound ?? bytes.count), isRaw: true)
        }
        place = afterDocumentType()
        return nothing
    }

    /// Behind `<!DOCTYPE …>`, the declarations in its brackets included.
    private func afterDocumentType() -> Int {
        let end = bytes.place(of: UInt8(ascii: ">"), from: place) ?? bytes.count
        guard let bracket = bytes[place..<end].firstIndex(of: UInt8(ascii: "[")) else {
            return min(end + 1, bytes.count)
        }
        let close = bytes.place(of: UInt8(ascii: "]"), from: bracket) ?? bytes.count
        return after(">", from: close)
    }

    private mutating func endTag() -> MarkupToken? {
        let name = name(from: place + 2)
        place = after(">", from: place + 2)
        return name.isEmpty ? nothing : .close(name)
    }

    private mutating func startTag() -> MarkupToken {
        let name = name(from: place + 1)
        var attributes = MarkupAttributes(bytes, from: place + 1 + name.utf8.count)
        let values = attributes.all()
        place = attributes.place
        if language == .html, Self.rawElements.contains(name), !attributes.isEmpty { rawElement = name }
        return .open(MarkupElement(name: name, attributes: values, isEmpty: attributes.isEmpty))
    }

    private func name(from start: Int) -> String {
        let name = bytes[min(start, bytes.count)...].prefix(64).prefix { !$0.isBlank && !"/>".utf8.contains($0) }
        return String(decoding: name.map(\.small), as: UTF8.self)
    }

    private mutating func rawText(of name: String) -> MarkupToken {
        let start = place
        rawElement = nil
        while let end = bytes.range(of: [UInt8(ascii: "<"), UInt8(ascii: "/")], from: place) {
            place = end.upperBound
            guard self.name(from: place) == name else { continue }
            place = end.lowerBound
            return .text(start..<place, isRaw: name != "title" && name != "textarea")
        }
        place = bytes.count
        return .text(start..<place, isRaw: true)
    }

    private static let rawElements: Set<String> = [
        "script", "style", "title", "textarea", "noembed", "noframes", "xmp", "iframe",
    ]
}
