import NewsModel

/// Which claims are worth comparing: those that share a key and stand near each other in the order of time.
///
/// The sorted neighbourhood method (Hernández and Stolfo 1995): under each key the claims are sorted by day, and each
/// is compared with a few before and behind it. However many claims share a key, each has as many neighbours at most.
struct CandidateIndex {
    /// A claim under one of its keys; two keys in four thousand million that are one by chance cost a comparison.
    struct Entry: Comparable {
        let key: UInt32
        let day: Int32
        let identity: UInt32
        let claim: Int32

        static func < (a: Entry, b: Entry) -> Bool { (a.key, a.day, a.identity) < (b.key, b.day, b.identity) }
        static func == (a: Entry, b: Entry) -> Bool { (a.key, a.day, a.identity) == (b.key, b.day, b.identity) }
    }

    /// In order, parted by the first bits of the key, so that a new entry moves few others.
    private var parts = Array(repeating: [Entry](), count: 1 << bits)
    private static let bits = 12
    /// Claims on each side that one is compared with.
    private static let reach = 5

    private static func part(of key: UInt32) -> Int { Int(key >> UInt32(32 - bits)) }

    /// - Parameter known: claims from this number on are new.
    /// - Returns: pairs that are no longer near each other under a key, with new ones between them.
    mutating func insert(_ new: [Entry], known: Int) -> [(Int, Int)] {
        for (part, entries) in Dictionary(grouping: new, by: { Self.part(of: $0.key) }) {
            parts[part] = Self.merged(parts[part], entries.sorted())
        }
        return known == 0 ? [] : new.flatMap { parted(by: $0, known: Int32(clamping: known)) }
    }

    /// Where new entries came between, old ones lose sight of each other.
    private func parted(by entry: Entry, known: Int32) -> [(Int, Int)] {
        let entries = parts[Self.part(of: entry.key)], place = entries.partitioningIndex { !($0 < entry) }
        let before = old(stride(from: place - 1, through: 0, by: -1), in: entries, entry.key, known)
        let behind = old(stride(from: place + 1, to: entries.count, by: 1), in: entries, entry.key, known)
        return before.flatMap { first in
            behind.filter { $0 - first > Self.reach }.map { (Int(entries[first].claim), Int(entries[$0].claim)) }
        }
    }

    /// The places of the nearest old entries of a key.
    private func old(_ places: some Sequence<Int>, in entries: [Entry], _ key: UInt32, _ known: Int32) -> [Int] {
        var found: [Int] = []
        for place in places {
            guard entries[place].key == key, found.count < Self.reach else { break }
            if entries[place].claim < known { found.append(place) }
        }
        return found
    }

    /// The claims to compare one with: of each of its entries the neighbours, in order.
    func candidates(of own: [Entry]) -> [Int] {
        var candidates: [Int32] = []
        for entry in own {
            let entries = parts[Self.part(of: entry.key)]
            for place in neighbourhood(of: entry, in: entries) { candidates.append(entries[place].claim) }
        }
        candidates.sort()
        var last: Int32?
        return candidates.compactMap { claim in
            defer { last = claim }
            return claim == last ? nil : Int(claim)
        }
    }

    private func neighbourhood(of entry: Entry, in entries: [Entry]) -> Range<Int> {
        let place = entries.partitioningIndex { !($0 < entry) }
        var first = place, last = place + 1
        while first > 0, place - first < Self.reach, entries[first - 1].key == entry.key { first -= 1 }
        while last < entries.count, last - place <= Self.reach, entries[last].key == entry.key { last += 1 }
        return first..<min(last, entries.count)
    }

    private static func merged(_ a: [Entry], _ b: [Entry]) -> [Entry] {
        guard !a.isEmpty else { return b }
        var merged: [Entry] = []
        merged.reserveCapacity(a.count + b.count)
        var rest = a[...]
        for entry in b {
            let cut = rest.partitioningIndex { entry < $0 }
            merged += rest[..<cut]
            merged.append(entry)
            rest = rest[cut...]
        }
        return merged + rest
    }
}
