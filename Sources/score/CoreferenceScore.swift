import Extraction
import Foundation
import NewsModel

/// How well claims of many articles are joined: B³ (Bagga and Baldwin 1998) on the marked events of ECB+ (Cybulska and
/// Vossen 2014), against what puts equal words of one topic together.
///
/// The folder holds `*Event_gold_mentions.json` (`doc_id`, `sent_id`, `tokens_number`, `coref_chain`) and `*corpus.txt`
/// (document, sentence, token, word, chain, parted by tabs). A topic is what stands before the `_` of `doc_id`.
struct CoreferenceScore {
    private let mentions: [Mention]
    private let documents: [String: MarkedDocument]

    struct Mention: Decodable {
        let document: String
        let sentence: Int
        let tokens: [Int]
        let chain: String

        var topic: Substring { document.prefix { $0 != "_" } }

        enum CodingKeys: String, CodingKey {
            case document = "doc_id", sentence = "sent_id", tokens = "tokens_number", chain = "coref_chain"
        }
    }

    init(folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let read = { (ending: String) in
            try Data(contentsOf: URL(filePath: "\(folder)/\(files.first { $0.hasSuffix(ending) } ?? ending)"))
        }
        mentions = try JSONDecoder().decode([Mention].self, from: read("Event_gold_mentions.json"))
        documents = MarkedDocument.all(in: String(decoding: try read("corpus.txt"), as: UTF8.self))
    }

    /// Precision, recall and F1 of B³, for one way of joining.
    struct Row {
        let name: String
        let precision: Double
        let recall: Double
        var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    var rows: [Row] {
        let groups = joined
        return [
            row("each alone", mentions.indices.map(String.init)), row("same word in a topic", sameWords),
            row("joined in all", groups.map(String.init)), row("joined, within a topic", partedByTopic(groups)),
        ]
    }

    private func partedByTopic(_ groups: [Int]) -> [String] { zip(mentions, groups).map { "\($0.topic) \($1)" } }

    private func row(_ name: String, _ groups: [String]) -> Row {
        var both: [[String]: Double] = [:], ours: [String: Double] = [:], theirs: [String: Double] = [:]
        for (mention, group) in zip(mentions, groups) {
            both[[mention.chain, group], default: 0] += 1
            ours[group, default: 0] += 1
            theirs[mention.chain, default: 0] += 1
        }
        let count = Double(max(mentions.count, 1))
        let precision = both.reduce(0) { $0 + $1.value * $1.value / (ours[$1.key[1]] ?? 1) } / count
        let recall = both.reduce(0) { $0 + $1.value * $1.value / (theirs[$1.key[0]] ?? 1) } / count
        return Row(name: name, precision: precision, recall: recall)
    }

    private var sameWords: [String] {
        mentions.map { "\($0.topic) \(Extractor.wordFamily(of: documents[$0.document]?.head($0) ?? ""))" }
    }

    /// The groups that the program makes of the marked events of all documents.
    private var joined: [Int] {
        let names = documents.keys.sorted()
        let places = names.map { name in mentions.indices.filter { mentions[$0].document == name } }
        let triggers = zip(names, places).map { name, places in
            places.map { documents[name]?.range(mentions[$0]) ?? 0..<0 }
        }
        let found = Extractor.groups(of: names.compactMap { documents[$0]?.article }, triggers: triggers)
        var groups = Array(repeating: 0, count: mentions.count)
        for (place, group) in zip(places.joined(), found.joined()) { groups[place] = group }
        return groups
    }
}
