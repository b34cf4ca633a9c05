/// A rule that fits some words.
struct DateMatch: Sendable {
    /// What an element of the pattern took.
    struct Capture: Sendable {
        let element: Int
        let place: Int
        var number: DateNumber?
    }

    let rule: Int
    /// Words of the expression, by place in `DateText`.
    let words: Range<Int>
    /// Words it rests on, those beside it included.
    let reach: Range<Int>
    let captures: [Capture]
    /// What «<date>» and «<duration>» took.
    let inner: [DateMatch]
}
