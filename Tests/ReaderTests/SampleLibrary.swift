import NewsModel

/// Makes a corpus of marked texts: `{a:ruiz Ana Ruiz}` names an actor, `{d:2024-03-14:weekday on Thursday}` a date with
/// the rule that read it, `{q:9500:person 9,500 people}` a figure, `{t:evac ordered}` tells an event.
struct SampleLibrary {
    private(set) var corpus = Corpus()
    private var actors: [String: Actor.ID] = [:]
    private var events: [String: Event.ID] = [:]

    mutating func add(actor id: String, _ name: String, _ kind: Actor.Kind) {
        actors[id] = corpus.actors.count
        corpus.actors.append(Actor(id: corpus.actors.count, name: name, kind: kind))
    }

    mutating func add(event id: String, _ title: String, _ type: String, _ edtf: String?, _ status: Claim.Status) {
        let when = edtf.flatMap { DateValue(edtf: $0, because: Reason("as the texts say")) }
        let isOld = when?.interval.latest.map { $0.year < 2000 } ?? false
        events[id] = corpus.events.count
        corpus.events.append(
            Event(
                id: corpus.events.count, title: title, type: type, when: when, status: status, isBackground: isOld))
    }

    mutating func add(outlet: String, published: String?, _ status: Publication.Status, _ marked: String) {
        let number = corpus.articles.count
        let marked = MarkedText(marked)
        var article = Article(id: "\(number).txt", path: "/kestrel/\(number).txt", bytes: Array(marked.text.utf8))
        article.outlet = outlet
        article.url = "https://\(outlet.lowercased()).example/\(number)"
        article.regions = marked.paragraphs.enumerated().map { Region($0 == 0 ? .title : .body, $1) }
        article.title = Title(article.text(marked.paragraphs[0]), range: marked.paragraphs[0])
        let evidence = marked.notes.first { $0.kind == "d" }.map { Evidence($0.range, says: "told as past") }
        let reason = Reason("dated by its own words", evidence: evidence.map { [$0] } ?? [])
        article.published = Publication(status, published.flatMap { DateValue(edtf: $0, because: reason) })
        corpus.articles.append(article)
        corpus.annotations.append(annotations(marked, article, number))
    }

    /// Lets texts disagree about an event: an article, its words, and the value that they give.
    mutating func disagree(on event: String, _ kind: Disagreement.Kind, _ sides: [(Int, words: String, value: String)])
    {
        let found = sides.map { article, words, value in
            let bytes = corpus.articles[article].bytes, start = bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
            return Disagreement.Side(article: article, range: start..<start + words.utf8.count, value: value)
        }
        let summary = "\(event): " + sides.map(\.value).joined(separator: " or ")
        corpus.disagreements.append(Disagreement(kind, event: events[event], summary: summary, sides: found))
    }

    private mutating func annotations(_ marked: MarkedText, _ article: Article, _ number: Int) -> Annotations {
        var found = Annotations()
        found.published = article.published
        found.sentences = marked.sentences
        for note in marked.notes {
            switch note.kind {
            case "a": found.mentions.append(mention(note, article))
            case "d": found.dates.append(date(note))
            case "q": found.quantities.append(quantity(note))
            default: found.claims.append(claim(note, marked, number, found.claims.count))
            }
        }
        found.actors = Set(found.mentions.map(\.actor)).sorted().map { corpus.actors[$0] }
        return found
    }

    /// The words of the mention become an alias of the actor, or count for one that it has.
    private mutating func mention(_ note: MarkedText.Note, _ article: Article) -> Mention {
        let actor = actors[note.id] ?? 0, surface = article.text(note.range)
        if let alias = corpus.actors[actor].aliases.firstIndex(where: { $0.surface == surface }) {
            corpus.actors[actor].aliases[alias].count += 1
        } else {
            corpus.actors[actor].aliases.append(Alias(surface, count: 1, rule: "name"))
        }
        return Mention(note.range, actor: actor, rule: "name")
    }

    private func quantity(_ note: MarkedText.Note) -> Quantity {
        let parts = note.id.split(separator: ":")
        return Quantity(note.range, value: Double(parts[0]) ?? 0, unit: String(parts[1]))
    }

    private func date(_ note: MarkedText.Note) -> TemporalExpression {
        let parts = note.id.split(separator: ":")
        let reason = Reason("\(parts[1]) before publication", evidence: [Evidence(note.range, says: "the words")])
        return TemporalExpression(
            range: note.range, kind: .date, value: String(parts[0]),
            when: DateValue(edtf: String(parts[0]), because: reason), rule: String(parts[1]), reason: reason)
    }

    private mutating func claim(_ note: MarkedText.Note, _ marked: MarkedText, _ number: Int, _ place: Int) -> Claim {
        let event = events[note.id] ?? 0
        let sentence = marked.sentences.first { $0.overlaps(note.range) } ?? note.range
        corpus.events[event].claims.append(ClaimReference(article: number, claim: place))
        corpus.events[event].voices = 1
        let named = marked.notes.filter { $0.kind == "a" && sentence.overlaps($0.range) }.compactMap { actors[$0.id] }
        corpus.events[event].actors += named.filter { !corpus.events[event].actors.contains($0) }
        let told = corpus.events[event]
        return Claim(
            sentence: sentence, trigger: note.range, type: told.type, summary: told.title, when: told.when,
            status: told.status, isBackground: told.isBackground, actors: named)
    }
}

/// A text and the marks that stood in it; all ranges are UTF-8 bytes of the text without its marks.
struct MarkedText {
    struct Note {
        var kind: String
        var id: String
        var range: TextRange
    }

    private(set) var text = ""
    private(set) var notes: [Note] = []

    init(_ marked: String) {
        var rest = marked[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            let tag = inside[0].split(separator: ":", maxSplits: 1)
            let start = text.utf8.count
            text += inside[1]
            notes.append(Note(kind: String(tag[0]), id: String(tag[1]), range: start..<text.utf8.count))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// The stretches between empty lines.
    var paragraphs: [TextRange] { ranges(splitBy: "\n\n") }

    /// Paragraphs cut after a full stop and a blank.
    var sentences: [TextRange] {
        paragraphs.flatMap { paragraph in
            ranges(splitBy: ". ").compactMap { sentence in
                sentence.overlaps(paragraph) ? sentence.clamped(to: paragraph) : nil
            }
        }
    }

    private func ranges(splitBy separator: String) -> [TextRange] {
        var start = 0
        return text.split(separator: separator).map { part in
            defer { start += part.utf8.count + separator.utf8.count }
            return start..<start + part.utf8.count
        }
    }
}
