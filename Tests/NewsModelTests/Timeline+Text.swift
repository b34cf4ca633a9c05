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
    /// The events in order of time, with the gaps between them, as a pane might write them.
    var text: String {
        let gaps = Dictionary(uniqueKeysWithValues: gaps.map { ($0.place, $0.gap) })
        let dated = entries.indices.flatMap { place in
            [gaps[place].map { "… \($0.words)" }, "\(entries[place].interval.words) · \(entries[place].title)"]
        }
        return (dated.compactMap(\.self) + undated.map { "undated · \($0.title)" }).joined(separator: "\n")
    }

    /// A strip of a window as letters: the number of articles of each bucket.
    func strip(_ window: ClosedRange<Int>, _ grain: Grain) -> String {
        window.map { bucket($0, grain).articles }.map { $0 > 0 ? String($0) : " " }.joined()
    }
}
