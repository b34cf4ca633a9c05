import NewsModel

/// Two articles side by side.
struct ComparisonMemory: Hashable, Sendable {
    enum Side: Hashable, Sendable { case a, b }
    /// The article marked first.
    var a: Article.ID
    var b: Article.ID?
    var isOpen: Bool { b != nil }
}

extension State {
    func comparisonMark(of article: Int) -> String? {
        let id = corpus.articles[article].id
        return comparison?.a == id ? "A" : comparison?.b == id ? "B" : nil
    }
    mutating func compare() {}
    mutating func compareWithBest() {}
    mutating func swapSides() {}
    mutating func toggleLink() {}
    mutating func enterSide(_ side: ComparisonMemory.Side) {}
    mutating func movePair(by: Int) {}
    mutating func filterPairs() {}
    mutating func toggleStack() {}
    mutating func closeComparison() { comparison = nil }
    mutating func moveComparison(by: Int) {}
    mutating func stepDifference(_ direction: Int) -> Bool { false }
}
