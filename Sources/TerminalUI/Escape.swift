/// Sequences that ncurses cannot send. What goes into them is looked at here once more.
enum Escape {
    /// Links: `number` joins the parts of one that is wrapped. Nil for an address that is not plain.
    static func link(_ address: String, number: Int) -> String? {
        isPlain(address) ? "\u{1B}]8;id=\(number);\(address)\u{1B}\\" : nil
    }

    static let endLink = "\u{1B}]8;;\u{1B}\\"

    /// Printable ASCII of a scheme that opens nothing but a page, a letter or a file.
    static func isPlain(_ address: String) -> Bool {
        let isKnown = ["http://", "https://", "mailto:", "file://"].contains { address.hasPrefix($0) }
        return isKnown && address.utf8.count <= 4_096 && address.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    }

    /// Asks for synchronised output (mode 2026): the terminal shows nothing of a frame before all of it is there.
    static let askForFrames = "\u{1B}[?2026$p"

    /// The title of the window: letters, digits and plain signs, 80 of them.
    static func title(_ text: String) -> String {
        let safe = text.unicodeScalars.filter { $0.properties.isAlphabetic || 0x20...0x7E ~= $0.value }.prefix(80)
        return "\u{1B}]2;\(String(String.UnicodeScalarView(safe)))\u{1B}\\"
    }

    static let keepTitle = "\u{1B}[22;0t"
    static let restoreTitle = "\u{1B}[23;0t"

    /// OSC 52: the terminal copies the text, also over a network.
    static func copy(_ text: String) -> String { "\u{1B}]52;c;\(base64(text.utf8))\u{1B}\\" }

    static func base64(_ bytes: some Sequence<UInt8>) -> String {
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = [], bits: UInt32 = 0, count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                result.append(signs[Int(bits >> UInt32(count) & 63)])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { result.append(signs[Int(bits << UInt32(6 - count) & 63)]) }
        while result.count % 4 != 0 { result.append(UInt8(ascii: "=")) }
        return String(decoding: result, as: UTF8.self)
    }
}
