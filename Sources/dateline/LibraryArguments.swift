import ArgumentParser
import NewsModel
import NewsStore

/// Which library is meant.
struct LibraryArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A library: a name, for one in your data folder, or a file. «\(Archive.usualName)» unless told.",
            valueName: "name|file"))
    var library: String?

    /// The file of the library.
    func file() throws -> String { try Archive.file(library ?? Archive.usualName) }

    /// The library, for reading. What is wrong with it has its line on standard error.
    func open() throws -> Archive {
        let archive = try Archive.open(try file())
        if let notice = archive.notice { try StandardStream.error.write("dateline: \(notice)") }
        return archive
    }
}

/// Queries as they are typed. Relative dates count from the last day on which something was published.
extension Archive {
    /// The numbers of all articles that a filter chooses; of all there are without one.
    func numbers(_ filter: String?) throws -> [Int] {
        try answering(filter ?? "") { try numbers($0, readings: $1) }
    }

    /// What a query and what the reader did with articles come to.
    func answering<Answer>(
        _ text: String, _ answer: (Query, ArchiveReadings) throws -> Answer
    ) throws -> Answer {
        do {
            let cursor = try days().last { $0.day != nil && $0.published > 0 }?.day ?? CalendarDate(number: 0)
            let query = try QueryParser.query(text, cursor: cursor, timeline: Timeline([]))
            let readings = query.asksForReadings ? try Library.open().archiveReadings() : ArchiveReadings()
            return try answer(query, readings)
        } catch let mistake as QueryMistake {
            throw FilterError(filter: text, mistake: mistake)
        }
    }
}
