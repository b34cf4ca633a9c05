import NewsModel

/// Putting two passages side by side by hand: `=` on one, `=` on the other; once more frees them.
extension State {
    mutating func pin() {
        guard var memory = comparison, let told = currentPair?.told else { return }
        if told.isPinned { return free(told) }
        guard let passage = told.range(on: memory.side) else {
            return message = "Nothing of \(memory.side.name) stands here; choose one of its passages"
        }
        guard let first = memory.pinning, first.side != memory.side else {
            memory.pinning = ComparisonMemory.Half(side: memory.side, passage: passage)
            comparison = memory
            return message = "This passage of \(memory.side.name): now one of \(memory.side.other.name), then = again"
        }
        let pin =
            first.side == .a ? ComparisonPin(a: first.passage, b: passage) : ComparisonPin(a: passage, b: first.passage)
        memory.pins = memory.pins.filter(pin.fits) + [pin]
        memory.pinning = nil
        show(memory, at: pin.a)
        message = "Pinned together  (= frees them)"
    }

    private mutating func free(_ told: ComparisonRow) {
        guard var memory = comparison, let passage = told.a else { return }
        memory.pins.removeAll { $0.a.overlaps(passage) }
        show(memory, at: passage)
        message = "Free again"
    }

    /// The comparison with other pins, at the pair that holds a passage of A.
    private mutating func show(_ memory: ComparisonMemory, at passage: TextRange) {
        comparison = memory
        prepareComparison()
        guard let pair = compared?.pair(at: passage.lowerBound, on: .a) else { return }
        showPair(pair, memory.side, at: compared?.pairs[pair].told.range(on: memory.side)?.lowerBound ?? 0)
    }
}

extension ComparisonMemory.Side {
    /// As the headings call it.
    var name: String { self == .a ? "A" : "B" }

    var other: Self { self == .a ? .b : .a }
}
