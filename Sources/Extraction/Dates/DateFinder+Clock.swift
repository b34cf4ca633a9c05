/// Which day a time of the clock belongs to, where its phrase goes on to that day.
extension DateFinder {
    /// The first match behind a bare time of the clock that is none itself, where only words between times stand before
    /// it: «9 a.m. to 5 p.m. on Monday», «10:30 a.m. local time (0330 UTC) on Wednesday».
    func clockDay(behind place: Int) -> Int? {
        guard isBareClock(matches[place]) else { return nil }
        let next = matches[(place + 1)...].prefix(3).firstIndex { !isBareClock($0) }
        guard let next, (place..<next).allSatisfy({ isOnePhrase(matches[$0], matches[$0 + 1]) }) else { return nil }
        return next
    }

    /// «9 a.m.», «about 9 a.m.», but not «9 a.m. on Monday».
    private func isBareClock(_ match: DateMatch) -> Bool {
        guard let inner = match.inner.last else { return DateGrammar.english.isClock[match.rule] }
        return !DateGrammar.english.isClock[match.rule] && isBareClock(inner)
    }

    private func isOnePhrase(_ first: DateMatch, _ second: DateMatch) -> Bool {
        let between = first.words.upperBound..<second.words.lowerBound
        return between.count < 8 && between.allSatisfy { Self.joints.contains(text.words[$0].key) || isOfZone($0) }
    }

    /// «UTC», the «Tokyo» of «Tokyo time».
    private func isOfZone(_ place: Int) -> Bool {
        text.words[place].classes & Self.zone != 0 || text.words[place + 1].key == Self.time
    }

    private static let zone = DateWords.mask("zone"), time = WordKey.of("time")
    private static let joints = Set(
        ["(", ")", ",", "-", "–", "—", "/", "on", "at", "to", "until", "and", "or", "local", "time", "about", "around"]
            .map { DateWords.key($0) })
}
