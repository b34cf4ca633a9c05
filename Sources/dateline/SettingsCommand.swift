import ArgumentParser
import Configuration
import Reader

/// What is set, and what is wrong in config.toml.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List the settings of the reader, and the mistakes in config.toml.",
        discussion: "Example: dateline settings")

    func run() throws {
        let found = try SettingTable.rows(of: ConfigurationFile())
        try StandardStream.output.write(lines: found.settings)
        try StandardStream.error.write(lines: found.mistakes.map { "dateline: \($0)" })
        if !found.mistakes.isEmpty { throw ExitCode(1) }
    }
}
