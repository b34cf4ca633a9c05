import Configuration
import Testing

@testable import Reader

/// The rows of settings, and what config.toml may say of them.
@Suite struct SettingTests {
    @Test(arguments: Setting.all.map(\.name)) func `a setting takes its example, which is not the usual value`(
        name: String
    ) throws {
        let setting = try #require(Setting.named(name))
        let text = ConfigurationText(Array("\(name) = \(setting.example.toml)\n".utf8))
        let configuration = UserConfiguration(text)
        #expect(configuration.mistakes == [])
        #expect(setting.value(in: configuration.preferences) == setting.example)
        #expect(configuration.preferences != Preferences())
        #expect(!setting.help.isEmpty)
    }

    @Test(arguments: [
        ("theem = \"mono\"", "config.toml:2: no setting theem; nearest is theme"),
        ("colour = \"never\"", "config.toml:2: no setting colour; nearest is color"),
        ("frobnicate = 1", "config.toml:2: no setting frobnicate"),
        (
            "theme = \"mon\"",
            "config.toml:2: theme takes default, dark, light, contrast, mono, not mon; nearest is mono"
        ),
        ("measure = 400", "config.toml:2: measure takes 40 to 66, not 400"),
        ("mouse = \"maybe\"", "config.toml:2: mouse takes on, off, not maybe"),
        ("mouse = yes", "config.toml:2: expected a text in quotes on this line, a whole number, true or false"),
    ])
    func `a mistake is one line with its place, and the rest counts`(line: String, mistake: String) {
        let configuration = UserConfiguration(ConfigurationText(Array("hints = false\n\(line)\n".utf8)))
        #expect(configuration.mistakes == [mistake])
        #expect(!configuration.preferences.showsHints)
    }
}
