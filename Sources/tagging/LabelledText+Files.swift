import Foundation

/// The two forms in which marked texts come: lines «token<TAB>tag» with BIO tags and a blank line between sentences,
/// and a sentence a line with its names in brackets, «[Ana Ruiz](person) met [NATO](organisation)».
extension LabelledText {
    /// The texts of a file, each of so many sentences that other places tell something of a name, as in an article.
    static func texts(in file: String, sentences count: Int) throws -> [LabelledText] {
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let isMarked = !file.hasSuffix(".tsv")
        let sentences = isMarked ? lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { [$0] } : Self.blocks(lines)
        return stride(from: 0, to: sentences.count, by: count).map { start in
            var text = LabelledText()
            for sentence in sentences[start..<min(start + count, sentences.count)] {
                isMarked ? text.append(marked: sentence[0]) : text.append(rows: sentence)
                text.append(blank: "\n\n")
            }
            return text
        }
    }

    private static func blocks(_ lines: [Substring]) -> [[Substring]] {
        lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
    }
}

// MARK: - Rows

extension LabelledText {
    private mutating func append(rows: [Substring]) {
        var before: String?, isQuoted = false
        for row in rows {
            let cells = row.split(separator: "\t").map(String.init)
            guard let word = cells.first, let tag = cells.last, cells.count > 1 else { continue }
            let isQuote = Self.quotes.contains(word)
            if let before, !Self.isClose(word, before, isQuoted: isQuoted) { append(blank: " ") }
            if isQuote { isQuoted.toggle() }
            append(word.utf8, label: tag.count > 2 ? String(tag.dropFirst(2)) : nil, begins: tag.hasPrefix("B"))
            before = word
        }
    }

    /// No blank stands between a word and the one before it.
    private static func isClose(_ word: String, _ before: String, isQuoted: Bool) -> Bool {
        if left.contains(word) || right.contains(before) { return true }
        return isQuoted && (quotes.contains(word) || quotes.contains(before))
    }

    private static let quotes: Set = ["\"", "``", "''"]
    /// What stands close to the word before it, and to the word behind it.
    private static let left = words(". , ; : ! ? ) ] } % ' 's 'S n't 've 're 'll 'd 'm ’ ’s ” …")
    private static let right = words("( [ { $ £ € “ ‘")

    private static func words(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}

// MARK: - Marks

extension LabelledText {
    /// Words and single signs are the tokens.
    private mutating func append(marked line: Substring) {
        var rest = line, label: String?, isFirst = false
        while let character = rest.first {
            if character == "[", let close = rest.firstIndex(of: "]") {
                label = Self.label(String(rest[close...].prefix { $0 != ")" }.dropFirst(2)))
                isFirst = true
                rest.removeFirst()
            } else if character == "]" {
                rest = rest[(rest.firstIndex(of: ")") ?? rest.startIndex)...].dropFirst()
                label = nil
            } else if character == " " {
                append(blank: " ")
                rest.removeFirst()
            } else {
                let isWord = character.isLetter || character.isNumber
                let word = isWord ? rest.prefix { $0.isLetter || $0.isNumber } : rest.prefix(1)
                append(word.utf8, label: label, begins: isFirst)
                isFirst = false
                rest = rest[word.endIndex...]
            }
        }
    }

    private static func label(_ kind: String) -> String {
        switch kind {
        case "person": "PER"
        case "organisation", "force": "ORG"
        case "state", "place": "LOC"
        default: "MISC"
        }
    }
}
