/// Why settings are not read or kept, in one line.
package enum ConfigurationError: Error, CustomStringConvertible {
    case noFolder
    case unreadable(String)
    case unwritable(String)

    package var description: String {
        switch self {
        case .noFolder: "no folder for config.toml: HOME is not set; settings last until you leave"
        case .unreadable(let path): "\(path): cannot be read; the usual settings are in force"
        case .unwritable(let path): "\(path): cannot be written; settings last until you leave"
        }
    }
}
