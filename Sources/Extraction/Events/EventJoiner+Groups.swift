/// The groups that claims are in, made anew only where something has changed.
///
/// A group that nothing new was joined to is what it was before. So the claims of changed groups are grouped from
/// scratch, and the groups that links lead to go along as they were: as long as none of them takes in something new,
/// all others stay; one that does is grouped from scratch, too.
extension EventJoiner {
    /// All claims of the group of one.
    func mates(of claim: Int) -> [Int] {
        let label = Int(group[claim])
        return members[label].isEmpty ? [label] : members[label].map(Int.init)
    }

    /// Groups anew what some claims are in.
    mutating func regroup(_ touched: [Int]) {
        var isOpen = Array(repeating: false, count: claims.count), isDone = isOpen, open: [Int] = []
        for claim in touched {
            for mate in mates(of: claim) where !isOpen[mate] {
                isOpen[mate] = true
                open.append(mate)
            }
        }
        for claim in open where !isDone[claim] {
            var region = region(around: claim, isOpen), merging = Merging(region, of: self)
            while case let changed = merging.run(self), !changed.isEmpty {
                for mate in changed.lazy.flatMap(mates) { isOpen[mate] = true }
                region = self.region(around: claim, isOpen)
                merging = Merging(region, of: self)
            }
            for claim in region.open { isDone[claim] = true }
            put(merging.groups(of: region.open))
        }
    }

    private mutating func put(_ groups: [[Int]]) {
        for claim in groups.joined() { members[claim] = [] }
        for claims in groups {
            guard let label = claims.first else { continue }
            for claim in claims { group[claim] = Int32(clamping: label) }
            if claims.count > 1 { members[label] = claims.map { Int32(clamping: $0) } }
        }
    }

    /// Claims that are grouped anew, and the claims of groups that they are linked with.
    struct Region {
        var open: Set<Int>
        var settled: Set<Int> = []
    }

    /// All open claims that links lead to from one over open ones, and the groups at the rim.
    private func region(around claim: Int, _ isOpen: [Bool]) -> Region {
        var region = Region(open: [claim]), waiting = [claim]
        while let next = waiting.popLast() {
            for link in links[next] {
                let other = Int(link.claim)
                if isOpen[other] {
                    if region.open.insert(other).inserted { waiting.append(other) }
                } else if !region.settled.contains(other) {
                    region.settled.formUnion(mates(of: other))
                }
            }
        }
        return region
    }
}

/// Average-link clustering of the claims of a region, from the best link down.
private struct Merging {
    private var label: [Int: Int] = [:]
    private var members: [Int: [Int]] = [:]
    private var refused: Set<Attempt> = []
    private let pairs: [Pair]
    private let settled: Set<Int>

    private struct Pair {
        let a: Int, b: Int, score: Float
    }

    /// Two groups of so many claims.
    private struct Attempt: Hashable {
        let first: Int, second: Int, claims: Int
    }

    /// Claims of a group that are compared with another group; a great event is known by these.
    private static let sample = 8
    private static let average: Float = 0.9

    init(_ region: EventJoiner.Region, of joiner: EventJoiner) {
        settled = region.settled
        pairs = Self.pairs(in: region, of: joiner)
        for claim in region.open.union(region.settled) {
            label[claim] = claim
            members[claim] = [claim]
        }
    }

    /// The links, best first; ties by what the claims are, not by when they came.
    private static func pairs(in region: EventJoiner.Region, of joiner: EventJoiner) -> [Pair] {
        let open = region.open.flatMap { a in
            joiner.links[a].filter { !region.open.contains(Int($0.claim)) || isFirst(a, Int($0.claim), joiner) }
                .map { pair(a, Int($0.claim), $0.score, joiner) }
        }
        let settled = region.settled.flatMap { a in
            joiner.links[a].filter {
                joiner.group[Int($0.claim)] == joiner.group[a] && isFirst(a, Int($0.claim), joiner)
            }
            .map { pair(a, Int($0.claim), $0.score, joiner) }
        }
        return (open + settled).sorted {
            ($1.score, joiner.identity($0.a), joiner.identity($0.b))
                < ($0.score, joiner.identity($1.a), joiner.identity($1.b))
        }
    }

    private static func isFirst(_ a: Int, _ b: Int, _ joiner: EventJoiner) -> Bool {
        joiner.identity(a) < joiner.identity(b)
    }

    private static func pair(_ a: Int, _ b: Int, _ score: Float, _ joiner: EventJoiner) -> Pair {
        isFirst(a, b, joiner) ? Pair(a: a, b: b, score: score) : Pair(a: b, b: a, score: score)
    }

    /// - Returns: a claim of each settled group that took in others, in vain: it is to be grouped from scratch.
    mutating func run(_ joiner: EventJoiner) -> [Int] {
        var changed: [Int] = []
        for pair in pairs {
            guard let first = label[pair.a], let second = label[pair.b], first != second,
                mayJoin(first, second, joiner)
            else { continue }
            if joiner.group[pair.a] != joiner.group[pair.b] {
                changed += [pair.a, pair.b].filter(settled.contains)
            }
            join(first, second, joiner)
        }
        return changed
    }

    /// Those of some claims.
    func groups(of claims: Set<Int>) -> [[Int]] { members.filter { claims.contains($0.key) }.map(\.value) }

    private mutating func join(_ first: Int, _ second: Int, _ joiner: EventJoiner) {
        let more = members.removeValue(forKey: second) ?? []
        for member in more { label[member] = first }
        members[first, default: []] += more
        members[first]?.sort { joiner.identity($0) < joiner.identity($1) }
    }

    private mutating func mayJoin(_ first: Int, _ second: Int, _ joiner: EventJoiner) -> Bool {
        let a = members[first] ?? [], b = members[second] ?? []
        let attempt = Attempt(first: min(first, second), second: max(first, second), claims: a.count + b.count)
        guard !refused.contains(attempt) else { return false }
        guard areAlike(a.prefix(Self.sample), b.prefix(Self.sample), joiner) else {
            refused.insert(attempt)
            return false
        }
        return true
    }

    /// No pair across two groups is apart in time, and on the average they are alike.
    private func areAlike(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>, _ joiner: EventJoiner) -> Bool {
        var total: Float = 0
        for a in first {
            for b in second {
                guard let comparison = joiner.compare(a, b) else { return false }
                total += comparison.ratio
            }
        }
        return total >= Self.average * Float(first.count * second.count)
    }
}
