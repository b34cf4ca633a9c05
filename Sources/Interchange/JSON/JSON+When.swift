import NewsModel

extension JSON {
    /// `edtf`, `earliest` and `latest` of a date; null where unknown or open.
    static func when(_ when: DateValue?) -> [String: JSON] {
        [
            "edtf": .text(orNull: when?.edtf),
            "earliest": .text(orNull: when?.interval.earliest?.description),
            "latest": .text(orNull: when?.interval.latest?.description),
        ]
    }
}

extension [String: JSON] {
    func adding(_ other: Self) -> Self { merging(other) { _, new in new } }
}
