import NewsModel

/// A form in which what is on the screen is written to a file. The end of the file's name chooses it.
package struct PartExporter: Sendable {
    package let name: String
    /// The end of a file's name, without the dot.
    package let suffix: String
    package let help: String
    /// How it begins.
    package let example: String
    package let write: @Sendable (CorpusPart, Corpus) -> String

    package static let all = [markdown, json]

    /// The one for a file; Markdown where its name tells none.
    package static func fitting(path: String) -> PartExporter {
        all.first { path.hasSuffix(".\($0.suffix)") } ?? markdown
    }
}
