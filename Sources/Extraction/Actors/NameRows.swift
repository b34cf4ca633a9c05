import NewsModel

/// A table of names, one row a line: fields are parted by «;», the phrases of a field by «,»; a line that ends with «,»
/// goes on in the next. Read by the tokenizer that reads the texts, so that a phrase has the same tokens in both.
struct NameRows {
    private let bytes: [UInt8]
    private let tokens: [Token]
    /// Rows of fields of phrases; a phrase is a range of tokens.
    private(set) var rows: [[[Range<Int>]]] = []

    init(_ table: String) {
        bytes = Array(table.utf8)
        tokens = Tokenizer.tokens(of: bytes)
        for line in tokens.indices.split(whereSeparator: endsRow) {
            rows.append(parts(of: line, at: ";").map { parts(of: $0, at: ",").filter { !$0.isEmpty } })
        }
    }

    private func endsRow(_ index: Int) -> Bool {
        tokens[index].kind == .lineBreak && index > 0 && !tokens[index - 1].isSign(",")
    }

    func text(_ phrase: Range<Int>) -> String {
        guard let first = phrase.first, let last = phrase.last else { return "" }
        return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
    }

    func words(_ phrase: Range<Int>) -> [KnownNames.Word] { tokens[phrase].map(KnownNames.Word.init) }

    private func parts(of range: Range<Int>, at sign: Unicode.Scalar) -> [Range<Int>] {
        range.split(omittingEmptySubsequences: false) { tokens[$0].isSign(sign) }.map { part in
            part.drop { tokens[$0].kind == .lineBreak }
        }
    }
}
