import Interchange
import NewsStore

/// What an import came to. Nothing that went wrong is left unsaid.
package struct IngestionReport: Sendable, CustomStringConvertible {
    package var counts = ArchiveCounts()
    package var faults: [ImportFault] = []
    /// Those beyond the first thousand, which are counted only.
    private var unlisted = 0
    /// Articles that were there, now read for dates and actors by the rules of this release.
    package var reread = 0
    /// Files that the library knows and that were not among those to read.
    package var gone = 0
    /// The reader stopped it before the end.
    package var isStopped = false

    package init() {}

    package var failed: Int { faults.count { $0.isLoss } + unlisted }

    mutating func add(_ more: [ImportFault]) {
        for fault in more {
            if faults.count < 1_000 { faults.append(fault) } else if fault.isLoss { unlisted += 1 }
        }
    }

    /// «12 added, 1 changed, 40 unchanged, 3 folded, 0 failed»
    package var description: String {
        let words = [
            "\(counts.added) added", "\(counts.changed) changed", "\(counts.unchanged) unchanged",
            "\(counts.folded) folded", "\(failed) failed",
        ]
        let again = reread == 0 ? "" : ", \(reread) of the library read anew"
        return words.joined(separator: ", ") + again + (isStopped ? "; stopped, the rest is for another time" : "")
    }
}
