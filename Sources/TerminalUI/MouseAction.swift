/// What the mouse did, at a cell counted from the upper left corner.
package struct MouseAction: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case press, wheelUp, wheelDown }

    package let kind: Kind
    package let x: Int
    package let y: Int

    package init(_ kind: Kind, x: Int, y: Int) {
        self.kind = kind
        self.x = x
        self.y = y
    }

    /// «[<0;5;3M», as mode 1006 reports it. Other buttons than the first, drags and releases are nothing.
    init?(_ sequence: [UInt8]) {
        guard sequence.starts(with: "[<".utf8), sequence.last == UInt8(ascii: "M") else { return nil }
        let numbers = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self).split(separator: ";")
        guard numbers.count == 3, let button = Int(numbers[0]), let column = Int(numbers[1]), let row = Int(numbers[2]),
            let kind = Self.kinds[button], 1...1_000 ~= column, 1...1_000 ~= row
        else { return nil }
        self.init(kind, x: column - 1, y: row - 1)
    }

    private static let kinds: [Int: Kind] = [0: .press, 64: .wheelUp, 65: .wheelDown]
}
