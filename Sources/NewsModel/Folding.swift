/// Keys under which words are the same however they are typed: in lower case, without diacritics, with straight
/// quotes, plain dashes and plain blanks. «Vučić» and «VUCIC» have one key.
package enum Folding {
    /// The key of some bytes of a text, in UTF-8. Blanks stay as many as they are.
    package static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = UTF8Reader.scalar(in: bytes.span, at: index)
            append(key(scalar), to: &folded)
            index += length
        }
        return folded
    }

    package static func fold(_ text: String) -> String { String(decoding: fold(text.utf8), as: UTF8.self) }

    /// What one scalar folds to: up to four bytes of UTF-8, the first one lowest; 0 when nothing is left of it.
    @inline(__always)
    package static func key(_ scalar: Unicode.Scalar) -> UInt32 {
        let value = Int(scalar.value)
        return value < table.count ? table[value] : rareKey(scalar)
    }

    private static func append(_ key: UInt32, to bytes: inout [UInt8]) {
        var rest = key
        while rest != 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    private static func rareKey(_ scalar: Unicode.Scalar) -> UInt32 {
        if let key = rare[scalar.value] { return key }
        let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
        return isFullWidth ? table[Int(scalar.value - 0xFEE0)] : lowered(scalar)
    }
}

/// The tables, made once from `letters` and `signs`.
extension Folding {
    /// The keys of the scalars below U+2100, where nearly all text lies.
    private static let table: [UInt32] = {
        var keys = (0..<0x2100 as Range<UInt32>).map { Unicode.Scalar($0).map(lowered) ?? 0 }
        // A capital whose small letter has a row shares it: Č becomes č, and č becomes c.
        for capital in keys.indices.dropFirst(0x80) {
            if let scalar = Unicode.Scalar(UInt32(capital)), let key = rows[small(scalar).value] { keys[capital] = key }
        }
        for (value, key) in rows where value < keys.count { keys[Int(value)] = key }
        return keys
    }()

    private static let rare = rows.filter { $0.key >= 0x2100 }

    private static let rows: [UInt32: UInt32] = {
        var rows: [UInt32: UInt32] = [:]
        for line in letters.split(separator: "\n") {
            let fields = line.split(separator: " ")
            for scalar in fields[1].unicodeScalars { rows[scalar.value] = packed(fields[0].utf8) }
        }
        for row in signs {
            for value in row.scalars.joined() { rows[value] = packed(row.key.utf8) }
        }
        return rows
    }()

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard mayBeCapital(scalar), scalar.properties.changesWhenLowercased else { return scalar }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }

    /// False in the blocks of scripts without capitals: looking properties up would be much of the work of a start.
    static func mayBeCapital(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0x58F, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C80...0x1CBF, 0x1E00...0x1FFF: true
        default: scalar.value >= 0x2100
        }
    }

    private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 { packed(UTF8.encode(small(scalar)) ?? .init()) }

    private static func packed(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
