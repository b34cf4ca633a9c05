import GRDB
import NewsModel

/// How a headline comes out of its row.
extension Headline {
    static let columns = """
        article.number, article.path, article.title, source.name, article.published, article.size, article.copies
        """

    init(_ row: Row) {
        self.init(
            id: row[0], path: row[1], title: row[2], outlet: row[3], published: row[4], size: row[5], copies: row[6])
    }
}
