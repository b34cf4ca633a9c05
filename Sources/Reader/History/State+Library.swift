import NewsModel
import NewsStore

/// What is there again on the next start: what was done with each article, and how things stood.
extension State {
    mutating func restore(from library: Library, session name: String) throws {
        paths = ArticlePaths(corpus.articles.map { Library.absolute($0.path) })
        try readMarks(from: library, session: name)
        let session = try library.session(name)
        (trail.back, trail.ahead) = (session.back, session.ahead)
        trail.done = session.done.map { Trail.Entry(step: $0) }
        trail.undone = session.undone.map { Trail.Entry(step: $0) }
        selection.article = nil
        if shelf == nil, let first = shown.articles.first { show(article: first) }
        for field in SessionField.all {
            if let value = session.fields[field.name] { field.set(&self, value) }
        }
        if selection.article == nil { landOnShelf() }
        if let place = selection.article.flatMap({ readings[$0]?.place }) { text = TextMemory(place) }
        message = shelf == nil ? try library.arrivals(hashes, in: name)?.words : nil
        journal = Journal()
        settle()
    }

    /// Takes over marks, tags and notes as they are on disk, where another program may have changed them.
    mutating func readMarks(from library: Library, session name: String) throws {
        let known = try library.readings(of: paths.all)
        for (article, path) in zip(corpus.articles, paths.all) {
            guard var reading = known[path] else {
                if let place = readings[article.id]?.place { readings[article.id] = Reading(place: place) }
                continue
            }
            reading.find(in: article)
            if let place = readings[article.id]?.place { reading.place = place }
            readings[article.id] = reading
        }
        bookmarks = try library.bookmarks(of: name)
        revision += 1
    }

    /// What is to be kept, given the fields as they were kept last.
    mutating func update(since kept: [String: String]) -> SessionUpdate {
        leaveText()
        var update = journal.update
        let fields = fields
        for field in SessionField.all where fields[field.name] != kept[field.name] {
            update.fields[field.name] = .some(fields[field.name])
        }
        if let article = fields["article"], article != kept["article"] { update.opened.insert(article) }
        return update
    }

    private var hashes: [String: Int64] {
        Dictionary(zip(paths.all, corpus.articles.map(\.fingerprint)), uniquingKeysWith: { first, _ in first })
    }
}

extension TextMemory {
    init(_ place: ReadingPlace) { self.init(offset: place.sentence, row: place.row) }
}

extension Arrivals {
    /// «since 2 days ago: 17 new, 2 changed»; nil when nothing came.
    fileprivate var words: String? {
        let counts = [(new, "new"), (changed, "changed")].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
        return counts.isEmpty ? nil : "since \(seconds.agoWords): \(counts.joined(separator: ", "))"
    }
}

extension Int {
    /// Seconds, in the largest unit: «2 days ago».
    fileprivate var agoWords: String {
        let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")]
        guard let unit = units.first(where: { self >= $0.0 }) else { return "a moment ago" }
        return (self / unit.0).of(unit.1) + " ago"
    }
}
