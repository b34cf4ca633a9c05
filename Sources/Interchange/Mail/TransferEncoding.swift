/// How mail carries bytes as ASCII (RFC 2045). What is not of the encoding is passed over.
enum TransferEncoding {
    static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
        switch name?.lowercased() {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = [], bits: UInt32 = 0, count = 0
        result.reserveCapacity(bytes.count * 3 / 4)
        for byte in bytes {
            guard let value = sextet(byte) else { continue }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func sextet(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61 + 26
        case 0x30...0x39: UInt32(byte) - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            let next = bytes[place...].prefix(2)
            if let high = next.first.flatMap(hex), let low = next.dropFirst().first.flatMap(hex) {
                result.append(high << 4 | low)
                place += 2
            } else if next.first == 0x0A {
                place += 1
            } else if next.elementsEqual([0x0D, 0x0A]) {
                place += 2
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte.small {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte.small - 0x61 + 10
        default: nil
        }
    }
}
