@testable import TerminalUI

/// Which words of a screen are written in which role, as text.
extension Surface {
    /// A line for each way of writing but plain text: «person underline ×3: Ana Ruiz | Red Cross …».
    var roles: String {
        let runs = (0..<height).flatMap(runs(ofRow:)).filter { $0.style != .text && !$0.words.isEmpty }
        let styles = Dictionary(grouping: runs, by: \.style)
        return styles.map { style, runs in "\(style.words) ×\(runs.count)\(Self.words(of: runs))" }.sorted()
            .joined(separator: "\n")
    }

    private typealias Run = (style: Style, words: String)

    private func runs(ofRow y: Int) -> [Run] {
        var runs: [Run] = [], rest = row(y)
        while let style = rest.first?.style {
            let run = rest.prefix { $0.style == style }
            rest = rest.dropFirst(run.count)
            runs.append((style, run.map(\.text).joined().split(separator: " ").joined(separator: " ")))
        }
        return runs
    }

    /// The first of them, each once, without lines.
    private static func words(of runs: [Run]) -> String {
        var known: Set<String> = []
        let words = runs.map { String($0.words.filter { !"─│┬┴├┤┼".contains($0) }) }
        let different = words.filter { !$0.isEmpty && known.insert($0).inserted }
        let shown = different.prefix(8).map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }
        return shown.isEmpty ? "" : ": " + (shown + (different.count > 8 ? ["…"] : [])).joined(separator: " | ")
    }
}

extension Style {
    /// «person reverse»
    fileprivate var words: String {
        attributes.isEmpty ? role.rawValue : "\(role.rawValue) \(attributes.names)"
    }
}

extension Look {
    /// What is seen of it.
    var appearance: Look {
        var look = self
        look.help = ""
        return look
    }
}
