/// Joins bytes of UTF-8 to scalars, wherever reads cut them. What is not UTF-8 is left out.
struct ScalarDecoder {
    private var begun: [UInt8] = []

    /// The scalar that ends with this byte.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 {
            begun = []
            return Unicode.Scalar(byte)
        }
        if byte >= 0xC0 { begun = [] } else if begun.isEmpty { return nil }
        begun.append(byte)
        guard begun.count == length else { return nil }
        defer { begun = [] }
        return String(validating: begun, as: UTF8.self)?.unicodeScalars.first
    }

    private var length: Int { begun[0] < 0xE0 ? 2 : begun[0] < 0xF0 ? 3 : 4 }
}
