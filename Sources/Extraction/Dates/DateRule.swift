/// One way of stating a date: a row of the tables `DateRules`.
struct DateRule: Sendable {
    enum Sort: Sendable { case date, duration, none }

    let name: String
    let notation: String
    /// «text = value», read as written on Friday 28 January 2011.
    let example: String
    let sort: Sort
    /// Nil when the words name no date after all, as «31 February».
    let meaning: @Sendable (DateReading) -> Meaning?

    init(
        _ name: String, _ notation: String, _ example: String, _ sort: Sort = .date,
        meaning: @escaping @Sendable (DateReading) -> Meaning?
    ) {
        self.name = name
        self.notation = notation
        self.example = example
        self.sort = sort
        self.meaning = meaning
    }

    /// A row that says no: takes words that look like a date and are none.
    static func no(_ name: String, _ notation: String, _ example: String) -> DateRule {
        DateRule(name, notation, example, .none) { _ in nil }
    }
}
