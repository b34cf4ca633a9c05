import NewsModel
import TerminalUI

/// How events are written in rows: their date, who tells them, and a sign for what they are.
enum EventWords {
    /// «20 Sep 2021», without the weekday; «Sep 2021» where no day is known.
    static func date(_ when: DateValue) -> String {
        let interval = when.interval
        let words = interval.isDay ? String(interval.words.dropFirst(4)) : interval.words
        return when.isApproximate ? "~\(words)" : words
    }

    /// «20 Sep 21», for narrow columns; the whole stretch becomes its first day with a mark.
    static func shortDate(_ when: DateValue) -> String {
        let words = date(when)
        guard words.columns > 11, let first = when.interval.earliest else { return words }
        return (first.day == 1 ? "" : "\(first.day) ") + "\(first.monthWords) \(first.year)+"
    }

    /// For the narrowest columns: «20 Sep» in a year that the reader knows, else «2021-09», or «2021» where no month is
    /// known.
    static func brief(_ when: DateValue, year: Int?) -> String {
        guard let first = when.interval.earliest else { return when.interval.words }
        if when.interval.isDay, first.year == year { return "\(first.day) \(first.monthWords)" }
        let sign = when.isApproximate ? "~" : ""
        guard let last = when.interval.latest, last.year == first.year, last.month == first.month else {
            return sign + String(first.year)
        }
        return "\(sign)\(first.year)-\(first.month < 10 ? "0" : "")\(first.month)"
    }

    /// «2 articles, 1 voice»; the outlet when only one tells it.
    static func telling(_ event: Event, _ corpus: Corpus) -> String {
        let articles = event.articleCount
        guard articles > 1 else { return event.claims.first.map { corpus.articles[$0.article].shortSource } ?? "" }
        let told = articles.of("article")
        return event.voices < articles ? "\(told), \(event.voices.of("voice"))" : told
    }

    /// «×2, 1 voice», for narrow rows.
    static func shortTelling(_ event: Event, _ corpus: Corpus, _ signs: Signs) -> String {
        let articles = event.articleCount
        guard articles > 1 else { return telling(event, corpus) }
        return "\(signs.times)\(articles)" + (event.voices < articles ? ", \(event.voices.of("voice"))" : "")
    }
}

extension Signs {
    /// Announced, a stretch of days, and its soft or clipped ends: what the set of the terminal has for them.
    var announced: String { isASCII ? "o" : "◇" }
    var denied: String { isASCII ? "x" : "✗" }
    var span: String { isASCII ? "=" : "━" }
    var softSpan: String { isASCII ? "~" : "╌" }
    var before: String { isASCII ? "<" : "←" }
    var times: String { isASCII ? "x" : "×" }
    var gap: String { isASCII ? "." : "┄" }

    /// What became of it: it happened, it was announced or only possible, it did not happen.
    func mark(of event: Event) -> String {
        switch event.status {
        case .asserted: happening
        case .announced, .hypothetical: announced
        case .negated: denied
        }
    }
}
