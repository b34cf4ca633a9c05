import NewsModel

/// From when to when someone held an office by which texts name them.
struct OfficeTerm: Sendable {
    /// Key of the last word of the surname.
    let surname: UInt64
    /// Keys of words of the office.
    let office: [UInt64]
    let days: CalendarInterval

    static let all = OfficeTerms.rows.split(separator: "\n").compactMap(OfficeTerm.init)

    /// By surname.
    static let bySurname = Dictionary(grouping: all, by: \.surname)

    /// Nil for a row that is not one.
    init?(row: Substring) {
        let fields = row.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        guard fields.count == 4, let name = fields[0].last, let first = fields[2].first, let last = fields[3].first,
            let days = EDTF.interval("\(first)/\(last)")
        else { return nil }
        surname = WordKey.of(name.split(separator: "-").last ?? "")
        office = fields[1].flatMap { $0.split(separator: "-") }.map { WordKey.of($0) }
        self.days = days
    }
}
