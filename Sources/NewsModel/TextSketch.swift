/// A text in eight numbers, of which texts that are nearly the same share at least one.
///
/// Runs of five words are hashed, the smallest hash of each of 32 bins is kept, four bins make a band: MinHash with
/// banding (Broder, «On the resemblance and containment of documents», 1997; Li, Owen and Zhang, «One permutation
/// hashing», 2012). Of two texts that share eight tenths of their runs 98 in 100 are found, of those that share half
/// 40 in 100; `resemblance` then tells which are copies.
package struct TextSketch: Hashable, Sendable {
    /// Empty for a text too short to tell.
    package let bands: [UInt32]

    private static let bins = 32, rows = 4, runLength = 5
    /// Fewer runs of words say nothing.
    private static let leastRuns = 24

    package init(bands: [UInt32]) { self.bands = bands }

    package init(_ text: [UInt8]) {
        var least = Array(repeating: UInt32.max, count: Self.bins), count = 0
        Self.forEachRun(of: text) { run in
            count += 1
            let bin = Int(run >> 59)
            least[bin] = min(least[bin], UInt32(truncatingIfNeeded: run))
        }
        bands = count < Self.leastRuns ? [] : Self.bands(Self.filled(least))
    }

    /// The share of runs of words that two texts have in common: 1 for the same, 0 for nothing.
    package static func resemblance(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let (runsA, runsB) = (runs(of: a), runs(of: b))
        let common = runsA.intersection(runsB).count
        let all = runsA.count + runsB.count - common
        return all == 0 ? 1 : Double(common) / Double(all)
    }

    private static func runs(of text: [UInt8]) -> Set<UInt64> {
        var runs: Set<UInt64> = []
        forEachRun(of: text) { runs.insert($0) }
        return runs
    }
}

extension TextSketch {
    /// An empty bin takes what the next full one has, so that short texts can be compared too.
    private static func filled(_ least: [UInt32]) -> [UInt32] {
        guard var next = least.first(where: { $0 != .max }) else { return least }
        var filled = least
        for bin in filled.indices.reversed() {
            if filled[bin] == .max { filled[bin] = next } else { next = filled[bin] }
        }
        return filled
    }

    private static func bands(_ least: [UInt32]) -> [UInt32] {
        stride(from: 0, to: least.count, by: rows).map { start in
            let band = least[start..<start + rows].reduce(UInt64(start)) { mixed($0 ^ UInt64($1)) }
            return UInt32(truncatingIfNeeded: band)
        }
    }

    /// Words are letters and digits, small, and all that is not ASCII.
    private static func forEachRun(of text: [UInt8], _ body: (UInt64) -> Void) {
        var window: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0), words = 0, word: UInt64 = 0
        func end() {
            guard word != 0 else { return }
            window = (window.1, window.2, window.3, window.4, mixed(word))
            (words, word) = (words + 1, 0)
            guard words >= runLength else { return }
            body(mixed(window.0 &+ 3 &* window.1 &+ 5 &* window.2 &+ 7 &* window.3 &+ 11 &* window.4))
        }
        let bytes = text.span
        for place in 0..<bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x41...0x5A: word = (word ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            case 0x30...0x39, 0x61...0x7A, 0x80...: word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
            default: end()
            }
        }
        end()
    }

    /// The finisher of SplitMix64 (Steele, Lea and Flood, 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
