import NewsModel
import NewsStore

/// What is there again on the next start: read marks, the place in each article, the arrangement of the screen.
extension State {
    mutating func restore(from library: Library, session name: String) throws {
        let session = try library.session(name)
        view.layouts = session.layouts
        timeline.grain = session.zoom.flatMap { zoom in Grain.allCases.first { "\($0)" == zoom } }
        for article in corpus.articles {
            let reading = try library.reading(of: article.path)
            readings[article.id] = reading
            guard let place = reading.place else { continue }
            places[article.id] = TextMemory(offset: place.sentence, row: place.row)
        }
        selection.article = nil
        let last = session.article.flatMap { path in corpus.articles.firstIndex { $0.path == path } }
        if let first = last ?? shown.articles.first { show(article: first) }
        if let pane = session.pane.flatMap(Pane.init(rawValue:)), Pane.base.contains(pane), pane != .comparison {
            enter(pane)
        }
        message = nil
        settle()
    }

    /// Keeps what changed since an earlier moment; another program's marks in other articles stay.
    mutating func save(to library: Library, session name: String, since earlier: Moment) throws {
        for article in corpus.articles where isRead(article.id) != earlier.readings[article.id]?.isRead ?? false {
            try library.mark(article.path, read: isRead(article.id))
        }
        leaveText()
        if let article, earlier.selection.article != selection.article {
            try library.opened(corpus.articles[article].path)
        }
        for id in Set([earlier.selection.article, selection.article].compactMap(\.self)) {
            guard let position = index.positions[id], let place = places[id] else { continue }
            let kept = ReadingPlace(sentence: place.offset, row: place.row)
            try library.remember(kept, in: corpus.articles[position].path)
        }
        try library.remember(arrangementKept, as: name)
    }

    private var arrangementKept: Session {
        var session = Session()
        session.layouts = view.layouts
        session.pane = focus.rawValue
        session.article = article.map { corpus.articles[$0].path }
        session.zoom = timeline.grain.map { "\($0)" }
        return session
    }
}
