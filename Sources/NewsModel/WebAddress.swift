/// An address that a browser or a terminal may be handed: http, https or mailto, in printable ASCII.
///
/// What an article calls its address is no better than its text: only what passes here leaves the program.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    private static let schemes = ["http://", "https://", "mailto:"]
    /// In bytes.
    private static let longest = 4_096

    /// Nil for other schemes, control characters and blanks; other signs than ASCII's are written as %C3%A9.
    package init?(_ text: String) {
        let lower = text.prefix(8).lowercased()
        guard let scheme = Self.schemes.first(where: lower.hasPrefix) else { return nil }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        guard let first = rest.first, first != 0x2D, !rest.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            return nil
        }
        description = scheme + rest.map(Self.written).joined()
        guard description.utf8.count <= Self.longest else { return nil }
    }

    /// Quotes, brackets and the like mean something to shells and in Markdown.
    private static func written(_ byte: UInt8) -> String {
        guard byte < 0x80, !"\"'<>\\^`{|}".utf8.contains(byte) else {
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return String(Unicode.Scalar(byte))
    }
}
