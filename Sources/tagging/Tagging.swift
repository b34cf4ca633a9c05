import Extraction
import Foundation
import NewsModel

/// Scores the names found in marked texts, and trains the tagger of names.
///
/// `tagging score FILE…`, run by `make score-actors DATA=FILE`, prints a table in percent. `tagging validate FILE
/// MORE…` learns from four fifths of a file and all of the others and scores the last fifth, five times. With
/// `--errors` each difference has a line. `tagging train MODEL FILE…`, run by `make train-actors`, writes what it
/// learns from files.
@main
enum Tagging {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst(), files = words.dropFirst().filter { $0 != "--errors" }
        switch words.first {
        case "score": try score(files, lists: words.contains("--errors"))
        case "validate": try validate(files, lists: words.contains("--errors"))
        case "train": try train(files)
        default: print("Usage: tagging score|validate [--errors] FILE…, tagging train MODEL FILE…")
        }
    }

    private static let heading = " marked   found      P      R     F1    PER    ORG    LOC  file"

    private static func score(_ files: [String], lists errors: Bool) throws {
        print(heading)
        for file in files {
            var score = NameScore()
            for text in try LabelledText.texts(in: file, sentences: 400) {
                score.add(text, found: names(Extractor.actors(in: text.article), in: text))
            }
            report(score, file, lists: errors)
        }
    }

    private static func validate(_ files: [String], lists errors: Bool) throws {
        guard let file = files.first else { return }
        var score = NameScore(), set = TrainingSet()
        let texts = try LabelledText.texts(in: file, sentences: LabelledText.article)
        for text in try texts + training(from: files.dropFirst()) { set.add(text) }
        for fold in 0..<5 {
            let held = texts.indices.filter { $0 * 5 / texts.count == fold }
            let seen = set.stretches.indices.filter { !held.contains(set.stretches[$0].text) }
            let model = TaggerModel(NameTrainer.learn(set, stretches: seen).bytes)
            for text in held {
                let found = Extractor.actors(in: texts[text].article, model: model)
                score.add(texts[text], found: names(found, in: texts[text]))
            }
        }
        print(heading)
        report(score, "\(file), cross-validated", lists: errors)
    }

    private static func train(_ files: [String]) throws {
        guard let model = files.first else { return }
        var set = TrainingSet()
        for text in try training(from: files.dropFirst()) { set.add(text) }
        let learnt = NameTrainer.learn(set, stretches: Array(set.stretches.indices))
        try Data(learnt.bytes).write(to: URL(filePath: model))
        print("\(set.stretches.count) stretches, \(learnt.weights.count) features, \(learnt.bytes.count) bytes")
    }

    private static func training(from files: some Sequence<String>) throws -> [LabelledText] {
        try files.flatMap { try LabelledText.texts(in: $0, sentences: LabelledText.article) }
    }
}

// MARK: - What was found

extension Tagging {
    private static func names(_ found: (actors: [Actor], mentions: [Mention]), in text: LabelledText)
        -> [LabelledText.Name]
    {
        found.mentions.compactMap { mention in
            label(found.actors[mention.actor].kind).map {
                LabelledText.Name(tokens: text.tokens(touching: mention.range), label: $0)
            }
        }
    }

    private static func label(_ kind: Actor.Kind) -> String? {
        switch kind {
        case .person: "PER"
        case .organisation, .force: "ORG"
        case .state, .place: "LOC"
        case .group, .event, .other: nil
        }
    }

    private static func report(_ score: NameScore, _ file: String, lists errors: Bool) {
        let all = score.all
        let shares = [all.precision, all.recall, all.f1] + NameScore.labels.map { score.counts[$0]?.f1 ?? 0 }
        let counts = String(format: "%7d %7d", all.marked, all.found)
        print(counts + shares.map { String(format: "%7.2f", $0) }.joined() + "  \(file)")
        if errors { for line in score.errors { print(line) } }
    }
}
