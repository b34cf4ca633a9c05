/// A regular expression as steps: a nondeterministic finite automaton.
struct PatternProgram: Sendable {
    enum Step: Sendable {
        /// Takes a scalar of a set and goes on.
        case take(ScalarSet, next: Int)
        case edge(PatternEdge, next: Int)
        case split([Int])
        case accept
    }

    private(set) var steps: [Step] = [.accept]
    private(set) var start = 0

    /// More steps than any pattern has that a reader types; `(a{99}){99}` would have more.
    private static let mostSteps = 2_000

    init(_ pattern: PatternNode) throws(QueryMistake) { start = try add(pattern, before: 0) }

    /// Adds what a part does before it goes on with a step; the place of its first step.
    private mutating func add(_ node: PatternNode, before next: Int) throws(QueryMistake) -> Int {
        switch node {
        case .one(let set): return try add(.take(set, next: next))
        case .edge(let edge): return try add(.edge(edge, next: next))
        case .sequence(let nodes):
            var first = next
            for node in nodes.reversed() { first = try add(node, before: first) }
            return first
        case .choice(let nodes):
            var firsts: [Int] = []
            for node in nodes { firsts.append(try add(node, before: next)) }
            return try add(.split(firsts))
        case .repeated(let node, let least, let most): return try add(node, least, most, before: next)
        }
    }

    private mutating func add(
        _ node: PatternNode, _ least: Int, _ most: Int?, before next: Int
    ) throws(QueryMistake) -> Int {
        var first = next
        if let most {
            for _ in 0..<min(most - least, Self.mostSteps) {
                first = try add(.split([try add(node, before: first), next]))
            }
        } else {
            let loop = try add(.split([]))
            steps[loop] = .split([try add(node, before: loop), next])
            first = loop
        }
        for _ in 0..<min(least, Self.mostSteps) {
            let next = first
            first = try add(node, before: next)
            if first == next { break }
        }
        return first
    }

    private mutating func add(_ step: Step) throws(QueryMistake) -> Int {
        guard steps.count < Self.mostSteps else { throw QueryMistake(column: 0, message: "the pattern is too long") }
        steps.append(step)
        return steps.count - 1
    }
}
