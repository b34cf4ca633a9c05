extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The case behind this one; behind the last the first.
    var next: Self { Self.allCases.turning((Self.allCases.firstIndex(of: self) ?? 0) + 1) }
}

extension Array {
    /// The element at a place, counted round both ends. There must be one.
    func turning(_ place: Int) -> Element { self[(place % count + count) % count] }
}
