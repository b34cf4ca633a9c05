import Glibc

/// The variables that the shell hands down.
enum Environment {
    /// Nil when it is not set, or empty.
    static func value(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
