import NewsModel

@testable import Interchange

/// A text whose lines bear what they are: `title | Talks resume`; an empty line is one.
struct MarkedText {
    let text: String
    /// What the marks say, as `found` shows what the importer says.
    let expected: String

    init(_ marked: String) {
        var lines: [Substring] = []
        var shown: [String] = []
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let bar = line.range(of: " | ") else {
                lines.append("")
                continue
            }
            lines.append(line[bar.upperBound...])
            shown.append("\(line[..<bar.lowerBound].split(separator: " ").joined()) | \(lines[lines.count - 1])")
        }
        text = lines.joined(separator: "\n")
        expected = shown.joined(separator: "\n")
    }

    var article: Article { MarkedText.article(text) }

    var found: String { MarkedText.shown(article) }

    static func article(_ text: String) -> Article { article(Array(text.utf8)) }

    static func article(_ bytes: [UInt8]) -> Article {
        var article = Article(id: "a.txt", path: "a.txt", bytes: bytes)
        article.findParts()
        return article
    }

    static func shown(_ article: Article) -> String {
        article.regions.map { "\($0.kind.rawValue) | \(article.text($0.range))" }.joined(separator: "\n")
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
