import NewsModel
import TerminalUI

/// Something on the screen that `f` gives a label: typing the label goes there.
struct HintTarget: Sendable {
    enum Goal: Hashable, Sendable {
        case name(Mention)
        case date(TemporalExpression)
        case link(Link)
        /// A row of a list.
        case row(Target)
    }

    let goal: Goal
    /// In which article it stands; nil for a row.
    var article: Int?
    /// Where its first letter stands.
    let place: Surface.Position
    var label = ""

    /// In the order in which fingers find them.
    private static let letters = "asdfghjklqwertyuiopzxcvbnm".map(String.init)

    /// Labels of which none begins another: single letters as far as they go, then pairs.
    static func labels(_ count: Int) -> [String] {
        let all = letters.count
        let pairs = (0...all).first { all - $0 + $0 * all >= count } ?? all
        let single = letters.dropLast(pairs)
        let double = letters.suffix(pairs).flatMap { first in letters.map { first + $0 } }
        return Array((single + double).prefix(count))
    }
}
