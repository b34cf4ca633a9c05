import NewsModel

/// What stands in quotation marks, and when it was said, which is what it counts from: «“We leave tomorrow,” he said on
/// Monday».
struct Quotations: Sendable {
    /// By match: the quotation it stands in.
    private let quotes: [Range<Int>?]
    /// By match: the one outside the marks, in the same sentence, that tells when the quotation was spoken.
    private let times: [Int?]

    init(_ matches: [DateMatch], in text: DateText) {
        let all = Self.quotes(in: text)
        let quotes = matches.map { Self.quote(around: $0.words.lowerBound, of: all) }
        let outside = matches.indices.filter { quotes[$0] == nil }
        times = quotes.map { $0.flatMap { Self.time(of: $0, from: outside, matches, text) } }
        self.quotes = quotes
    }

    func isQuoted(_ match: Int) -> Bool { quotes[match] != nil }

    /// The words between the marks around a match.
    func quote(around match: Int) -> Range<Int>? { quotes[match] }

    /// The match that tells when the quotation around a match was spoken.
    func time(of match: Int) -> Int? { times[match] }
}

// MARK: - Marks

extension Quotations {
    /// Words beyond which a mark is taken for one that nobody closed.
    private static let longest = 150

    private static func quotes(in text: DateText) -> [Range<Int>] {
        var quotes: [Range<Int>] = [], open: Int?
        for place in text.words.indices.dropFirst() where isMark(place, in: text) {
            if let start = open, place - start < longest, !opens(place, in: text) {
                quotes.append(start..<place + 1)
                open = nil
            } else {
                open = opens(place, in: text) ? place : nil
            }
        }
        return quotes
    }

    private static func isMark(_ place: Int, in text: DateText) -> Bool {
        let key = text.words[place].key
        return key == 0x22 || key == 0x201C || key == 0x201D
            || (key == 0x60 || key == 0x27) && text.words[place - 1].key == key
    }

    private static func opens(_ place: Int, in text: DateText) -> Bool {
        switch text.words[place].key {
        case 0x201C, 0x60: true
        case 0x22: text.words[place - 1].key == 0 || text.token(place).followsSpace
        default: false
        }
    }

    private static func quote(around place: Int, of quotes: [Range<Int>]) -> Range<Int>? {
        let index = quotes.partitioningIndex { $0.upperBound > place }
        return quotes.indices.contains(index) && quotes[index].contains(place) ? quotes[index] : nil
    }
}

// MARK: - Time

extension Quotations {
    /// The last date before the marks, else the first one behind them, in a sentence that tells of speaking.
    private static func time(
        of quote: Range<Int>, from outside: [Int], _ matches: [DateMatch], _ text: DateText
    ) -> Int? {
        let sentence = sentence(around: quote, in: text)
        let said = [sentence.lowerBound..<quote.lowerBound, quote.upperBound..<sentence.upperBound]
        guard said.contains(where: { $0.contains { isCue(text.words[$0]) } }) else { return nil }
        let behind = outside.partitioningIndex { matches[$0].words.lowerBound >= quote.lowerBound }
        return outside[..<behind].last.flatMap { said[0].contains(matches[$0].words.lowerBound) ? $0 : nil }
            ?? outside[behind...].first.flatMap { said[1].contains(matches[$0].words.lowerBound) ? $0 : nil }
    }

    private static func isCue(_ word: DateText.Word) -> Bool {
        SpeechWords.lexicon.entry(word.key).isOneOf(SpeechWords.cue)
    }

    /// From the gap before the marks to the one behind them.
    private static func sentence(around quote: Range<Int>, in text: DateText) -> Range<Int> {
        let first = text.words[..<quote.lowerBound].lastIndex { $0.key == 0 } ?? 0
        let last = text.words[quote.upperBound...].firstIndex { $0.key == 0 } ?? text.words.count
        return first..<last
    }
}
