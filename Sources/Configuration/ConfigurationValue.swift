/// A value of `config.toml`: a text, a whole number, or a truth value.
package enum ConfigurationValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)

    /// As TOML writes it.
    package var toml: String {
        switch self {
        case .text(let text): "\"\(text.unicodeScalars.map(Self.escaped).joined())\""
        case .number(let number): String(number)
        case .truth(let isTrue): isTrue ? "true" : "false"
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\0"..."\u{1F}", "\u{7F}":
            "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }
}
