import Foundation

/// How the bytes of a text stand for letters, and the way from there to UTF-8.
///
/// What a byte order mark says goes first, then bytes that are UTF-8, then what the text or its container declares;
/// what is left is inferred from the bytes (`LetterUse`). Sequences of UTF-8 hardly come about by chance, so that a
/// text with one for every four broken bytes is damaged UTF-8.
enum TextEncoding {
    /// The text in UTF-8. Bytes that are UTF-8 already stay as they are, a byte order mark included.
    static func utf8(_ bytes: [UInt8], declared: String?) -> [UInt8] {
        guard let name = name(of: bytes, declared: declared) else { return bytes }
        return converted(withoutMark(bytes, name), from: name) ?? bytes
    }

    /// The encoding to convert from; nil where the bytes stay as they are.
    static func name(of bytes: [UInt8], declared: String?) -> String? {
        if let marked = marked(bytes) { return marked == "UTF-8" ? nil : marked }
        if let wide = wide(bytes) { return wide }
        let broken = UTF8Breaks(bytes)
        guard broken.invalid > 0 else { return nil }
        if let declared = declared.flatMap(known), declared != "UTF-8" { return declared }
        return broken.invalid <= 4 * broken.valid ? nil : LetterUse.encoding(of: bytes)
    }

    /// By a byte order mark.
    private static func marked(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        return bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16BE" : nil
    }

    /// UTF-16 without a mark: most letters of most languages of Europe have zero for one of their two bytes.
    private static func wide(_ bytes: [UInt8]) -> String? {
        let pairs = min(bytes.count / 2, 512)
        guard pairs >= 4 else { return nil }
        let first = (0..<pairs).count { bytes[$0 * 2] == 0 }
        let second = (0..<pairs).count { bytes[$0 * 2 + 1] == 0 }
        if first == 0, second * 5 > pairs * 2 { return "UTF-16LE" }
        return second == 0 && first * 5 > pairs * 2 ? "UTF-16BE" : nil
    }

    private static func withoutMark(_ bytes: [UInt8], _ name: String) -> ArraySlice<UInt8> {
        marked(bytes) == name ? bytes[2...] : bytes[...]
    }

    /// The name as we write it, where it is an encoding that we convert from. As browsers do, Latin-1 is taken for its
    /// larger sister of Windows (WHATWG Encoding Standard).
    private static func known(_ label: String) -> String? {
        let name = label.filter { !" \"'".contains($0) }.uppercased()
        switch name {
        case "UTF8", "UTF-8", "US-ASCII", "ASCII": return "UTF-8"
        case "ISO-8859-1", "LATIN1", "ISO8859-1", "CP1252": return "WINDOWS-1252"
        default: return name.utf8.count <= 40 && converted([0x41], from: name) != nil ? name : nil
        }
    }

    /// Nil where the C library knows no such encoding. What has no meaning in it becomes U+FFFD.
    static func converted(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = Array(bytes), result: [UInt8] = []
        result.reserveCapacity(input.count + input.count / 8)
        input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self), left = raw.count
            while left > 0 {
                let failure = convert(converter, &next, &left, into: &result)
                if failure == E2BIG { continue }
                guard failure == EILSEQ || failure == EINVAL else { break }
                result += [0xEF, 0xBF, 0xBD]
                let unit = min(left, name.hasPrefix("UTF-16") ? 2 : 1)
                (next, left) = (next.map { $0 + unit }, left - unit)
            }
        }
        return result
    }

    /// One piece of output; the `errno` where the input is at fault, else 0.
    private static func convert(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into result: inout [UInt8]
    ) -> Int32 {
        var failure: Int32 = 0
        result += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                var output = characters.baseAddress, room = characters.count
                if iconv(converter, &next, &left, &output, &room) == -1 { failure = errno }
                count = characters.count - room
            }
        }
        return failure
    }
}

/// Sequences of several bytes that are UTF-8, and bytes that are in none.
struct UTF8Breaks {
    private(set) var valid = 0
    private(set) var invalid = 0

    init(_ bytes: [UInt8]) {
        guard !Self.isValid(bytes) else { return }
        var decoder = UTF8(), iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): valid += scalar.isASCII ? 0 : 1
            case .error: invalid += 1
            case .emptyInput: return
            }
        }
    }

    private static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { raw in
            raw.allSatisfy { $0 < 0x80 } || String(validating: raw, as: UTF8.self) != nil
        }
    }
}
