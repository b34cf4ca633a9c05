import NewsModel

/// The number of an article in a library: its day of publication and a serial number.
///
/// Rows and words of the index then lie in order of time: the newest articles with some word, or those after a day, are
/// found without sorting. A day holds 65,536; more go to the numbers of the day after.
enum ArticleNumber {
    /// The day of articles whose day nobody knows: before all others, so that they come last in a list.
    static let undated = -1_000_000
    private static let serialBits = 16

    static func first(of day: Int) -> Int { (min(max(day, undated), 4_000_000) - undated) << serialBits }

    static func day(of number: Int) -> Int { (number >> serialBits) + undated }

    /// The day an article is filed under: the first on which it may have been published.
    static func day(of published: CalendarInterval?) -> Int {
        (published?.earliest ?? published?.latest)?.number ?? undated
    }
}
