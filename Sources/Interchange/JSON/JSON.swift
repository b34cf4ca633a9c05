/// A JSON value that writes itself: keys sorted, nothing in it that a terminal would obey.
enum JSON {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// On one line.
    var line: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .number(let value): Self.written(value)
        case .text(let value): Self.quoted(value)
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let pairs): Self.written(pairs)
        }
    }

    static func text(orNull value: String?) -> JSON { value.map { .text($0) } ?? .null }

    private static func written(_ pairs: [String: JSON]) -> String {
        let sorted = pairs.sorted { $0.key < $1.key }
        return "{" + sorted.map { "\(quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }

    /// Whole numbers without a fraction; JSON has no word for what is not finite.
    private static func written(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        return Int(exactly: value).map { String($0) } ?? String(value)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: VisibleText.isUnsafe(scalar) ? result += escaped(scalar) : result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar).map { units in
            units.map { "\\u" + String(repeating: "0", count: 4 - hex($0).count) + hex($0) }.joined()
        } ?? ""
    }

    private static func hex(_ unit: UInt16) -> String { String(unit, radix: 16) }
}
