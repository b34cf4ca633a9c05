import Foundation

/// The same texts in the shape that each peer takes: a folder of articles, one long file, a feed.
struct PeerLibrary {
    let folder: String

    /// Writes them below a new folder; `articles` is a folder of text files.
    init(articles: String) throws {
        folder = NSTemporaryDirectory() + "dateline-bench-\(getpid())"
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let names = try files.contentsOfDirectory(atPath: articles).filter { $0.hasSuffix(".txt") }.sorted()
        let texts = try names.map { try String(contentsOfFile: "\(articles)/\($0)", encoding: .utf8) }
        try files.copyItem(atPath: articles, toPath: "\(folder)/articles")
        try texts.joined(separator: "\n").write(toFile: "\(folder)/all.txt", atomically: true, encoding: .utf8)
        try Self.feed(texts).write(toFile: "\(folder)/feed.rss", atomically: true, encoding: .utf8)
        try "file://\(folder)/feed.rss\n".write(toFile: "\(folder)/urls", atomically: true, encoding: .utf8)
        try "text-width 66\n".write(toFile: "\(folder)/config", atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    private static func feed(_ texts: [String]) -> String {
        let items = texts.enumerated().map { place, text in
            let lines = text.split(separator: "\n").map { "<p>\(escaped(String($0)))</p>" }
            let title = escaped(String(text.prefix { $0 != "\n" }))
            let body = lines.map(escaped).joined()
            return "<item><title>\(title)</title><guid>\(place)</guid><description>\(body)</description></item>"
        }
        return
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>news</title>\(items.joined())</channel></rss>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
