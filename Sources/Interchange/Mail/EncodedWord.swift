/// Words of mail headers that stand for letters beyond ASCII (RFC 2047): `=?utf-8?Q?Vu=C4=8Di=C4=87?=`.
enum EncodedWord {
    /// Blanks between two of them do not count.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = "", wasEncoded = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let meaning = word.hasPrefix("=?") && word.hasSuffix("?=") ? meaning(word) : nil
            if !result.isEmpty, !(wasEncoded && meaning != nil) { result += " " }
            result += meaning ?? String(word)
            wasEncoded = meaning != nil
        }
        return result
    }

    private static func meaning(_ word: Substring) -> String? {
        let parts = word.dropFirst(2).dropLast(2).split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let text = Array(parts[2].utf8)
        let bytes =
            switch parts[1] {
            case "B", "b": TransferEncoding.base64(text[...])
            case "Q", "q": TransferEncoding.quotedPrintable(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
            default: text
            }
        let charset = String(parts[0].prefix { $0 != "*" })
        return String(decoding: TextEncoding.utf8(bytes, declared: charset), as: UTF8.self)
    }
}
