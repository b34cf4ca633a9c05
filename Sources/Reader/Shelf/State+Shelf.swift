import NewsModel
import NewsStore
import TerminalUI

/// Reading a library: its list is as long as it is, the corpus has the rows around the cursor and the open texts.
extension State {
    /// Whether the list has more articles than the corpus, so that moves in it go by places.
    var isWindowed: Bool { shelf.map { !$0.isJoined } ?? false }

    /// How many articles the list has, and the place of the first one in the corpus.
    var listCount: Int { isWindowed ? shelf?.count ?? 0 : shown.articles.count }
    var listStart: Int { isWindowed ? shelf?.window.lowerBound ?? 0 : 0 }

    /// What the filter leaves of the corpus. The library has applied it to all rows, or to all that were joined.
    var filtered: QueryResult {
        guard let shelf else { return query.result(in: queryIndex, readings) }
        guard shelf.isJoined else {
            return QueryResult(articles: corpus.articles.indices.map { $0 < shelf.window.count }, of: corpus)
        }
        var rest = query
        for part in shelf.query.parts { rest.drop(part) }
        return rest.result(in: queryIndex, readings)
    }

    mutating func moveOnShelf(by distance: Int) {
        let here = article.flatMap(shown.listRank).map { listStart + $0 } ?? (distance > 0 ? -1 : listCount)
        show(place: here + distance)
    }

    /// Opens the article at a place of the list, or at the nearest end.
    mutating func show(place: Int) {
        let place = min(max(0, place), listCount - 1)
        guard place >= 0 else { return }
        do {
            if try shelf?.turn(to: place) == true { takeTexts(opening: shelf?.article(at: place)?.id) }
            let rank = place - listStart
            if shown.listed.indices.contains(rank) { show(article: shown.listed[rank]) }
        } catch { message = "\(error)" }
    }

    /// The next unread article of the list, some thousands of rows away at most.
    mutating func nextUnread(from article: Int, by step: Int) -> Int? {
        guard isWindowed else { return unread(from: article, by: step) }
        guard var place = shown.listRank(of: article).map({ listStart + $0 + step }) else { return nil }
        do {
            for _ in 0..<Self.mostLookedThrough where (0..<listCount).contains(place) {
                if try shelf?.turn(to: place) == true { takeTexts() }
                let rank = place - listStart
                guard shown.listed.indices.contains(rank) else { return nil }
                if !isRead(corpus.articles[shown.listed[rank]].id) { return shown.listed[rank] }
                place += step
            }
        } catch { message = "\(error)" }
        return nil
    }

    private static let mostLookedThrough = 5_000

    /// The first frame of a library shows texts as they are; what is in them is found behind it, or before a key is
    /// taken, and so are the events around the day that the cursor has gone to. False when that is done.
    mutating func readOpen() -> Bool {
        let day = day, isNew = shelf?.readOpen() == true, isFar = (try? shelf?.survey(around: day)) == true
        guard isNew || isFar else { return false }
        takeTexts()
        settle()
        return true
    }

    /// The place in the corpus of an article, by its path; of a library, after turning to it.
    mutating func place(ofPath path: String) -> Int? {
        if let place = paths.places[path] { return place }
        do {
            guard let place = try shelf?.place(ofPath: path), try shelf?.turn(to: place) == true else { return nil }
            takeTexts(opening: path)
        } catch { message = "\(error)" }
        return paths.places[path]
    }

    /// The same by the path or the name of its file.
    mutating func place(ofName name: String) -> Int? {
        let path = try? shelf?.archive.path(named: name)
        return place(ofPath: path ?? name)
    }

    /// Leaves what the filter wants; the rows around the open article are held.
    mutating func shelve() {
        do {
            try shelf?.filter(query)
            guard let id = selection.article, let place = try shelf?.place(ofPath: id) else { return }
            let last = max(0, listCount - 1)
            _ = try shelf?.turn(to: min(place, last))
            takeTexts()
        } catch { message = "\(error)" }
    }

    /// Opens the article nearest to the open one where the filter leaves that out; without one, the newest.
    mutating func landOnShelf() {
        do {
            guard let shelf, shelf.count > 0 else { return }
            guard let id = selection.article else { return show(place: shelf.count - 1) }
            guard try shelf.isFiltered(out: id) else { return }
            show(place: try shelf.place(ofPath: id) ?? shelf.count - 1)
        } catch { message = "\(error)" }
    }

    /// Brings the texts that are open from the library, and marks of rows that were not held before. `next` is the
    /// article that is about to be opened.
    mutating func takeTexts(opening next: Article.ID? = nil) {
        let compared = isComparing ? [comparison?.a, comparison?.b] : []
        let ids = Set(([next ?? selection.article] + compared).compactMap(\.self))
        do {
            guard let texts = try shelf?.corpus(opening: ids) else { return }
            for (path, reading) in try shelf?.newReadings() ?? [:] where readings[path] == nil {
                readings[path] = reading
            }
            take(texts)
        } catch { message = "\(error)" }
    }
}

/// Where few enough are left, they are read together.
extension State {
    /// Shows all that the filter leaves with its texts, actors and events in place of a window; a whole library is from
    /// then on filtered like any other articles.
    mutating func join(_ texts: Corpus) {
        shelf?.join(texts)
        take(texts)
        settle()
    }
}

/// Dates: in a library they lead to what was published then.
extension State {
    /// Goes where the text typed at `@` leads.
    mutating func previewPublished(_ text: String) throws(DateMistake) {
        let meaning = try DateParser(text, cursor: day, timeline: index.timeline).meaning()
        do { try goToPublished(meaning.days) } catch { message = "\(error)" }
        if meaning.isRange { timeline.range = TimelineMemory.DayRange(anchor: meaning.days, isGrowing: false) }
    }

    private mutating func goToPublished(_ days: CalendarInterval) throws {
        guard let shelf, let first = days.earliest ?? days.latest else { return }
        let place = try shelf.place(of: first)
        let end = try days.latest.map { try shelf.place(of: $0.adding(days: 1)) } ?? shelf.count
        let published = "\((end - place).of("article")) published"
        let words = [days.words, published, told(days)].compactMap(\.self)
        prompt?.preview = words.joined(separator: " \(signs.separator) ")
        show(place: place)
        selection.day = first
    }
}

extension State {
    /// «14 events»
    private func told(_ days: CalendarInterval) -> String? {
        guard eventTotal != nil, let first = days.earliest, let last = days.latest, first <= last else { return nil }
        return (try? shelf?.archive.eventCount(in: first...last))?.of("event")
    }
}

extension Shelf {
    /// «312 of 100,000 articles · 40 sources»
    func words(of count: Int, _ query: Query, _ signs: Signs) -> String {
        let all = total.of("article"), shown = query.isEmpty ? all : "\(count.grouped) of \(all)"
        return [shown, sources.of("source")].joined(separator: " \(signs.separator) ")
    }
}

extension State {
    /// What is read of a source.
    init(_ source: Source, _ library: Library, name: String, window: Rect, signs: Signs) throws {
        switch source {
        case .corpus(let corpus): self.init(corpus, name: name, window: window, signs: signs)
        case .archive(let archive, let most):
            self.init(Corpus(), name: name, window: window, signs: signs)
            shelf = try Shelf(archive, library, joining: most)
        }
    }
}
