import NewsModel

/// `*`: what the cursor stands on, looked for everywhere.
extension State {
    /// Chooses the actor of the line, sentence or event at the cursor; where there is none, finds the word there.
    mutating func findHere() {
        guard let article else { return }
        switch focus {
        case .sidebar: if case .actor(let id) = sidebarLine?.item { chooseActor(id) } else { chooseActorOfEvent() }
        case .timeline: chooseActorOfEvent()
        case .list: chooseActor(ofTitle: article)
        default: findHere(in: article)
        }
    }

    /// The name at the cursor or next after it in the sentence; pressed again, the next other one.
    private mutating func findHere(in article: Int) {
        let here = text.offset, line = page?.range(ofRow: readingRow) ?? here..<here + 1
        let near = corpus.annotations[article].mentions.filter { mention in
            mention.range.overlaps(line) || sentence.map(mention.range.overlaps) ?? false
        }
        let under = near.first { $0.range.contains(here) } ?? near.first { $0.range.lowerBound > here } ?? near.first
        guard let under, let place = near.firstIndex(of: under) else { return findWordHere(article) }
        guard under.actor == selection.actor else { return chooseActor(under.actor) }
        let others = near[(place + 1)...] + near[..<place]
        chooseActor(others.first { $0.actor != under.actor }?.actor ?? under.actor)
    }

    /// Looks for the word at the cursor, or the first one after it that is not the shortest of words.
    private mutating func findWordHere(_ article: Int) {
        let bytes = corpus.articles[article].bytes
        let line = page?.range(ofRow: readingRow) ?? 0..<0
        let rest = text.offset..<max(text.offset, line.upperBound)
        guard let word = Self.word(in: bytes, rest) else { message = "No word here"; return }
        finding.pattern = word
        findAgain()
        let place = finding.matches.firstIndex { $0.upperBound > text.offset } ?? 0
        message = "«\(word)» \(place + 1) of \(finding.matches.count) in this text  (\(key("next match")) next)"
    }

    /// The first word of four letters or more, else the first of any length.
    private static func word(in bytes: [UInt8], _ part: TextRange) -> String? {
        let text = String(decoding: bytes[part.clamped(to: 0..<bytes.count)], as: UTF8.self)
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return (words.first { $0.count > 3 } ?? words.first).map(String.init)
    }

    private mutating func chooseActorOfEvent() {
        let actors = selection.event.map { corpus.events[$0].actors } ?? []
        let place = actors.firstIndex { $0 == selection.actor } ?? -1
        guard !actors.isEmpty else { message = "This event names no actor"; return }
        chooseActor(actors[(place + 1) % actors.count])
    }

    /// The actor that the title names, else the one that the article names most.
    private mutating func chooseActor(ofTitle article: Int) {
        let title = corpus.articles[article].title?.range ?? 0..<0
        let named = corpus.annotations[article].mentions.first { $0.range.overlaps(title) }?.actor
        guard let actor = named ?? index.actors[article].first?.actor else {
            message = "This article names no actor"
            return
        }
        chooseActor(actor)
    }

    /// Chooses an actor for all panes; `]a` and `;` then walk its mentions.
    mutating func chooseActor(_ actor: Actor.ID) {
        selection.actor = actor
        lastMotion = Motion(target: .actor, direction: 1)
        let mentions = index.mentions[actor], articles = Set(mentions.map(\.article)).count
        let hint = "  (\(key("repeat")) next)"
        message = "\(corpus.actors[actor].name): \(mentions.count.of("mention")) in \(articles.of("article"))\(hint)"
    }
}
