import Glibc

/// Repeated measurements of one thing.
struct Sample {
    var name: String
    var unit: String
    var values: [Double]
    /// «at most 50»: what was aimed at.
    var goal: String

    /// The value that this share of all values does not exceed.
    func quantile(_ share: Double) -> Double {
        guard !values.isEmpty else { return .nan }
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.down)))]
    }

    var row: [String] {
        [
            name, unit, Self.shown(quantile(0.5)), Self.shown(quantile(0.95)), Self.shown(quantile(0.99)),
            String(values.count), goal,
        ]
    }

    static let heading = ["what", "unit", "median", "p95", "p99", "runs", "goal"]

    private static func shown(_ value: Double) -> String {
        let scaled = (value * 100).rounded()
        guard scaled.isFinite, abs(scaled) < 1e15 else { return "-" }
        let hundredths = Int(scaled)
        let rest = String(hundredths.magnitude % 100)
        return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
    }
}

/// CPU seconds that this process has used on all its threads.
func processSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
