import NewsModel

/// The filter: which articles and events all panes show.
extension State {
    /// Shows only what has this part too, as an actor, an event or a range of days; one that says the contrary goes.
    mutating func narrow(by part: QueryPart) {
        query.add(part)
        tellFilter()
    }

    /// Takes a part of the filter away.
    mutating func drop(_ part: QueryPart) {
        query.drop(part)
        tellFilter()
    }

    /// Esc: takes the last part of the filter away.
    mutating func dropLastPart() {
        guard let part = query.dropLast() else { return }
        tellFilter()
        message = "Without «\(part.label)»: \(shownWords)  (\(key("undo")) undo)"
    }

    private mutating func tellFilter() {
        prepareShown()
        landInShown()
        let words = shownWords
        message = query.isEmpty ? "No filter: \(words)" : "\(words)  (\(key("escape")) drops the last part)"
    }

    /// Brings `shown` up to date with the filter.
    mutating func prepareShown() {
        if shown.query != query {
            showAnew()
        } else if shown.list != list {
            show(shown.result)
        }
    }

    private mutating func show(_ result: QueryResult) {
        if ordering.order != list.order || ordering.model != list.model {
            ordering = ListOrdering(list, corpus, index)
        }
        shown = Shown(query, list, result, ordering, stories, corpus)
    }

    /// Makes `shown` again, also for readings that changed since.
    mutating func showAnew() {
        if let shelf, !shelf.answers(query) { shelve() }
        show(filtered)
        makeChronicle()
    }

    /// «9 articles, 31 events»; of a library the articles alone.
    var shownWords: String { isWindowed ? listCount.of("article") : shown.result.words }

    /// Opens the next article that is shown where the filter leaves the open one out.
    mutating func landInShown() {
        guard !isWindowed else { return landOnShelf() }
        guard let article, shown.rank(of: article) == nil else { return }
        let next = shown.articles.first { index.ranks[$0] > index.ranks[article] } ?? shown.articles.last
        if let next { show(article: next) }
    }
}

/// The prompt of the filter.
extension State {
    mutating func askFilter() {
        ask(.query, text: query.isEmpty ? "" : query.text + " ")
    }

    /// Shows what the text typed so far leaves; where it is no query, what the words before the mistake leave.
    mutating func previewFilter(_ text: String) {
        guard !text.allSatisfy(\.isWhitespace) else { return previewNoFilter() }
        do throws(QueryMistake) {
            query = try QueryParser.query(text, cursor: day, timeline: index.timeline)
        } catch {
            query = beginning(of: text)
            prompt?.mistake = error.column
            prompt?.preview = error.message
        }
        showAnew()
        landInShown()
        let words = filterWords
        if prompt?.mistake == nil { prompt?.preview = words }
    }

    /// The longest query that whole words at the beginning of a text make.
    private func beginning(of text: String) -> Query {
        let ends = text.indices.filter { text[$0].isWhitespace }.reversed()
        let queries = ends.lazy.compactMap { [day, index] end in
            try? QueryParser.query(String(text[..<end]), cursor: day, timeline: index.timeline)
        }
        return queries.first ?? Query()
    }

    private mutating func previewNoFilter() {
        query = Query()
        showAnew()
        let fields = QueryField.all.map { $0.name + ":" }.joined(separator: " ")
        prompt?.preview = "words \"a phrase\" /pattern/ 12..15mar unread | - ( ) \(fields)"
    }

    /// «9 articles, 31 events»; when nothing is left, which part is to blame.
    var filterWords: String {
        if let mistake = shelf?.mistake { return mistake.message }
        guard !isWindowed, shown.articles.isEmpty, !query.isEmpty else { return shownWords }
        guard let widest = query.widest(in: queryIndex, readings), query.parts.count > 1 else {
            return "\(shown.result.words): no such thing here"
        }
        return "\(shown.result.words); \(widest.articles.of("article")) without «\(widest.part.label)»"
    }
}
