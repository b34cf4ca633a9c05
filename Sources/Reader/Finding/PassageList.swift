import NewsModel

/// Passages of all articles to choose from: disagreements, quotations or figures.
struct PassageList: Sendable {
    /// One line of it, and the words it leads to.
    struct Row: Sendable {
        var title: String
        var detail: String
        var article: Int
        var range: TextRange
    }

    /// How its rows are counted: «quotation».
    let noun: String
    let rows: @Sendable (State) -> [Row]

    /// What every side of every disagreement says, contradictions first.
    static let disagreements = PassageList(noun: "side") { state in
        state.corpus.disagreements.flatMap { found in
            found.sides.filter { !$0.value.isEmpty }.map { side in
                let source = state.corpus.articles[side.article].shortSource
                let about = found.event.map { state.corpus.events[$0].title } ?? found.summary
                return Row(
                    title: "\(found.verdict.rawValue): \(source) says \(found.words(of: side))", detail: about,
                    article: side.article, range: side.range)
            }
        }
    }

    /// All that the chosen actor is quoted for, or everybody, in order of time.
    static let quotations = PassageList(noun: "quotation") { state in
        state.corpus.quotations(of: state.selection.actor).map { quotation in
            let article = state.corpus.articles[quotation.article]
            let speaker = quotation.quote.speaker.map { state.corpus.actors[$0].name } ?? "unknown speaker"
            return Row(
                title: article.quote(quotation.quote.range),
                detail: "\(quotation.when?.interval.words ?? "undated"), \(quotation.quote.kind.rawValue), \(speaker)",
                article: quotation.article, range: quotation.quote.range)
        }
    }

    /// All figures, in order of time.
    static let figures = PassageList(noun: "figure") { state in
        state.corpus.figures(of: "").map { figure in
            let article = state.corpus.articles[figure.article]
            let of = figure.quantity.of.map { " (\($0))" } ?? ""
            return Row(
                title: article.quote(figure.quantity.range) + of,
                detail: "\(figure.when?.interval.words ?? "undated"), \(article.shortSource)",
                article: figure.article, range: figure.quantity.range)
        }
    }
}

/// Choosing from one.
extension State {
    func choices(_ list: PassageList, _ typed: String) -> [Choice] {
        let rows = list.rows(self).enumerated().map { number, row in
            Choice("\(number + 1) \(row.title)", detail: row.detail)
        }
        return Choice.fitting(typed, rows)
    }

    mutating func preview(_ list: PassageList) {
        let count = list.rows(self).count
        let words = count == 0 ? "no \(list.noun)" : "\(count.of(list.noun)): \(key("accept")) goes there"
        prompt?.preview = words
    }

    /// Goes to the words of the row whose number stands first in the line.
    mutating func go(to line: String, of list: PassageList) {
        let rows = list.rows(self), number = line.split(separator: " ").first.flatMap { Int($0) } ?? 0
        guard rows.indices.contains(number - 1) else { message = "No such \(list.noun)"; return }
        let row = rows[number - 1]
        if let here { leave(here) }
        open(row.article, at: row.range.lowerBound)
        enter(.text)
        follow()
        message = "\(row.title) · \(row.detail)"
    }
}
