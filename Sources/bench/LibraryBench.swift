import Chance
import Extraction
import Foundation
import NewsModel
import NewsStore

/// What a library costs at three sizes: putting articles in, searching as one types, windows onto lists.
///
/// `raw FTS5` is the same question put to the index alone by the least SQL; searching may take 1.3 times as long.
struct LibraryBench {
    private let folder = NSTemporaryDirectory() + "dateline-bench-library-\(getpid())"
    private let sizes: [Int]
    private static let words = [
        "president", "ceasefire", "barricades", "Kostunica", "\"last Friday\"", "licence plates", "type:protest dam",
        "date:1999-03 talks", "published:2021", "ambassador -embassy", "soldi", "summ", "sanctions | embargo",
    ]

    /// `largest` articles at most, but a thousand at least.
    init(largest: Int) { sizes = [1_000, 10_000, 100_000].filter { $0 <= max(1_000, largest) } }

    func samples() throws -> [Sample] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try sizes.flatMap(samples)
    }

    private func samples(_ size: Int) throws -> [Sample] {
        let path = "\(folder)/\(size).dateline"
        let (speeds, bytes) = try fill(path, size)
        let file = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        let archive = try Archive.open(path)
        return [
            Sample(name: "put in, \(size)", unit: "articles per CPU s", values: speeds, goal: "at least 1000"),
            Sample(
                name: "file to text, \(size)", unit: "times", values: [Double(file) / Double(bytes)],
                goal: "at most 1.6"),
            try opening(path, size), try search(archive, size, .rank), try search(archive, size, .date),
            try raw(archive, size), try windows(archive, size), try jumps(archive, size), try articles(archive, size),
        ]
    }

    /// Annotated in batches of a thousand, as an import does; the articles of a day or two each.
    private func fill(_ path: String, _ size: Int) throws -> (speeds: [Double], bytes: Int) {
        var news = GeneratedNews(seed: 7), random = SplitMix(seed: 8), writer = try ArchiveWriter(path)
        var speeds: [Double] = [], bytes = 0
        for first in stride(from: 0, to: size, by: 1_000) {
            let batch = news.articles(1_000).enumerated().map { place, article in
                Self.dated(article, first + place, random.below(7_000))
            }
            let start = processSeconds()
            _ = try writer.add(
                batch.map { ArchiveEntry($0, annotations: Extractor.annotate($0), rules: 1, from: nil) })
            speeds.append(1_000 / (processSeconds() - start))
            bytes += batch.reduce(0) { $0 + $1.bytes.count }
        }
        try writer.finish()
        return (speeds, bytes)
    }

    private static func dated(_ article: Article, _ number: Int, _ day: Int) -> Article {
        var dated = Article(id: "\(number)", path: "/news/\(number).txt", bytes: article.bytes)
        (dated.title, dated.regions) = (article.title, article.regions)
        dated.outlet = "Outlet \(number % 40)"
        let when = DateValue(CalendarInterval(CalendarDate(number: 12_000 + day)), because: Reason("generated"))
        dated.published = Publication(.stated, when)
        return dated
    }
}

/// Asking.
extension LibraryBench {
    private func opening(_ path: String, _ size: Int) throws -> Sample {
        try sample("open, first rows, \(size)", "CPU ms", 30, goal: "at most 15") { _ in
            let archive = try Archive.open(path)
            _ = try archive.headlines(0..<60)
            _ = try archive.days()
        }
    }

    /// Each query letter by letter, as one types.
    private func search(_ archive: Archive, _ size: Int, _ order: Archive.Order) throws -> Sample {
        let typed = Self.words.flatMap { word in word.indices.dropFirst(2).map { String(word[...$0]) } + [word] }
        let queries = typed.compactMap {
            try? QueryParser.query($0, cursor: CalendarDate(number: 0), timeline: Timeline([]))
        }
        return try sample("search by \(order), \(size)", "CPU ms", queries.count, goal: "p99 at most 30") { place in
            let found = try archive.search(queries[place], order: order)
            _ = try archive.headlines(found.numbers)
        }
    }

    private func raw(_ archive: Archive, _ size: Int) throws -> Sample {
        try sample("raw FTS5 by date, \(size)", "CPU ms", Self.words.count, goal: "-") { place in
            let word = Self.words[place].filter { $0.isLetter || $0 == " " }
            try archive.matchRaw("{title text} : \"\(word)\" *", limit: 50)
        }
    }

    private func windows(_ archive: Archive, _ size: Int) throws -> Sample {
        var random = SplitMix(seed: 3)
        return try sample("60 rows from anywhere, \(size)", "CPU ms", 200, goal: "at most 5") { _ in
            let first = random.below(size)
            _ = try archive.headlines(first..<first + 60)
        }
    }

    private func jumps(_ archive: Archive, _ size: Int) throws -> Sample {
        var random = SplitMix(seed: 4)
        return try sample("jump to a day, \(size)", "CPU ms", 200, goal: "at most 5") { _ in
            let place = try archive.place(of: CalendarDate(number: 12_000 + random.below(7_000)))
            _ = try archive.headlines(place..<place + 60)
        }
    }

    private func articles(_ archive: Archive, _ size: Int) throws -> Sample {
        var random = SplitMix(seed: 5)
        return try sample("open an article, \(size)", "CPU ms", 200, goal: "at most 5") { _ in
            let first = random.below(size)
            guard let headline = try archive.headlines(first..<first + 1).first else { return }
            if let stored = try archive.article(headline.id) { _ = Extractor.annotate(stored.article) }
        }
    }

    private func sample(
        _ name: String, _ unit: String, _ runs: Int, goal: String, _ work: (Int) throws -> Void
    ) rethrows -> Sample {
        let times = try (0..<runs).map { run in
            let start = processSeconds()
            try work(run)
            return (processSeconds() - start) * 1_000
        }
        return Sample(name: name, unit: unit, values: times, goal: goal)
    }
}
