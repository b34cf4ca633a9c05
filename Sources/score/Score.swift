import Extraction
import Foundation
import Interchange
import NewsModel

/// Scores what is found in texts that people have marked.
///
/// Usage: `score [dates] [--errors] FOLDER…`, run by `make score-dates DATA=FOLDER`: the dates of TimeML files, a table
/// in percent; with `--errors` each difference has a line. `score days FOLDER`, run by `make score-days DATA=FOLDER`:
/// the days that matter, for each crisis of the folder. `score coreference FOLDER`, run by `make score-coref
/// DATA=FOLDER`: events joined across articles. Ends with status 2 when a folder is not there or does not hold what it
/// should.
@main
enum Score {
    static func main() {
        let words = CommandLine.arguments.dropFirst(), sort = words.first ?? ""
        let folders = words.drop { ["dates", "days", "coreference"].contains($0) }.filter { $0 != "--errors" }
        if folders.isEmpty { fail("usage: score [dates|days|coreference] [--errors] FOLDER…") }
        for folder in folders where !isFolder(folder) { fail("\(folder) is no folder") }
        do {
            switch sort {
            case "days": for folder in folders { try scoreDays(folder) }
            case "coreference": for folder in folders { try scoreCoreference(folder) }
            default: try scoreDates(folders, listing: words.contains("--errors"))
            }
        } catch {
            fail(error.localizedDescription)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func fail(_ words: String) -> Never {
        FileHandle.standardError.write(Data("score: \(words)\n".utf8))
        exit(2)
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

    private static func scoreDates(_ folders: [String], listing: Bool) throws {
        print("files  marked  found  overlap   span   type  value  folder")
        for folder in folders {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tml") }
            if files.isEmpty { fail("\(folder) holds no .tml files") }
            var score = DateScore()
            for file in files.sorted() {
                let document = TimeML(Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))))
                score.add(document, named: file, found: dates(in: document))
            }
            print(row(score, files.count, folder))
            if listing { for line in score.errors { print(line) } }
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
