import NewsModel

/// Two articles side by side, as a session keeps them: a line each for their paths, then the side, the pair and the
/// line in it, the filter, and whether they are stacked. Pins are not kept: they hold for texts as they are.
extension State {
    var comparisonWords: String? {
        guard let memory = comparison, let a = path(of: memory.a) else { return nil }
        let side = memory.side == .a ? "a" : "b", stacked = memory.isStacked.map { $0 ? "stacked" : "columns" } ?? "-"
        let view = "\(side) \(memory.pair) \(memory.line) \(memory.filter.rawValue) \(stacked)"
        return [a, memory.b.flatMap(path) ?? "", view].joined(separator: "\n")
    }

    /// Of a library, articles are called by their paths.
    func path(of article: Article.ID) -> String? {
        index.positions[article].map { paths.all[$0] } ?? shelf.map { _ in article }
    }

    mutating func setComparison(_ words: String?) {
        comparison = words.flatMap(comparison)
        prepareComparison()
    }

    private func comparison(_ words: String) -> ComparisonMemory? {
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 3, let a = paths.places[lines[0]] else { return nil }
        var memory = ComparisonMemory(
            a: corpus.articles[a].id, b: paths.places[lines[1]].map { corpus.articles[$0].id })
        let view = lines[2].split(separator: " ").map(String.init)
        guard view.count == 5, memory.isOpen || lines[1].isEmpty else { return memory.isOpen ? memory : nil }
        memory.side = view[0] == "b" ? .b : .a
        memory.pair = max(0, Int(view[1]) ?? 0)
        memory.line = min(max(0, Int(view[2]) ?? 0), 1_000)
        memory.filter = ComparisonMemory.Filter(rawValue: view[3]) ?? .all
        memory.isStacked = ["stacked": true, "columns": false][view[4]]
        return memory
    }
}
