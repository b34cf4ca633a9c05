/// A regular expression at work: a deterministic automaton whose states are made when a text first leads to them.
struct PatternAutomaton {
    private let program: PatternProgram
    private var states: [State] = []
    private var places: [State: Int] = [:]
    /// For each state and each scalar of ASCII the next state; `unknown` until it is asked for, `match` at the end.
    private var ascii: [Int32] = []
    private var others: [Other: Int32] = [:]

    /// The steps that may come next, and what stands before them.
    private struct State: Hashable {
        var steps: [Int]
        var before: ScalarKind
    }

    private struct Other: Hashable {
        var state: Int
        var scalar: Unicode.Scalar
    }

    private static let unknown: Int32 = -1, match: Int32 = -2
    /// When there are more of them all are forgotten, which costs time but no more memory.
    private static let mostStates = 2_000

    init(_ program: PatternProgram) {
        self.program = program
        forget()
    }

    /// Whether it matches somewhere in a part of a folded text.
    mutating func matches(_ text: Span<UInt8>, in part: Range<Int>) -> Bool {
        var state = 0, place = part.lowerBound
        while true {
            (state, place) = run(text, place..<part.upperBound, from: state)
            guard place < part.upperBound else { return accepts(closure(of: states[state], before: .none)) }
            let (scalar, length) = UTF8Reader.scalar(in: text, at: place)
            var next = self.next(after: state, scalar)
            if next == Self.unknown { next = step(from: state, scalar) }
            if next == Self.match { return true }
            state = Int(next)
            place += length
        }
    }

    /// Goes on over ASCII as long as the states are known and nothing matches: to which state, and how far.
    private func run(_ text: Span<UInt8>, _ part: Range<Int>, from start: Int) -> (state: Int, place: Int) {
        let ascii = ascii.span
        var state = start
        for place in part {
            let byte = text[place]
            guard byte < 0x80 else { return (state, place) }
            let next = ascii[state << 7 | Int(byte)]
            guard next >= 0 else { return (state, place) }
            state = Int(next)
        }
        return (state, part.upperBound)
    }

    private func next(after state: Int, _ scalar: Unicode.Scalar) -> Int32 {
        guard !scalar.isASCII else { return ascii[state << 7 | Int(scalar.value)] }
        return others[Other(state: state, scalar: scalar)] ?? Self.unknown
    }

    private mutating func step(from place: Int, _ scalar: Unicode.Scalar) -> Int32 {
        let kind = ScalarKind(scalar), steps = closure(of: states[place], before: kind)
        let known = states.count
        let next = accepts(steps) ? Self.match : state(after: steps, scalar, kind)
        guard states.count >= known else { return next }
        if scalar.isASCII {
            ascii[place << 7 | Int(scalar.value)] = next
        } else {
            others[Other(state: place, scalar: scalar)] = next
        }
        return next
    }

    /// The state that a scalar leads to.
    private mutating func state(after steps: [Int], _ scalar: Unicode.Scalar, _ kind: ScalarKind) -> Int32 {
        let next = steps.compactMap { step in
            if case .take(let set, let next) = program.steps[step], set.contains(scalar) { next } else { nil }
        }
        let state = State(steps: Set(next).sorted(), before: kind)
        if let place = places[state] { return Int32(place) }
        if states.count >= Self.mostStates { forget() }
        return Int32(add(state))
    }

    private mutating func add(_ state: State) -> Int {
        if let place = places[state] { return place }
        places[state] = states.count
        states.append(state)
        ascii += repeatElement(Self.unknown, count: 128)
        return states.count - 1
    }

    /// Back to the state in which a text begins.
    private mutating func forget() {
        (states, places, ascii, others) = ([], [:], [], [:])
        _ = add(State(steps: [], before: .none))
    }

    /// All steps that can be reached without taking a scalar; a match may begin anywhere.
    private func closure(of state: State, before behind: ScalarKind) -> [Int] {
        var seen = Set<Int>(), steps: [Int] = [], open = state.steps + [program.start]
        while let step = open.popLast() {
            guard seen.insert(step).inserted else { continue }
            switch program.steps[step] {
            case .split(let next): open += next
            case .edge(let edge, let next): if edge.holds(state.before, behind) { open.append(next) }
            case .take, .accept: steps.append(step)
            }
        }
        return steps
    }

    private func accepts(_ steps: [Int]) -> Bool {
        steps.contains { if case .accept = program.steps[$0] { true } else { false } }
    }
}
