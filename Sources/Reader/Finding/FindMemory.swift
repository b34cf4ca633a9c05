import NewsModel

/// What `/` looks for.
struct FindMemory: Hashable, Sendable {
    var pattern = ""
    /// Where it was found in the open article, in UTF-8 bytes.
    var matches: [TextRange] = []
}
