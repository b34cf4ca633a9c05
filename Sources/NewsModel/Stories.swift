/// Which articles report one story: copies of one text with small changes, and reports of the same events in the same
/// days. Lists fold them under the first one.
package struct Stories: Sendable {
    /// By article: the others that report its story.
    package let others: [[Likeness]]

    /// Why an article reports the story of another one.
    package struct Likeness: Hashable, Sendable {
        package let article: Int
        package let reason: Reason

        package enum Reason: Hashable, Sendable {
            /// So much of their texts is the same.
            case text(percent: Int)
            /// So many of the events that the shorter one tells, and how many it tells.
            case events(shared: Int, of: Int)
        }
    }

    package init(_ index: QueryIndex) {
        var others = Array(repeating: [Int: Likeness.Reason](), count: index.corpus.articles.count)
        func join(_ a: Int, _ b: Int, _ reason: Likeness.Reason) {
            guard others[a][b] == nil else { return }
            others[a][b] = reason
            others[b][a] = reason
        }
        for pair in Self.copies(index.texts) { join(pair.a, pair.b, .text(percent: pair.percent)) }
        for pair in Self.reports(index) { join(pair.a, pair.b, .events(shared: pair.shared, of: pair.of)) }
        self.others = others.map { row in
            row.sorted { $0.key < $1.key }.map { Likeness(article: $0.key, reason: $0.value) }
        }
    }
}

extension Stories.Likeness.Reason {
    /// «94% the same text», «the same events (4 of 5)»
    package var words: String {
        switch self {
        case .text(let percent): "\(percent)% the same text"
        case .events(let shared, let all): "the same events (\(shared) of \(all))"
        }
    }
}

extension Stories {
    /// What many texts share, as a notice of rights, tells nothing.
    private static let mostSharers = 100

    private static func copies(_ texts: FoldedTexts) -> [(a: Int, b: Int, percent: Int)] {
        let sketches = (0..<texts.count).map { Sketch(texts, $0) }
        var holders: [UInt64: [Int]] = [:]
        for (text, sketch) in sketches.enumerated() {
            for run in sketch.runs { holders[run, default: []].append(text) }
        }
        return pairs(holders.values).compactMap { a, b, _ in
            let percent = sketches[a].percent(of: sketches[b])
            return percent >= 50 ? (a, b, percent) : nil
        }
    }

    private static func reports(_ index: QueryIndex) -> [(a: Int, b: Int, shared: Int, of: Int)] {
        let events = index.corpus.events.filter { !$0.isBackground }
        var told = Array(repeating: 0, count: index.corpus.articles.count)
        for article in events.flatMap({ index.tellers[$0.id] }) { told[article] += 1 }
        let published = index.corpus.articles.map { $0.published.when?.interval }
        return pairs(events.map { index.tellers[$0.id] }).compactMap { a, b, shared in
            let all = min(told[a], told[b])
            guard shared >= 3, shared * 4 >= all * 3, let first = published[a], let second = published[b],
                first.isNear(second)
            else { return nil }
            return (a, b, shared, all)
        }
    }

    /// The pairs of articles that have something in common, in order, and how often they have.
    private static func pairs(_ groups: some Collection<[Int]>) -> [(Int, Int, Int)] {
        var counts: [SIMD2<Int>: Int] = [:]
        for group in groups where group.count > 1 && group.count <= mostSharers {
            for (place, a) in group.enumerated() {
                for b in group[(place + 1)...] where a != b { counts[[min(a, b), max(a, b)], default: 0] += 1 }
            }
        }
        return counts.map { ($0.key[0], $0.key[1], $0.value) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }
}

extension CalendarInterval {
    /// Whether at most three days lie between the beginnings of both, and both are known to the week.
    fileprivate func isNear(_ other: Self) -> Bool {
        guard let days, let otherDays = other.days, max(days, otherDays) <= 7, let earliest, let first = other.earliest
        else { return false }
        return abs(earliest.number - first.number) <= 3
    }
}

/// A sample of the runs of words of a text, by which texts are compared: those of least hash value (Broder, «On the
/// resemblance and containment of documents», 1997).
private struct Sketch {
    /// In ascending order, each once.
    private(set) var runs: [UInt64] = []
    /// What is greater is not among the least.
    private var limit = UInt64.max

    private static let length = 5, size = 64

    init(_ texts: FoldedTexts, _ text: Int) {
        var words: [UInt64] = [], word: UInt64 = 0
        for place in texts.key(of: text) {
            let byte = texts.bytes[place]
            if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                word = (word ^ UInt64(byte)) &* 0x100_0000_01b3
            } else if word != 0 {
                words.append(word)
                word = 0
                if words.count >= Self.length { add(words.suffix(Self.length)) }
            }
        }
        trim()
    }

    /// How much of both texts is in both, in percent.
    func percent(of other: Self) -> Int {
        var (a, b, taken, shared) = (0, 0, 0, 0)
        while taken < Self.size, a < runs.count || b < other.runs.count {
            let mine = a < runs.count ? runs[a] : .max, yours = b < other.runs.count ? other.runs[b] : .max
            if mine == yours { shared += 1 }
            a += mine <= yours ? 1 : 0
            b += yours <= mine ? 1 : 0
            taken += 1
        }
        return taken == 0 ? 0 : shared * 100 / taken
    }

    private mutating func add(_ words: ArraySlice<UInt64>) {
        let run = words.reduce(0xcbf2_9ce4_8422_2325) { Self.mixed($0 &* 31 &+ $1) }
        guard run <= limit else { return }
        runs.append(run)
        if runs.count > 4 * Self.size { trim() }
    }

    /// Spreads the bits, after Vigna's finaliser of SplitMix64.
    private static func mixed(_ value: UInt64) -> UInt64 {
        let once = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return once ^ (once >> 27)
    }

    private mutating func trim() {
        runs = Array(Set(runs).sorted().prefix(Self.size))
        if runs.count == Self.size { limit = runs[Self.size - 1] }
    }
}
