import NewsModel

/// A document of a TimeML corpus: its text, its creation time and the TIMEX3 that people marked in it.
struct TimeML {
    /// A TIMEX3 of the text.
    struct Mark {
        /// UTF-8 bytes of the text, without white space at the ends.
        var range: TextRange
        var kind: String
        var value: String
    }

    /// The contents of the TEXT element, entities decoded.
    private(set) var text: [UInt8] = []
    /// «1998-01-08», or with a time of day.
    private(set) var created: String?
    /// In order of place; none of them empty.
    private(set) var marks: [Mark] = []

    private var open: [Mark] = []
    private var isText = false

    init(_ file: [UInt8]) {
        var rest = file[...]
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "<"): read(tag: Self.take(through: ">", from: &rest))
            case UInt8(ascii: "&"): append(Self.entity(Self.take(through: ";", from: &rest)))
            case UInt8(ascii: "\r"): rest.removeFirst()
            default: append([rest.removeFirst()])
            }
        }
        marks.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    }
}

// MARK: - Reading

extension TimeML {
    private mutating func append(_ bytes: [UInt8]) {
        if isText { text += bytes }
    }

    private mutating func read(tag: String) {
        if tag == "TEXT" { isText = true }
        if tag == "/TEXT" { isText = false }
        if tag.hasPrefix("TIMEX3 "), !tag.hasSuffix("/") { begin(tag) }
        if tag == "/TIMEX3", let mark = open.popLast() { end(mark) }
    }

    private mutating func begin(_ tag: String) {
        let value = Self.attribute("value", of: tag)
        let isCreation = ["CREATION_TIME", "PUBLICATION_TIME"].contains(Self.attribute("functionInDocument", of: tag))
        if !isText, isCreation, created == nil { created = value }
        open.append(
            Mark(range: text.count..<text.count, kind: Self.attribute("type", of: tag) ?? "", value: value ?? ""))
    }

    private mutating func end(_ mark: Mark) {
        let bytes = text[mark.range.lowerBound...]
        guard isText, let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return }
        marks.append(Mark(range: first..<last + 1, kind: mark.kind, value: mark.value))
    }

    /// What stands between the first byte and the mark, both of which are dropped.
    private static func take(through mark: Unicode.Scalar, from rest: inout ArraySlice<UInt8>) -> String {
        let end = rest.firstIndex(of: UInt8(ascii: mark)) ?? rest.endIndex
        let taken = rest[rest.startIndex + 1..<max(rest.startIndex + 1, end)]
        rest = rest[min(end + 1, rest.endIndex)...]
        return String(decoding: taken, as: UTF8.self)
    }

    /// The value of `name="…"`.
    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound,
            let end = tag[start...].firstIndex(of: "\"")
        else { return nil }
        return String(tag[start..<end])
    }

    private static func entity(_ name: String) -> [UInt8] {
        let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let sign = named[name] { return Array(sign.utf8) }
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return number.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
    }
}
