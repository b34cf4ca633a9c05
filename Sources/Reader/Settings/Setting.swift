import Configuration

/// Something the reader can choose: in `config.toml`, with `:set`, for one session or for good. The rows of
/// `Setting.all` make the list of `:set`, the choices it offers, and docs/settings.md.
package struct Setting: Sendable {
    package let name: String
    package let help: String
    /// A line of `config.toml` without its name: «"dark"», «50».
    package let example: ConfigurationValue
    let kind: Kind
    private let property: Property

    /// Which values it takes.
    enum Kind: Sendable {
        case choice([String])
        case number(ClosedRange<Int>)
        case truth
    }

    private enum Property: Sendable {
        case text(WritableKeyPath<Preferences, String> & Sendable)
        case number(WritableKeyPath<Preferences, Int> & Sendable)
        case truth(WritableKeyPath<Preferences, Bool> & Sendable)
    }
}

/// The three shapes of rows.
extension Setting {
    init(
        _ name: String, _ property: WritableKeyPath<Preferences, String> & Sendable, oneOf choices: [String],
        _ help: String, example: String
    ) {
        self.init(
            name: name, help: help, example: .text(example), kind: .choice(choices), property: .text(property))
    }

    init(
        _ name: String, _ property: WritableKeyPath<Preferences, Int> & Sendable, from range: ClosedRange<Int>,
        _ help: String, example: Int
    ) {
        self.init(
            name: name, help: help, example: .number(example), kind: .number(range), property: .number(property))
    }

    init(
        _ name: String, _ property: WritableKeyPath<Preferences, Bool> & Sendable, _ help: String, example: Bool
    ) {
        self.init(name: name, help: help, example: .truth(example), kind: .truth, property: .truth(property))
    }
}

extension Setting {
    static func named(_ name: some StringProtocol) -> Setting? { all.first { $0.name == name } }

    func value(in preferences: Preferences) -> ConfigurationValue {
        switch property {
        case .text(let path): .text(preferences[keyPath: path])
        case .number(let path): .number(preferences[keyPath: path])
        case .truth(let path): .truth(preferences[keyPath: path])
        }
    }

    /// The value as `:set` lists and takes it: «dark», «50», «on».
    func words(in preferences: Preferences) -> String {
        switch value(in: preferences) {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(let isTrue): isTrue ? "on" : "off"
        }
    }

    /// The usual value, in the same words.
    package var usual: String { words(in: Preferences()) }

    /// What it takes, in words.
    package var values: String {
        switch kind {
        case .choice(let names): names.joined(separator: ", ")
        case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .truth: "on, off"
        }
    }

    /// The values to choose from; none of a number.
    var choices: [String] {
        switch kind {
        case .choice(let names): names
        case .number: []
        case .truth: ["on", "off"]
        }
    }

    /// Sets a value; false when it is none that this setting takes.
    func set(_ value: ConfigurationValue, in preferences: inout Preferences) -> Bool {
        switch (property, kind, value) {
        case (.text(let path), .choice(let names), .text(let text)) where names.contains(text):
            preferences[keyPath: path] = text
        case (.number(let path), .number(let range), .number(let number)) where range.contains(number):
            preferences[keyPath: path] = number
        case (.truth(let path), _, .truth(let isTrue)):
            preferences[keyPath: path] = isTrue
        default: return false
        }
        return true
    }

    /// A value as it is typed: «dark», «50», «on»; what this setting cannot take stays a text.
    func value(typed words: String) -> ConfigurationValue {
        switch kind {
        case .choice: .text(words)
        case .number: Int(words).map(ConfigurationValue.number) ?? .text(words)
        case .truth: ["on": true, "true": true, "off": false, "false": false][words].map { .truth($0) } ?? .text(words)
        }
    }

    /// Why a value is not taken: «theme is default, mono, not drak».
    func refusal(of words: String) -> String {
        let nearest = NearestName.hint(words, among: choices)
        return "\(name) takes \(values), not \(words)\(nearest)"
    }
}
