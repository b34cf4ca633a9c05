import NewsModel

/// A timeline written as text: «2021-09-20 | Police deploy | 0 2», the last field the articles that tell it.
/// `-` for no date; a title in brackets is background.
func timeline(_ text: String, background: Bool = false) -> Timeline { Timeline(events(text), background: background) }

func events(_ text: String) -> [Event] {
    text.split(separator: "\n").enumerated().map { place, line in
        let fields = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        let articles = fields.count > 2 ? fields[2].split(separator: " ").compactMap { Int($0) } : [0]
        return Event(
            id: place, title: fields[1], type: "event", when: DateValue(edtf: fields[0], because: Reason("test")),
            isBackground: fields[1].hasPrefix("("), claims: articles.map { ClaimReference(article: $0, claim: place) })
    }
}

extension Timeline {
    /// The rows of a list, as a pane might write them.
    func text(_ grain: Grain) -> String {
        rows(grain).map { row in
            switch row {
            case .heading(let days, let events, let articles):
                "── \(days?.words ?? "undated") ── \(events) events, \(articles) articles"
            case .event(let entry): "   \(entry.title)"
            case .gap(let gap): "   … \(gap.words)"
            }
        }.joined(separator: "\n")
    }

    /// A strip of a window as letters: the number of articles of each bucket, `.` when an event only passes.
    func strip(_ window: ClosedRange<Int>, _ grain: Grain) -> String {
        buckets(window, grain).map { $0.articles > 0 ? String($0.articles) : $0.passing > 0 ? "." : " " }.joined()
    }
}
