/// A set of keys to start from.
package struct KeyPreset: Sendable {
    package let name: String
    package let help: String

    // swift-format-ignore
    package static let all = [
        KeyPreset(name: "default",  help: "the keys of this document"),
    ]
}
