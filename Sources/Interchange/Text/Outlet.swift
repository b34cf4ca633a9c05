/// The outlet, where the page's own furniture names it: one row a way of saying it.
struct Outlet: Sendable {
    enum Place { case before, after }

    let name: String
    /// The outlet's name stands before or after these words.
    let cue: WordPattern
    let place: Place
    let help: String
    /// Names «The Harbour Gazette», with or without the article.
    let example: String

    init(_ name: String, _ place: Place, _ cue: String, _ help: String, _ example: String) {
        self.name = name
        self.place = place
        self.cue = WordPattern(cue)
        self.help = help
        self.example = example
    }

    // swift-format-ignore
    static let all: [Outlet] = [
        Outlet("positions", .before, "… does not take …", "disclaims positions",
               "The Harbour Gazette does not take collective positions."),
        Outlet("publications", .before, "… publications|articles|essays only …", "disclaims views",
               "Harbour Gazette essays only represent the views of their authors."),
        Outlet("views of", .after, "… views|opinions|position|policy of …", "disclaims views",
               "This does not necessarily reflect the views of The Harbour Gazette."),
        Outlet("first published", .after, "… originally|first published by|in|on …", "tells of the first printing",
               "This article was first published in The Harbour Gazette."),
        Outlet("portal", .after, "… portal|website …", "claims copyright",
               "Texts of the website Harbour Gazette may not be reproduced."),
        Outlet("copyright", .after, "copyright|© …", "claims copyright",
               "Copyright 2022 The Harbour Gazette. All rights reserved."),
    ]

    /// The name that the furniture of a text gives; the longest form of it when there are two.
    static func name(_ parts: TextParts) -> String? {
        let furniture = parts.paragraphs.indices.filter { parts.paragraphs[$0].kind == .furniture }
        let lines = furniture.compactMap { parts.line($0) }
        for line in lines {
            for row in all {
                if let name = row.name(in: line.words) { return name }
            }
        }
        return domains(of: lines).lazy.compactMap { capitalised($0, in: parts) }.first
    }

    /// The sites of the page's own mail addresses: «gazette» of «letters@gazette.example».
    private static func domains(of lines: [LineView]) -> [String] {
        lines.flatMap(\.words.folded).compactMap { word in
            guard let sign = word.firstIndex(of: "@") else { return nil }
            return word[word.index(after: sign)...].split(separator: ".").first.map(String.init)
        }
    }

    /// A word of the article as it is written there with a capital.
    private static func capitalised(_ word: String, in parts: TextParts) -> String? {
        for place in parts.paragraphs.indices where parts.paragraphs[place].kind == .body {
            guard let words = parts.line(place)?.words, let found = words.folded.firstIndex(of: word) else { continue }
            let written = words.written[found].filter { $0.isLetter || $0.isNumber }
            if written.first?.isUppercase == true { return written }
        }
        return nil
    }

    func name(in words: Words) -> String? {
        guard let cue = cue.place(in: words) else { return nil }
        let name =
            switch place {
            case .before: Array(words.written[..<cue.lowerBound].reversed().prefix { Self.isPart($0) }.reversed())
            case .after: Self.prefix(words.written[cue.upperBound...])
            }
        let bare = name.drop { ["The", "the", "of"].contains($0) }
        return bare.first.map { $0.first?.isUppercase == true ? bare.joined(separator: " ") : nil } ?? nil
    }

    /// Past years and articles, up to the end of the name or sentence.
    private static func prefix(_ words: ArraySlice<Substring>) -> [Substring] {
        var name: [Substring] = []
        for word in words.drop(while: { $0.allSatisfy { "0123456789–-,©".contains($0) } }).prefix(8) {
            guard isPart(word) else { break }
            name.append(word.hasSuffix(".") || word.hasSuffix(",") ? word.dropLast() : word)
            if word.hasSuffix(".") || word.hasSuffix(",") { break }
        }
        while let last = name.last, last.first?.isUppercase != true { name.removeLast() }
        return name
    }

    private static func isPart(_ word: Substring) -> Bool {
        word.first?.isUppercase == true || ["of", "on", "for", "and", "the", "&"].contains(word)
    }
}
