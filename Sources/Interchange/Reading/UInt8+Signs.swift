import Foundation

/// Bytes as signs of ASCII, and finding them.
extension UInt8 {
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// A blank, a tab, or what ends a line.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    /// A capital as a small letter.
    var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension [UInt8] {
    /// The first such byte from a place on.
    func place(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { raw in
            raw.baseAddress.flatMap { base in
                memchr(base + start, Int32(byte), count - start).map { base.distance(to: $0) }
            }
        }
    }

    /// The first place from one on where such bytes stand.
    func range(of wanted: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = wanted.first else { return nil }
        var next = place(of: first, from: start)
        while let place = next, place + wanted.count <= count {
            let isHere = withUnsafeBytes { raw in
                raw.baseAddress.map { memcmp($0 + place, wanted, wanted.count) == 0 } ?? false
            }
            if isHere { return place..<place + wanted.count }
            next = self.place(of: first, from: place + 1)
        }
        return nil
    }

    func has(_ text: String, at place: Int) -> Bool { place <= count && self[place...].starts(with: text.utf8) }
}

extension ArraySlice<UInt8> {
    /// With one blank for any run of blanks and ends of lines, and none at its ends.
    var inOneLine: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(count)
        for byte in self {
            if !byte.isBlank { line.append(byte) } else if let last = line.last, last != 0x20 { line.append(0x20) }
        }
        if line.last == 0x20 { line.removeLast() }
        return line
    }
}
