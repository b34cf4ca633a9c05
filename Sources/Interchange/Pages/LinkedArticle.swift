import Foundation

/// An article as JSON-LD (schema.org) describes it: the objects that have a headline.
struct LinkedArticle {
    /// Values as text: of an object its name, of a list each.
    let fields: [String: [String]]

    static func all(in text: [UInt8]) -> [LinkedArticle] {
        guard let value = JSONItem.value(text[...]) else { return [] }
        return objects(in: value, depth: 0).filter { $0["headline"] is String }.map(LinkedArticle.init)
    }

    private init(_ object: [String: Any]) {
        fields = object.mapValues { Self.texts($0) }
    }

    /// Those of a list, and of `@graph`.
    private static func objects(in value: Any, depth: Int) -> [[String: Any]] {
        guard depth < 4 else { return [] }
        if let list = value as? [Any] { return list.flatMap { objects(in: $0, depth: depth + 1) } }
        guard let object = value as? [String: Any] else { return [] }
        let inner = [object["@graph"], object["mainEntity"]].compactMap { $0 }
        return [object] + inner.flatMap { objects(in: $0, depth: depth + 1) }
    }

    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let object as [String: Any]: (object["name"] as? String).map { [$0] } ?? []
        case let list as [Any]: list.compactMap { ($0 as? [String: Any])?["name"] as? String ?? $0 as? String }
        default: []
        }
    }
}
