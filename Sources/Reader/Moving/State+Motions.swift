import NewsModel

/// Bracket motions: `]e` to the next event told, `[a` to the mention before, `;` again.
extension State {
    mutating func travel(_ motion: Motion) {
        lastMotion = motion
        for _ in 0..<min(times, 1_000) {
            guard step(motion) else { message = "No \(motion.words) from here"; return }
        }
    }

    /// `;` and `,`: the last bracket motion again, or the other way.
    mutating func repeatMotion(reversed: Bool) {
        guard let lastMotion else { message = "Nothing to repeat yet: move with ] or [ first"; return }
        travel(reversed ? lastMotion.reversed : lastMotion)
        self.lastMotion = lastMotion
    }

    /// False when there is nothing in that direction.
    private mutating func step(_ motion: Motion) -> Bool {
        switch motion.target {
        case .event: stepEvent(motion.direction)
        case .actor: stepMention(motion.direction)
        case .date: stepDate(motion.direction)
        case .day: stepBucket(.day, motion.direction)
        case .week: stepBucket(.week, motion.direction)
        case .month: stepBucket(.month, motion.direction)
        case .unread: stepUnread(motion.direction)
        case .star: stepStar(motion.direction)
        case .note: stepNote(motion.direction)
        case .figure: stepFigure(motion.direction)
        case .link: stepLink(motion.direction)
        case .change: stepChange(motion.direction)
        }
    }

    private mutating func stepEvent(_ direction: Int) -> Bool {
        switch focus {
        case .timeline: stepInTime(direction)
        case .comparison: stepPairTelling(direction)
        default: stepTelling(direction)
        }
    }

    private mutating func stepInTime(_ direction: Int) -> Bool {
        let before = selection.event
        moveEvent(by: direction)
        return selection.event != before
    }

    /// The next sentence of the open article that tells an event.
    private mutating func stepTelling(_ direction: Int) -> Bool {
        guard let article else { return false }
        let claims = corpus.annotations[article].claims
        let told = index.tellings[article].map { ($0.event, claims[$0.claim].sentence.lowerBound) }
        let here = sentence?.lowerBound ?? text.offset
        let next = direction > 0 ? told.first { $0.1 > here } : told.last { $0.1 < here }
        guard let next else { return false }
        select(event: next.0)
        show(offset: next.1)
        return true
    }

    /// The next place that names the selected actor, in whichever article; without one, any actor of this article.
    private mutating func stepMention(_ direction: Int) -> Bool {
        guard let article else { return false }
        guard let actor = selection.actor else {
            let starts = corpus.annotations[article].mentions.map(\.range.lowerBound)
            return stepOffset(starts, direction)
        }
        let here = (index.ranks[article], text.offset)
        let places = index.mentions[actor]
        let place = { [index] (mention: CorpusIndex.ActorMention) in
            (index.ranks[mention.article], mention.range.lowerBound)
        }
        let next =
            direction > 0
            ? places.partitioningIndex { place($0) > here } : places.partitioningIndex { place($0) >= here } - 1
        guard places.indices.contains(next) else { return false }
        open(places[next].article, at: places[next].range.lowerBound)
        follow()
        message = "\(corpus.actors[actor].name): mention \(next + 1) of \(places.count)"
        return true
    }

    private mutating func stepDate(_ direction: Int) -> Bool {
        guard let article else { return false }
        let dates = corpus.annotations[article].dates
        guard stepOffset(dates.map(\.range.lowerBound), direction) else { return false }
        if let date = dates.first(where: { $0.range.lowerBound == text.offset }) { show(date: date) }
        return true
    }

    /// Goes to a date of the open text, and the date cursor to the day it means.
    mutating func show(date: TemporalExpression) {
        show(offset: date.range.lowerBound)
        follow()
        if let interval = date.when?.interval { selection.day = interval.earliest ?? interval.latest }
        message = words(of: date)
    }

    /// The next figure of the open article to which another one has a rival; of two compared texts, the next pair.
    private mutating func stepFigure(_ direction: Int) -> Bool {
        guard !isComparing else { return stepPairOfFigures(direction) }
        guard let article, stepOffset(index.figures[article].map(\.lowerBound), direction) else { return false }
        let figures = index.figures[article]
        let place = figures.firstIndex { $0.lowerBound == text.offset } ?? 0
        let words = corpus.articles[article].quote(figures[place])
        let hint = "  (\(key("why")) shows what others say)"
        message = "«\(words)»: figure \(place + 1) of \(figures.count) that differs\(hint)"
        return true
    }

    private mutating func stepLink(_ direction: Int) -> Bool {
        guard let article else { return false }
        let links = corpus.articles[article].links
        guard stepOffset(links.compactMap { $0.range?.lowerBound }, direction) else { return false }
        let place = links.firstIndex { $0.range?.lowerBound == text.offset } ?? 0
        message = "\(links[place].url)  (\(place + 1)o opens it)"
        return true
    }

    /// The next pair that differs, the next disputed event in time, else the next disputed place of the open article.
    private mutating func stepChange(_ direction: Int) -> Bool {
        if focus == .timeline { return stepDisputedEvent(direction) }
        return isComparing ? stepDifference(direction) : stepDispute(direction)
    }

    private mutating func stepDisputedEvent(_ direction: Int) -> Bool {
        let events = chronicle.events
        guard let here = chroniclePlace, let place = events.firstIndex(of: chronicle.entry(here).event) else {
            return false
        }
        let others = direction > 0 ? Array(events[(place + 1)...]) : events[..<place].reversed()
        guard let next = others.first(where: index.disputedEvents.contains) else { return false }
        show(event: next)
        message = "Disputed  (\(key("why")) shows who says what)"
        return true
    }

    /// The next place of the open article that another one disagrees with.
    private mutating func stepDispute(_ direction: Int) -> Bool {
        guard let article else { return false }
        guard stepOffset(index.disputed[article].map(\.lowerBound), direction) else { return false }
        message = "Disputed  (\(key("why")) shows what else is said)"
        return true
    }

    private func words(of date: TemporalExpression) -> String {
        let value = date.when.map { $0.interval.words } ?? date.value
        return "«\(article.map { corpus.articles[$0].text(date.range) } ?? "")» is \(value)  (\(key("why")) why)"
    }

    private mutating func stepOffset(_ starts: [Int], _ direction: Int) -> Bool {
        let next =
            direction > 0
            ? starts.partitioningIndex { $0 > text.offset } : starts.partitioningIndex { $0 >= text.offset } - 1
        guard starts.indices.contains(next) else { return false }
        show(offset: starts[next])
        follow()
        return true
    }

    /// The next day, week or month in which an event begins.
    private mutating func stepBucket(_ grain: Grain, _ direction: Int) -> Bool {
        let timeline = chronicle.timeline
        guard let day = selection.day ?? timeline.span?.lowerBound else { return false }
        let days = grain.interval(of: grain.bucket(of: day))
        guard let first = days.earliest, let last = days.latest else { return false }
        let place =
            direction > 0
            ? timeline.place(atOrAfter: last.adding(days: 1)) : timeline.place(atOrAfter: first) - 1
        guard timeline.entries.indices.contains(place) else { return false }
        show(event: timeline.entries[place].event)
        message = timeline.entries[place].interval.words
        return true
    }

    private mutating func stepUnread(_ direction: Int) -> Bool {
        guard let article, let next = nextUnread(from: article, by: direction) else { return false }
        show(article: next)
        if focus == .comparison { showPair(at: text.offset) }
        return true
    }

    private mutating func stepStar(_ direction: Int) -> Bool {
        guard let article, let next = next(from: article, by: direction, where: \.isStarred) else { return false }
        show(article: next)
        return true
    }

    /// The next note, in whichever article.
    private mutating func stepNote(_ direction: Int) -> Bool {
        guard let article else { return false }
        let notes = notes, here = (index.ranks[article], text.offset)
        let place = { [index] (note: (article: Int, note: Note)) in
            (index.ranks[note.article], note.note.range.lowerBound)
        }
        let next = direction > 0 ? notes.first { place($0) > here } : notes.last { place($0) < here }
        guard let next else { return false }
        open(next.article, at: next.note.range.lowerBound)
        follow()
        message = "\(signs.note) \(next.note.text)"
        return true
    }
}
