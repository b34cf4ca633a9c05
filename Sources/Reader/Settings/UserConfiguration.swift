import Configuration

/// What `config.toml` asks for, as far as it can be had, and a line for each mistake in it.
struct UserConfiguration: Sendable {
    private(set) var preferences = Preferences()
    private(set) var keymap = Keymap.standard
    /// «config.toml:3: no setting theem; nearest is theme»
    private(set) var mistakes: [String] = []

    init(_ text: ConfigurationText = ConfigurationText(), name: String = "config.toml") {
        var found = text.mistakes.map { (line: $0.line, words: "expected \($0.expected)") }
        for entry in text.entries where entry.table.isEmpty {
            guard let words = read(entry) else { continue }
            found.append((entry.line, words))
        }
        let keys = UserKeys(text.entries)
        if !keys.bindings.isEmpty || preferences.preset != keymap.preset.name {
            keymap = Keymap(.named(preferences.preset), own: keys.bindings)
        }
        let strangers = text.entries.filter { !$0.table.isEmpty && $0.table[0] != "keys" }
        found += strangers.map { ($0.line, "no table [\($0.table[0])]; there are [keys] and [keys.list] and the like") }
        found += keys.mistakes + keymap.conflicts
        mistakes = found.sorted { $0.line < $1.line }
            .map { "\(name):\($0.line): \($0.words)".split(whereSeparator: \.isNewline).joined(separator: " ") }
    }

    /// Reads a setting, or says what is wrong.
    private mutating func read(_ entry: ConfigurationText.Entry) -> String? {
        guard let setting = Setting.named(entry.key) else {
            let nearest = NearestName.hint(entry.key, among: Setting.all.map(\.name))
            return "no setting \(entry.key)\(nearest)"
        }
        let value = setting.accepted(entry.value)
        return setting.set(value, in: &preferences) ? nil : setting.refusal(of: value.words)
    }
}

extension Setting {
    /// «"on"» is taken as true, and «"50"» as 50, as they are typed at `:set`.
    fileprivate func accepted(_ value: ConfigurationValue) -> ConfigurationValue {
        if case .text(let text) = value { return self.value(typed: text) }
        return value
    }
}

extension ConfigurationValue {
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(let isTrue): isTrue ? "true" : "false"
        }
    }
}
