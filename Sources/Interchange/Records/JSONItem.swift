import Foundation

/// A value of JSON from elsewhere: looked through before it is parsed, so that none takes more than its share.
enum JSONItem {
    /// Nil for what is no JSON, or too deep, or of too many values.
    static func value(_ bytes: ArraySlice<UInt8>) -> Any? {
        guard isModest(bytes) else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }

    static func object(_ bytes: ArraySlice<UInt8>) -> [String: Any]? { value(bytes) as? [String: Any] }

    private static func isModest(_ bytes: ArraySlice<UInt8>) -> Bool {
        var scan = JSONScan(), commas = 0
        for byte in bytes {
            scan.pass(byte)
            if byte == UInt8(ascii: ","), !scan.isInText { commas += 1 }
            guard scan.depth <= ImportLimit.depth.value, commas <= ImportLimit.values.value else { return false }
        }
        return true
    }
}

/// How deep in lists and objects a byte of JSON stands, and whether within a text.
struct JSONScan {
    private(set) var depth = 0
    private(set) var isInText = false
    private var isEscaped = false

    mutating func pass(_ byte: UInt8) {
        if isInText {
            if isEscaped { isEscaped = false; return }
            isEscaped = byte == UInt8(ascii: "\\")
            isInText = byte != UInt8(ascii: "\"")
        } else {
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
    }
}
