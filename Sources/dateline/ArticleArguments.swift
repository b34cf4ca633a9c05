import ArgumentParser
import Extraction
import Interchange
import NewsModel

/// What every subcommand over articles takes: the files, and when they were published.
struct ArticleArguments: ParsableArguments {
    @Argument(help: "Text files, .jsonl files, or folders of them.", completion: .file())
    var paths: [String]

    @Option(help: "The publication date, in EDTF: 2023-06-01, 2023-05, 2023-05-26/2023-06-30.")
    var published: PublicationDate?

    /// Reads the files and all that is in them. What cannot be read has its line on standard error.
    func corpus() throws -> Corpus {
        let result = try Importer.read(paths)
        try StandardStream.error.write(lines: result.warnings.map { "dateline: \($0)" })
        return Extractor.corpus(of: result.articles, published: published?.value)
    }

    func write(as exporter: Exporter) throws { try StandardStream.output.write(safe: exporter.write(try corpus())) }
}

/// A date in EDTF on the command line.
struct PublicationDate: ExpressibleByArgument {
    let value: DateValue

    init?(argument: String) {
        guard let value = DateValue(edtf: argument, because: Reason("given on the command line")) else { return nil }
        self.value = value
    }
}
