import Dispatch
import Extraction
import Interchange
import NewsModel
import NewsStore

/// Files into a library: read and searched for dates and actors on all cores, written by one thread, a batch at a time.
/// This file is all of Ingestion that others see, with the values of `IngestionReport` and `IngestionProgress`.
package final class Ingestion {
    private var writer: ArchiveWriter
    private let isPlain: Bool
    private let tick: (IngestionProgress) -> Bool
    private let sideFiles = SideFiles()
    private let start = DispatchTime.now()
    private var report = IngestionReport()
    /// What the next batch is made of, and the batch that is being made.
    private var unread: [Unread] = []
    private var finished: [FileStamp] = []
    private var unreadBytes = 0
    private var making: Background<Batch>?
    /// Files that are done, of how many.
    private var done = 0
    private var all = 0

    /// Opens the library, which is made where it is missing. A plain import looks for no dates and actors; a later one
    /// that is not plain does. `tick` is told after each batch how far the import is, and ends it by returning false:
    /// what is done is kept. Throws an `ArchiveError`.
    package init(
        into path: String, isPlain: Bool = false, tick: @escaping (IngestionProgress) -> Bool = { _ in true }
    ) throws {
        writer = try ArchiveWriter(path)
        self.isPlain = isPlain
        self.tick = tick
    }

    /// Adds what is new in files and folders. Throws an `ImportError` for a path that cannot be read, an `ArchiveError`
    /// when the library takes no more.
    package func run(_ paths: [String]) throws -> IngestionReport {
        let listing = try Importer.files(paths), stamps = try writer.stamps()
        report.add(listing.failures)
        report.gone = Set(stamps.keys).subtracting(listing.files.map(\.path)).count
        let new = listing.files.filter { stamps[$0.path] != $0 }
        let known = listing.files.filter { stamps[$0.path] == $0 }.map(\.path)
        report.counts.unchanged += try writer.articles(ofFiles: known)
        (done, all) = (known.count, listing.files.count)
        do {
            if !isPlain { try writer.forgetEvents(unlessFoundBy: ProgramStamp.number) }
            for file in new { try add(file) }
            try push()
            try write()
            if !isPlain { try readPending() }
            if !isPlain { try joinEvents() }
        } catch is Stopped {
            report.isStopped = true
        }
        report.add(sideFiles.faults)
        try writer.finish(isWhole: !report.isStopped)
        return report
    }
}

/// Batches.
extension Ingestion {
    /// Texts of about so many bytes, and at most so many, go into one transaction.
    private static let batchBytes = 2 << 20
    private static let batchCount = 512
    /// A larger file may hold very many articles, and is read one after the other.
    private static let largest = 1 << 20

    /// The reader has had enough.
    private struct Stopped: Error {}

    private struct Batch: Sendable {
        let readings: [FileReading]
        let finished: [FileStamp]
    }

    private func add(_ file: FileStamp) throws {
        guard file.size > Self.largest else { return try add(.file(file), file.size) }
        report.add(try Importer.read(file, sideFiles) { try self.add(.article($0, file), $0.bytes.count) })
        finished.append(file)
    }

    private func add(_ item: Unread, _ bytes: Int) throws {
        unread.append(item)
        unreadBytes += bytes
        if unreadBytes >= Self.batchBytes || unread.count >= Self.batchCount { try push() }
    }

    /// While a batch is made on all cores the one before is written.
    private func push() throws {
        let (unread, finished, sideFiles, isPlain) = (unread, finished, sideFiles, isPlain)
        (self.unread, self.finished, unreadBytes) = ([], [], 0)
        let next = Background {
            Batch(readings: Parallel.map(unread) { FileReading($0, sideFiles, isPlain: isPlain) }, finished: finished)
        }
        defer { making = next }
        try write()
    }

    private func write() throws {
        guard let batch = making?.value() else { return }
        making = nil
        for reading in batch.readings { report.add(reading.faults) }
        let finished = batch.readings.compactMap(\.finished) + batch.finished
        report.counts += try writer.add(batch.readings.flatMap(\.entries), finished: finished)
        done += finished.count
        try tell()
    }

    private func tell(joining: JoiningProgress? = nil) throws {
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
        var progress = IngestionProgress(done: done, all: all, articles: report.counts.all, seconds: seconds)
        progress.joining = joining
        guard tick(progress) else { throw Stopped() }
    }

    /// Joins what the new articles tell with what others do.
    private func joinEvents() throws {
        var joiner = try LibraryJoiner(writer)
        try joiner.run { try tell(joining: JoiningProgress(done: $0, all: $1)) }
    }

    /// Reads for dates and actors what was imported without, or with other rules.
    private func readPending() throws {
        var number = Int.min
        while true {
            let pending = try writer.pending(rules: ProgramStamp.number, after: number, limit: Self.batchCount)
            guard let last = pending.last else { return }
            number = last.number
            _ = try writer.add(Parallel.map(pending) { FileReading.entry($0.article, nil, false) })
            report.reread += pending.count
            try tell()
        }
    }
}
