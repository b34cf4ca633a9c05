import NewsModel

/// The article list: moving over its rows, its order, stories folded and unfolded.
extension State {
    mutating func moveArticle(by distance: Int) {
        guard !isWindowed else { return moveOnShelf(by: distance) }
        guard let article, !shown.listed.isEmpty else { return }
        let rank = shown.listRank(of: article) ?? (distance > 0 ? -1 : shown.listed.count)
        show(article: shown.listed[min(max(rank + distance, 0), shown.listed.count - 1)])
        tellStory()
    }

    /// Says why the open article stands under another one.
    private mutating func tellStory() {
        guard let article, let likeness = shown.likeness(of: article) else { return }
        let leader = shown.leaders[article] ?? article
        let hint = focus == .list ? "  (\(key("fold story")) folds)" : ""
        message = "Under \(corpus.articles[leader].shortSource): \(likeness.reason.words)\(hint)"
    }

    /// `}` and `{`: the first article under the next heading, or under this one and then the one before.
    mutating func moveHeading(by step: Int) {
        guard let article, let row = shown.row(of: article) else { return }
        let starts = shown.rows.indices.filter { shown.rows[$0].article == nil }.map { $0 + 1 }
        let target = step > 0 ? starts.first { $0 > row } : starts.last { $0 < row }
        guard let target, let first = shown.rows[target].article else {
            message = step > 0 ? "No further heading" : "No earlier heading"
            return
        }
        show(article: first)
    }

    /// `l`: takes the others of a story out from under the first one; where there are none, opens the text.
    mutating func unfoldOrOpen() {
        guard let article, shown.folded(under: article) > 0, let group = shown.groups[article] else {
            return enter(.text)
        }
        list.unfolded.insert(corpus.articles[article].id)
        prepareShown()
        message = "\(group.count) more on this story: \(reasons(of: group))  (\(key("fold story")) folds)"
    }

    /// `h`: folds the story of the open article under its first report, and goes there.
    mutating func foldStory() {
        guard let article else { return }
        let leader = shown.leaders[article] ?? article
        guard list.unfolded.remove(corpus.articles[leader].id) != nil else {
            message = "Nothing to fold here"
            return
        }
        prepareShown()
        if leader != article { show(article: leader) }
        message = "\(shown.folded(under: leader)) folded under this one  (\(key("into the text")) unfolds)"
    }

    private func reasons(of group: [Stories.Likeness]) -> String {
        var reasons: [String] = []
        for likeness in group where !reasons.contains(likeness.reason.words) { reasons.append(likeness.reason.words) }
        return reasons.prefix(2).joined(separator: ", ") + (reasons.count > 2 ? " \(signs.ellipsis)" : "")
    }

    /// The order of an earlier session. Likeness to an article is a matter of the moment, and not kept.
    mutating func setOrder(_ name: String?) {
        let order = isWindowed ? .date : name.flatMap(ListOrder.init) ?? .date
        list.order = order == .similarity ? .date : order
        list.model = nil
        prepareShown()
    }

    /// `S`: the next order of the list.
    mutating func sortNext() {
        guard !isWindowed else { return message = "So many articles are listed by date; a filter leaves fewer" }
        list.order = list.order.next
        list.model = list.order == .similarity ? selection.article : nil
        prepareShown()
        let model = list.order == .similarity ? article.map { " to «\(corpus.articles[$0].headline)»" } : nil
        message = "Sorted \(list.order.words)\(model ?? "")  (\(key("sort")) \(list.order.next.words))"
    }
}
