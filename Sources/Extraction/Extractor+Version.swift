extension Extractor {
    /// A number for the rules: with other rules it is another one, so that a library knows what to read anew. A change
    /// of the rows of `RuleTable` changes it; for any other change that finds other things, `edition` is counted up.
    package static let version: Int = {
        let words = RuleTable.rows.map { "\($0.name)\t\($0.help)" }.joined(separator: "\n") + String(edition)
        return Int(words.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 2)
    }()

    private static let edition = 2
}
