import NewsModel

/// The header of a mail, of a part of one, or of a record of a web archive: names and values (RFC 5322), long lines
/// unfolded.
struct MailHeader {
    /// By name in small letters; of two with one name the first counts.
    private(set) var values: [String: String] = [:]
    /// The first line, where it is no field: «HTTP/1.1 200 OK».
    private(set) var opening: String?

    /// Lines up to the empty one.
    init(_ lines: [ArraySlice<UInt8>]) {
        var name: String?
        for (number, bytes) in lines.enumerated() {
            let isFolded = bytes.first == 0x20 || bytes.first == 0x09
            if isFolded, let name {
                values[name, default: ""] += " " + Self.text(bytes).inOneLine
            } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), !bytes[..<colon].contains(0x20) {
                let field = Self.text(bytes[..<colon]).lowercased()
                name = values[field] == nil ? field : nil
                if let name { values[name] = Self.text(bytes[(colon + 1)...]).inOneLine }
            } else if number == 0 {
                opening = Self.text(bytes)
            }
        }
    }

    /// A value with its encoded words read.
    subscript(_ name: String) -> String? { values[name].map { EncodedWord.decoded($0) } }

    /// «text/html», in small letters.
    var mediaType: String? {
        let type = values["content-type"]?.prefix { $0 != ";" }.inOneLine.lowercased()
        return type?.isEmpty == false ? type : nil
    }

    /// `charset` of «text/html; charset="utf-8"».
    func parameter(_ name: String, of field: String = "content-type") -> String? {
        for parameter in values[field]?.split(separator: ";").dropFirst() ?? [] {
            let pair = parameter.split(separator: "=", maxSplits: 1).map(\.inOneLine)
            if pair.count == 2, pair[0].lowercased() == name { return pair[1].filter { $0 != "\"" } }
        }
        return nil
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: TextEncoding.utf8(Array(bytes), declared: nil), as: UTF8.self)
    }
}
