/// A sign that a paragraph stands under a picture. Signs that weigh two together make a caption.
struct CaptionSign: Sendable {
    let name: String
    var weight = 1
    let help: String
    let example: String
    /// The paragraph, and what it has around it.
    let fits: @Sendable (LineView, Surroundings) -> Bool

    /// What stands about a paragraph.
    struct Surroundings {
        var creditFollows = false
        /// It lies between the title and furniture that the body follows.
        var isCutOffFromBody = false
    }

    /// Without surroundings only a sign that is enough by itself counts.
    static func isCaption(_ line: LineView, _ surroundings: Surroundings?) -> Bool {
        guard line.words.count <= 80 else { return false }
        guard let surroundings else { return all.contains { $0.weight >= 2 && $0.fits(line, .init()) } }
        return all.filter { $0.fits(line, surroundings) }.reduce(0) { $0 + $1.weight } >= 2
    }

    // swift-format-ignore
    static let all: [CaptionSign] = [
        CaptionSign(name: "credit", help: "a line of credit follows",
                    example: "Envoys in Brussels.", fits: { $1.creditFollows }),
        CaptionSign(name: "cut off", help: "page furniture stands between it and the body",
                    example: "Envoys in Brussels.", fits: { $1.isCutOffFromBody }),
        CaptionSign(name: "scene", help: "tells in the present what people are seen doing",
                    example: "Protesters hold flags.", fits: { line, _ in isScene(line) }),
        CaptionSign(name: "day", help: "closes with the full date of the picture",
                    example: "Envoys in Brussels, Belgium, May 4, 2022.", fits: { line, _ in endsWithDay(line) }),
        CaptionSign(name: "place in picture", help: "says who stands where",
                    example: "Ana Petrova, left, in Brussels.", fits: { line, _ in saysWhere(line) }),
        CaptionSign(name: "own credit", weight: 2, help: "closes with the credit",
                    example: "Envoys in Brussels. (AP Photo/Ana Petrova)", fits: { line, _ in closesWithCredit(line) }),
        CaptionSign(name: "label", weight: 2, help: "says that it is one",
                    example: "Image caption: Envoys in Brussels.", fits: { line, _ in label.matches(line.words) }),
        CaptionSign(name: "archive", weight: 2, help: "says that the picture is old",
                    example: "Envoys in Brussels (file photo)", fits: { line, _ in archive.matches(line.words) }),
    ]

    /// What stands in those that are enough by themselves, brackets left aside.
    static let phrases = [label, archive]
    private static let label = WordPattern("image|photo|picture caption …")
    private static let archive = WordPattern("… file photo|picture|image …")
    private static let positions = [
        ", left,", ", right,", ", center,", ", centre,", "(left)", "(right)", "(L)", "(R)", "(C)",
    ]

    /// The first words of a sentence without a helping verb, one of them a verb of scenes in the present.
    private static func isScene(_ line: LineView) -> Bool {
        let words = line.words.folded.prefix(25)
        let written = line.words.written
        let verb = words.indices.dropFirst().first { place in
            scenes.contains(words[place]) && written[place].first?.isLowercase == true
        }
        guard let verb else { return false }
        return words[verb - 1] != "to" && !words[..<verb].contains { helpers.contains($0) }
    }

    private static func saysWhere(_ line: LineView) -> Bool {
        line.words.folded.contains { sides.contains($0) } && positions.contains { line.text.contains($0) }
    }

    /// The words of `positions`: a line without them need not be searched.
    private static let sides: Set<String> = ["left", "right", "center", "centre", "l", "r", "c"]

    private static func endsWithDay(_ line: LineView) -> Bool {
        let last = line.words.folded.suffix(3)
        guard last.count == 3, last.contains(where: { $0.utf8.first?.isDigit == true }) else { return false }
        return Byline.isDate(LineView(last.joined(separator: " ")))
    }

    private static func closesWithCredit(_ line: LineView) -> Bool {
        guard let last = line.text.last, ")]".contains(last) else { return false }
        guard let open = line.text.lastIndex(where: { "([".contains($0) }) else { return false }
        return open != line.text.startIndex && Credit.covers(LineView(String(line.text[open...])))
    }

    private static let helpers: Set<String> = [
        "has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could", "should", "must", "may",
        "might", "not", "that", "who", "which", "when",
    ]

    private static let scenes = Set(
        """
        stand stands walk walks march marches hold holds sit sits carry carries wave waves gather gathers pose poses
        shake shakes speak speaks gesture gestures look looks attend attends inspect inspects patrol patrols guard
        guards watch watches arrive arrives leave leaves greet greets listen listens drive drives ride rides take takes
        block blocks clash clashes throw throws fire fires run runs embrace embraces hug hugs kneel kneels pass passes
        cross crosses queue queues wait waits burn burns rise rises fly flies
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
