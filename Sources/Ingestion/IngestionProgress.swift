import NewsStore

/// How far an import is: files done, of how many, in how many seconds.
package struct IngestionProgress: Sendable {
    package let done: Int
    package let all: Int
    package let articles: Int
    package let seconds: Double
    /// Where all is read, how far the events are.
    package var joining: JoiningProgress?

    package init(done: Int, all: Int, articles: Int, seconds: Double) {
        self.done = done
        self.all = all
        self.articles = articles
        self.seconds = seconds
    }

    /// «1200 of 100000 files · 3400 articles · 1950 a second · 51 s left»
    package var words: String {
        if let joining { return joining.words }
        var words = ["\(done) of \(all) files", "\(articles) articles"]
        guard seconds > 0.2, done > 0 else { return words.joined(separator: " · ") }
        words.append("\(Int((Double(articles) / seconds).rounded())) a second")
        let left = seconds / Double(done) * Double(all - done)
        words.append(left < 90 ? "\(Int(left.rounded(.up))) s left" : "\(Int((left / 60).rounded(.up))) min left")
        return words.joined(separator: " · ")
    }
}

/// How many claims of a library are joined into events, of how many that were not.
package struct JoiningProgress: Sendable {
    package let done: Int
    package let all: Int

    package var words: String { "joining events: \(done) of \(all) tellings" }
}
