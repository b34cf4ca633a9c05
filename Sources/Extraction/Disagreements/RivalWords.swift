/// Pairs of words of which a writer takes one for the same thing, by how it is looked at.
enum RivalWords {
    struct Pair: Sendable {
        let first: [[UInt64]]
        let second: [[UInt64]]

        init(_ first: String, _ second: String) {
            self.first = Self.words(first)
            self.second = Self.words(second)
        }

        /// Each with its parts, which a text may join with a hyphen or a blank.
        private static func words(_ list: String) -> [[UInt64]] {
            list.split(separator: " ").map { $0.split(separator: "-").map { WordKey.of($0) } }
        }
    }

    /// What someone is.
    static let actors = [
        Pair("peace-enforcement", "peacekeeping peacekeeper peacekeepers"),
        Pair("terrorist terrorists", "freedom-fighter freedom-fighters rebel rebels"),
    ]

    /// What happened.
    static let happenings = [
        Pair("coup putsch", "revolution uprising"),
        Pair("massacre massacred", "clash clashes clashed"),
    ]
}
