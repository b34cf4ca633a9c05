import Extraction
import Foundation
import Interchange
import NewsModel

/// Scores what is found in texts that people have marked.
///
/// Usage: `score [--errors] FOLDER…`, run by `make score-dates DATA=FOLDER`: the dates of TimeML files, a table in
/// percent; with `--errors` each difference has a line. `score days FOLDER`, run by `make score-days DATA=FOLDER`: the
/// days that matter, for each crisis of the folder. `score coreference FOLDER`, run by `make score-coref DATA=FOLDER`:
/// events joined across articles.
@main
enum Score {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        switch words.first {
        case "days": for folder in words.dropFirst() { try scoreDays(folder) }
        case "coreference": for folder in words.dropFirst() { try scoreCoreference(folder) }
        default: try scoreDates(words)
        }
    }

    private static func scoreDays(_ folder: String) throws {
        let topics = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let rows = try topics.flatMap { try DayScore(folder: "\(folder)/\($0)").rows }
        print(" days      F1  timeline")
        for row in rows { print(row.words) }
        let mean = rows.reduce(0) { $0 + $1.f1 } / Double(max(rows.count, 1))
        print(String(format: "%5d  %6.3f  mean", rows.count, mean))
    }

    private static func scoreCoreference(_ folder: String) throws {
        print("precision  recall      F1")
        for row in try CoreferenceScore(folder: folder).rows {
            print(String(format: "%9.3f  %6.3f  %6.3f  ", row.precision, row.recall, row.f1) + row.name)
        }
    }

    private static func scoreDates(_ words: ArraySlice<String>) throws {
        print("files  marked  found  overlap   span   type  value  folder")
        for folder in words where folder != "--errors" {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tml") }
            var score = DateScore()
            for file in files.sorted() {
                let document = TimeML(Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))))
                score.add(document, named: file, found: dates(in: document))
            }
            print(row(score, files.count, folder))
            if words.contains("--errors") { for line in score.errors { print(line) } }
        }
    }

    private static func dates(in document: TimeML) -> [TemporalExpression] {
        var article = Article(id: "text", path: "text", bytes: document.text)
        article.findParts()
        let created = document.created.flatMap { DateValue(edtf: String($0.prefix(10)), because: Reason("given")) }
        return Extractor.dates(in: article, published: created)
    }

    private static func row(_ score: DateScore, _ files: Int, _ folder: String) -> String {
        let counts = String(format: "%5d  %6d  %5d  ", files, score.marked, score.found)
        let shares = [score.pairs, score.spans, score.kinds, score.values].map(score.f1)
        return counts + shares.map { String(format: "%7.2f", $0) }.joined() + "  \(folder)"
    }
}
