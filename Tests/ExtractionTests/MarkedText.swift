import Foundation
import NewsModel

@testable import Extraction

/// A text with marks in it, as «[Ana Ruiz] met [NATO](organisation)»: the text without them, and what they stand
/// around.
struct MarkedText {
    private(set) var text = ""
    private(set) var spans: [(range: TextRange, label: String)] = []

    init(_ marked: String) {
        var rest = Array(marked.utf8)[...], bytes: [UInt8] = [], start: Int?
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "[") where start == nil: start = bytes.count
            case UInt8(ascii: "]"):
                spans.append(((start ?? 0)..<bytes.count, Self.label(&rest)))
                start = nil
            default: bytes.append(byte)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// «(word)» behind a mark.
    private static func label(_ rest: inout ArraySlice<UInt8>) -> String {
        guard rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return "" }
        defer { rest = rest[(end + 1)...] }
        return String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    }

    /// An article whose body is this text; an empty line parts two paragraphs.
    var article: Article {
        var article = Article(id: "t", path: "t", bytes: Array(text.utf8)), start = 0
        article.regions = text.components(separatedBy: "\n\n").map { paragraph in
            defer { start += paragraph.utf8.count + 2 }
            return Region(.body, start..<start + paragraph.utf8.count)
        }
        return article
    }

    /// This text with other marks in it.
    func marked(_ spans: [(range: TextRange, label: String)]) -> String {
        var bytes = Array(text.utf8)
        for span in spans.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.insert(contentsOf: Array("](\(span.label))".utf8), at: span.range.upperBound)
            bytes.insert(UInt8(ascii: "["), at: span.range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A marked text with the marks and TIMEX3 values that are found in it, published then.
    static func found(_ marked: String, published: String) -> String {
        let text = MarkedText(marked), day = DateValue(edtf: published, because: Reason("given"))
        let found = DateFinder(Document(text.article)).expressions(published: day)
        return text.marked(found.map { ($0.range, $0.value) })
    }
}
