import NewsModel

/// What reading files came to. Nothing that went wrong is left unsaid.
package struct ImportResult: Sendable {
    package var articles: [Article] = []
    package var summary = ImportSummary()

    /// One line each, safe to print: «sources.toml:12: expected …».
    package var warnings: [String] { summary.faults.map(\.description) }
    /// Files, folders and parts that could not be read; each has a line in `warnings`.
    package var skipped: Int { summary.failed }
}

/// The counts of an import, and what went wrong.
package struct ImportSummary: Sendable, CustomStringConvertible {
    package internal(set) var added = 0
    /// Copies of articles of one address with the same text, which were left out.
    package internal(set) var folded = 0
    package internal(set) var faults: [ImportFault] = []
    /// Those beyond the first thousand, which are counted only.
    private var unlisted = 0

    package var failed: Int { faults.count { $0.isLoss } + unlisted }

    mutating func add(_ fault: ImportFault) {
        if faults.count < 1_000 { faults.append(fault) } else if fault.isLoss { unlisted += 1 }
    }

    /// «12 added, 1 folded, 2 failed»
    package var description: String { "\(added) added, \(folded) folded, \(failed) failed" }
}
