/// A file as it was when articles were read from it: what tells that it has not changed since.
package struct FileStamp: Hashable, Sendable {
    /// Absolute.
    package let path: String
    /// In bytes.
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int

    package init(path: String, size: Int, modified: Int) {
        self.path = path
        self.size = size
        self.modified = modified
    }
}
