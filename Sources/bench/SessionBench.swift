import Glibc

/// What a reading session costs: from start to the first full frame, and from each key to its frame.
enum SessionBench {
    private static let starts = 20
    /// Keys pressed one after the other, as a reader would: list, text, timeline, sidebar, jump, find, compare.
    private static let keys =
        String(repeating: "j", count: 8).map(String.init) + ["\r"] + String(repeating: "j", count: 60).map(String.init)
        + [" ", " ", "]", "e", ";", ";", ";", "g", "w"] + String(repeating: "j", count: 40).map(String.init)
        + ["+", "+", "-", "l", "l", "h", "g", "a"] + String(repeating: "j", count: 30).map(String.init)
        + [
            "/", "K", "o", "s", "\r", "n", "n", "@", "2", "0", "2", "1", "-", "0", "9", "\r", "\u{1B}", "\t", "\t",
            "\t",
        ]

    static func samples(program: String, articles: String) throws -> [Sample] {
        var samples: [Sample] = []
        for (rows, columns) in [(24, 80), (60, 200)] {
            let size = "\(columns)x\(rows)"
            let (times, memory) = try start(program, articles, rows, columns)
            samples.append(
                Sample(name: "start to first frame, \(size)", unit: "CPU ms", values: times, goal: "at most 50"))
            samples.append(Sample(name: "peak memory, \(size)", unit: "MB", values: memory, goal: "-"))
            let (frames, bytes) = try press(program, articles, rows, columns)
            samples.append(Sample(name: "key to frame, \(size)", unit: "CPU ms", values: frames, goal: "p99 under 5"))
            samples.append(Sample(name: "bytes a frame, \(size)", unit: "bytes", values: bytes, goal: "-"))
        }
        return samples
    }

    private static func start(
        _ program: String, _ articles: String, _ rows: Int, _ columns: Int
    ) throws -> (times: [Double], memory: [Double]) {
        var times: [Double] = [], memory: [Double] = []
        for _ in 0..<starts {
            let session = try Session(program, [articles], rows: rows, columns: columns)
            guard session.settle() else {
                throw Failure(description: "\(program) \(articles): no frame within a second")
            }
            times.append(session.milliseconds)
            memory.append(session.peakMemory)
        }
        return (times, memory)
    }

    private static func press(
        _ program: String, _ articles: String, _ rows: Int, _ columns: Int
    ) throws -> (times: [Double], bytes: [Double]) {
        let session = try Session(program, [articles], rows: rows, columns: columns)
        _ = session.settle()
        _ = session.bytes()
        var times: [Double] = [], bytes: [Double] = []
        for key in keys {
            let before = session.milliseconds
            session.type(key)
            _ = session.settle()
            times.append(session.milliseconds - before)
            bytes.append(Double(session.bytes()))
        }
        return (times, bytes)
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
