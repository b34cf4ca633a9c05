/// Numbers as the screen writes them.
extension Int {
    /// «1,013»
    var grouped: String {
        let head = self / 1_000, tail = String((self % 1_000).magnitude)
        return head == 0 ? String(self) : head.grouped + "," + String(repeating: "0", count: 3 - tail.count) + tail
    }

    /// «1 article», «5 articles»
    func of(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}
