import NewsModel
import TerminalUI

/// Copying, opening, exporting: what leaves the program at the reader's wish.
extension State {
    mutating func copy(_ text: String, _ words: String) {
        guard !text.isEmpty else { message = "Nothing to copy"; return }
        requests.append(.copy(text, words: words))
        message = "Copying \(words)"
    }

    /// `yy`: the passage chosen with `v`; of two texts side by side the pair, each half with its source; else the
    /// paragraph that is read.
    mutating func copyParagraph() {
        guard let article else { return copy("", "") }
        if let selectedText { return copy(corpus.articles[article].quote(selectedText), "the passage") }
        if isComparing, let pair = currentPair?.told, let text = quotation(of: pair) { return copy(text, "the pair") }
        let regions = corpus.articles[article].regions
        let region = regions.last { $0.range.lowerBound <= text.offset } ?? regions.first
        copy(region.map { corpus.articles[article].quote($0.range) } ?? "", "the paragraph")
    }

    func quotation(of pair: ComparisonRow) -> String? {
        guard let compared else { return nil }
        let sides = [(compared.comparison.a, pair.a), (compared.comparison.b, pair.b)]
        return sides.compactMap { place, range in
            range.map { "“\(corpus.articles[place].quote($0))”\n— \(corpus.articles[place].citation)\n" }
        }
        .joined(separator: "\n")
    }

    mutating func copyCitation() {
        copy(article.map { corpus.articles[$0].citation } ?? "", "the citation")
    }

    mutating func copyAddress() {
        let url = article.flatMap { corpus.articles[$0].url }
        guard let address = url.flatMap(WebAddress.init) else {
            message = "No address is known of this article"; return
        }
        copy(address.description, "the address")
    }

    mutating func copyPermalink() { copy(permalink, "the command that opens this view") }

    /// `o`: the article's own address, which is its last link; with a count, the link of that number.
    mutating func openLink() {
        let links = article.map { corpus.articles[$0].links } ?? []
        let number = count ?? links.count
        guard links.indices.contains(number - 1) else {
            message = links.isEmpty ? "No address is known of this article" : "There are \(links.count.of("link"))"
            return
        }
        browse(links[number - 1].url)
    }

    /// Opens an address in the browser, if it is one that may be opened.
    mutating func browse(_ url: String) {
        guard let address = WebAddress(url) else {
            message = "Not opened, since it is no address of the web: \(url)"; return
        }
        requests.append(.browse(address))
        message = "Opening \(address)"
    }

    mutating func editArticle() {
        guard let article else { return }
        let text = corpus.articles[article], end = min(self.text.offset, text.bytes.count)
        let line = text.bytes[..<end].count { $0 == 0x0A } + 1
        requests.append(.edit(path: text.path, line: line))
        message = "Opening \(text.id) in the editor"
    }
}

/// What is typed for them.
extension State {
    /// The prompt for a file begins with a name that tells what it will hold.
    mutating func askForFile() {
        guard exported != nil else { message = "Nothing to export here"; return }
        ask(.file, text: fileName)
    }

    /// What a prompt says while nothing is typed; then the line speaks for itself.
    mutating func say(_ words: String, _ typed: String) {
        let words = typed.isEmpty ? words : "\(key("accept")) runs it"
        prompt?.preview = words
    }

    mutating func previewExport(_ path: String) {
        let words = exportedWords
        prompt?.preview = "write \(words): Markdown, or JSON by a name that ends in .json"
    }

    mutating func pipe(to line: String) {
        if line.isEmpty { message = "Nothing done" } else { requests.append(.pipe(pipedText, to: line)) }
    }

    mutating func runShell(_ line: String) { requests.append(.shell(line)) }

    mutating func export(to path: String) {
        guard !path.isEmpty, let exported else { message = "Nothing written"; return }
        requests.append(.export(exported, to: path, replacing: false))
    }

    mutating func overwrite(_ path: String, with part: CorpusPart, if answer: String) {
        guard ["y", "yes"].contains(answer.lowercased()) else { message = "\(path) stays as it is"; return }
        requests.append(.export(part, to: path, replacing: true))
    }

    /// Takes up what came of a request.
    mutating func take(_ outcome: Outcome) {
        switch outcome {
        case .said(let words): message = words
        case .exists(let part, let path): ask(.overwriting(path, with: part))
        }
    }

    /// The article's words as they are shown, so that no program is given what would drive a terminal.
    private var pipedText: String {
        guard let article else { return "" }
        let text = corpus.articles[article]
        return text.regions.map { text.quote($0.range).visible + "\n" }.joined(separator: "\n")
    }

    /// What `e` would write: what the pane with the keys shows.
    var exported: CorpusPart? {
        if isComparing, let compared { return .comparison(compared.comparison.a, compared.comparison.b) }
        switch focus {
        case .list: return shown.articles.isEmpty ? nil : .articles(shown.articles)
        case .timeline: return .timeline(chronicle.events)
        default: return article.map(CorpusPart.article)
        }
    }

    private var exportedWords: String {
        switch exported {
        case .comparison: "the comparison"
        case .timeline(let events): events.count.of("event")
        case .articles(let articles): articles.count.of("article")
        default: "this article"
        }
    }

    /// «second-crack-found-in-kestrel-dam.md»
    private var fileName: String {
        switch exported {
        case .comparison: "comparison.md"
        case .timeline: "timeline.md"
        case .articles: "articles.md"
        default: (article.map { corpus.articles[$0].headline.asFileName } ?? "article") + ".md"
        }
    }
}

extension String {
    /// Its letters and digits in words joined by «-», 40 bytes of them.
    fileprivate var asFileName: String {
        let folded = String(decoding: Folding.fold(utf8), as: UTF8.self)
        let words = folded.split { !($0.isLetter || $0.isNumber) }.prefix { $0 != "" }
        let name = words.reduce("") { $0.utf8.count + $1.utf8.count > 40 ? $0 : $0 + ($0.isEmpty ? "" : "-") + $1 }
        return name.isEmpty ? "article" : name
    }
}
