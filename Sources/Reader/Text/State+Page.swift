import NewsModel
import TerminalUI

/// The open article, wrapped.
extension State {
    /// The open article, wrapped for its pane.
    var page: ArticlePage? { article.flatMap { pages[$0, width: textColumns] } }

    /// Columns of a line of text: the measure, or what the pane has.
    var textColumns: Int { max(20, min(preferences.measure, (arrangement?.panes[.text]?.width ?? window.width) - 4)) }

    /// Rows of text; while another pane has its place, as many as it would have alone.
    var textRows: Int {
        guard let arrangement, arrangement.panes[.text] != nil else { return max(1, window.height - 6) }
        return arrangement.rows(of: .text)
    }

    /// Wraps the open article unless that is done.
    mutating func preparePage() {
        guard let article else { return }
        let width = textColumns
        guard pages[article, width: width] == nil else { return }
        pages.add(makePage(article, width), article, width: width)
    }

    func makePage(_ article: Int, _ width: Int) -> ArticlePage {
        ArticlePage(
            corpus.articles[article], corpus.annotations[article], corpus.actors, disputed: index.disputed[article],
            about: about(article), width: width)
    }

    /// «CEPA · 30 Sep–16 Oct 2021, inferred · 1,013 words · 5 min»
    func about(_ article: Int) -> String {
        let text = corpus.articles[article]
        let parts = [
            text.source, text.published.words, "\(index.words[article].grouped) words",
            "\(index.minutes(ofArticle: article)) min",
        ]
        return parts.joined(separator: " \(signs.separator) ")
    }
}
