/// What a click on a part of the screen chooses. What a number means is told by its kind, and known to whoever drew it.
package struct Target: Hashable, Sendable {
    package let kind: String
    package let number: Int
    package let area: Rect
}

extension Surface {
    /// Lets clicks in a rectangle choose something; where two lie over each other, the later one.
    package mutating func target(_ area: Rect, _ kind: String, _ number: Int) {
        targets.append(Target(kind: kind, number: number, area: area))
    }

    package func target(x: Int, y: Int) -> Target? { targets.last { $0.area.contains(x: x, y: y) } }
}
