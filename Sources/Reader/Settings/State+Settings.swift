import Configuration

/// Changing settings while reading.
extension State {
    /// Takes over what `config.toml` says. Its first mistake is the message; the rest goes on without it.
    mutating func configure(from file: ConfigurationFile) {
        do {
            let configuration = UserConfiguration(try file.read(), name: file.name)
            preferences = configuration.preferences
            keymap = configuration.keymap
            settle()
            guard let first = configuration.mistakes.first else { return }
            let more = configuration.mistakes.count - 1
            message = more == 0 ? first : "\(first)  (\(more) more: dateline settings)"
        } catch {
            message = "\(error)"
        }
    }

    /// `:set NAME VALUE`, kept in `config.toml` by the loop.
    mutating func set(_ words: String) {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = parts.first else { message = "set takes a name and a value, as measure 54"; return }
        guard let setting = Setting.named(name) else {
            let nearest = NearestName.hint(name, among: Setting.all.map(\.name))
            message = "No setting \(name)\(nearest)"
            return
        }
        guard parts.count == 2 else {
            message = "\(name) is \(setting.words(in: preferences)): \(setting.help)"
            return
        }
        guard setting.set(setting.value(typed: parts[1]), in: &preferences) else {
            message = setting.refusal(of: parts[1])
            return
        }
        keptSettings.insert(name)
        message = "\(name) is \(setting.words(in: preferences))\(withoutEffect(of: setting))"
    }

    /// «, but nothing changes: NO_COLOR is set», for a theme where there are no colours.
    func withoutEffect(of setting: Setting) -> String {
        guard setting.name == "theme", let lacksColor else { return "" }
        return ", but nothing changes: \(lacksColor)"
    }
}
