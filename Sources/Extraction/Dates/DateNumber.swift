/// A number of one or more words: «7», «twenty-one», «two hundred», «a few», «2 1/2».
struct DateNumber: Hashable, Sendable {
    /// Nil for «a few», «several».
    var count: Int?
    var hasHalf = false

    /// «2», «2.5», «X»
    var value: String { (count.map(String.init) ?? "X") + (hasHalf ? ".5" : "") }

    /// The number that begins at a place, and where it ends; nil when there is none.
    static func read(_ words: [DateText.Word], at place: Int) -> (number: DateNumber, end: Int)? {
        guard words[place].classes & opening != 0 else { return nil }
        var reader = Reader(words: words, end: place + 1, number: DateNumber(count: Int(words[place].value)))
        reader.readOn(isArticle: words[place].classes & article != 0)
        return (reader.number, reader.end)
    }

    private struct Reader {
        let words: [DateText.Word]
        var end: Int
        var number: DateNumber

        mutating func readOn(isArticle: Bool) {
            let isWhole = DateNumber.behindArticle.contains(words[end].key)
            if isArticle, let next = numeral(end), isWhole || next == -1 || next >= 100 {
                number.count = Int(next)
                end += 1
            }
            if words[end].key == DateNumber.of, words[end - 1].key == DateNumber.couple { end += 1 }
            while let next = continuation { take(next) }
            if number.count == -1 { number.count = nil }
            readHalf()
        }

        /// «five» behind «twenty -», «hundred» behind «two».
        private var continuation: (value: Int, end: Int)? {
            guard let count = number.count, count > 0 else { return nil }
            let isDozens = words[end].key == DateNumber.dozen && count < 12
            if let next = numeral(end), isDozens || next >= 100 && next > count {
                return (count * Int(next), end + 1)
            }
            let digit = words[end].key == DateNumber.hyphen ? end + 1 : end
            guard count >= 20, count < 100, count % 10 == 0, let next = numeral(digit), (1...9).contains(next),
                words[digit].classes & DateNumber.article == 0
            else { return nil }
            return (count + Int(next), digit + 1)
        }

        private mutating func take(_ next: (value: Int, end: Int)) { (number.count, end) = (next.value, next.end) }

        /// «1/2» or «and a half».
        private mutating func readHalf() {
            let isFraction =
                words[end].value == 1 && words[end].key != 0
                && end + 2 < words.count && words[end + 1].key == DateNumber.slash && words[end + 2].value == 2
            let inWords =
                end + 2 < words.count && words[end].key == DateNumber.and
                && words[end + 1].classes & DateNumber.article != 0 && words[end + 2].key == DateNumber.half
            guard isFraction || inWords, number.count != nil else { return }
            number.hasHalf = true
            end += 3
        }

        private func numeral(_ place: Int) -> Int32? {
            words[place].classes & DateNumber.numeral != 0 ? words[place].value : nil
        }

    }

    private static let opening = DateWords.mask("number")
    private static let numeral = DateWords.lexicon[class: "numeral"]
    private static let of = WordKey.of("of"), couple = WordKey.of("couple"), and = WordKey.of("and")
    private static let dozen = WordKey.of("dozen"), behindArticle = [couple, dozen]
    private static let half = WordKey.of("half"), hyphen: UInt64 = 0x2D, slash: UInt64 = 0x2F
    private static let article = DateWords.lexicon[class: "article"]
}
