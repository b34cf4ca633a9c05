/// What the reader did with articles, as a query asks for it: paths, as the state file knows them.
package struct ArchiveReadings: Sendable {
    package var read: Set<String> = []
    package var starred: Set<String> = []
    package var noted: Set<String> = []
    /// By tag.
    package var tagged: [String: Set<String>] = [:]

    package init() {}
}
