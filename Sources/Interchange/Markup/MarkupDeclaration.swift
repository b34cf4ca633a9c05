/// The encoding that HTML or XML declares of itself, in its first kilobytes.
enum MarkupDeclaration {
    /// Of `<?xml … encoding="…"?>`, `<meta charset="…">` or `<meta … content="text/html; charset=…">`.
    static func encoding(_ bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(4_096)).map(\.small)
        for key in ["encoding=", "charset="] {
            guard let place = head.range(of: Array(key.utf8), from: 0)?.upperBound else { continue }
            let value = head[place...].prefix(60).drop { "\"' ".utf8.contains($0) }
            let label = value.prefix { $0.isLetter || $0.isDigit || "-_:.".utf8.contains($0) }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }
}
