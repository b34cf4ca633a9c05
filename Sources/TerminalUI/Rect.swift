/// A rectangle of cells; `x` grows to the right and `y` downwards, from 0. Never wider or higher than nothing.
package struct Rect: Hashable, Sendable {
    package var x, y, width, height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    package var isEmpty: Bool { width == 0 || height == 0 }
    package var columns: Range<Int> { x..<x + width }
    package var rows: Range<Int> { y..<y + height }

    package func contains(x: Int, y: Int) -> Bool { columns.contains(x) && rows.contains(y) }

    /// The first `n` columns, as many as there are.
    package func left(_ n: Int) -> Rect { Rect(x: x, y: y, width: clamp(n, width), height: height) }
    package func right(_ n: Int) -> Rect { dropLeft(width - clamp(n, width)) }
    package func top(_ n: Int) -> Rect { Rect(x: x, y: y, width: width, height: clamp(n, height)) }
    package func bottom(_ n: Int) -> Rect { dropTop(height - clamp(n, height)) }

    /// What is left without the first `n` columns.
    package func dropLeft(_ n: Int) -> Rect {
        Rect(x: x + clamp(n, width), y: y, width: width - clamp(n, width), height: height)
    }
    package func dropRight(_ n: Int) -> Rect { left(width - clamp(n, width)) }
    package func dropTop(_ n: Int) -> Rect {
        Rect(x: x, y: y + clamp(n, height), width: width, height: height - clamp(n, height))
    }
    package func dropBottom(_ n: Int) -> Rect { top(height - clamp(n, height)) }

    /// One row of it, empty when there is none.
    package func row(_ n: Int) -> Rect { dropTop(n).top(1) }

    /// The middle `n` columns.
    package func centred(_ n: Int) -> Rect { dropLeft((width - clamp(n, width)) / 2).left(n) }

    private func clamp(_ n: Int, _ limit: Int) -> Int { min(max(0, n), limit) }
}
