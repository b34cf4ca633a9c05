/// A line that says whose a picture is: one row a way of saying it.
struct Credit: Sendable {
    let name: String
    let help: String
    let example: String
    /// Of a line of a few words that is no sentence.
    let fits: @Sendable (LineView) -> Bool

    /// The most words that one has.
    static let longest = 20

    static func covers(_ line: LineView) -> Bool { line.words.count <= longest && all.contains { $0.fits(line) } }

    // swift-format-ignore
    static let all: [Credit] = [
        Credit(name: "maker", help: "opens with picture and by", example: "Photograph by Ana Petrova",
               fits: { opening.matches($0.words) && !$0.endsSentence }),
        Credit(name: "label", help: "opens with a word for picture and a colon", example: "Photo: Ana Petrova",
               fits: { isLabelled($0) }),
        Credit(name: "agency", help: "carries an agency's signature", example: "Ana Petrova/AFP via Getty Images",
               fits: { isSigned($0) }),
        Credit(name: "brackets", help: "says picture first, in brackets", example: "(AP Photo/Ana Petrova)",
               fits: { isBracketed($0) }),
    ]

    private static func isLabelled(_ line: LineView) -> Bool {
        line.text.utf8.firstIndex(of: UInt8(ascii: ":")).map { labels.contains(line.text[..<$0].lowercased()) } ?? false
    }

    /// «Ana Petrova/AFP»
    private static func isSigned(_ line: LineView) -> Bool {
        guard !line.endsSentence else { return false }
        return signatures.contains { $0.matches(line.words) }
            || line.words.folded.contains { word in
                word.utf8.contains(UInt8(ascii: "/"))
                    && word.split(separator: "/").contains { agencies.contains(String($0)) }
            }
    }

    private static func isBracketed(_ line: LineView) -> Bool {
        guard let first = line.text.first, "([".contains(first) else { return false }
        return Words(line.text.replacing("/", with: " ")).folded.prefix(2).contains { labels.contains($0) }
    }

    private static let opening = WordPattern(
        "image|images|photo|photos|photograph|photographs|picture|pictures|illustration by|courtesy|from|via …")
    private static let labels: Set<String> = [
        "image", "images", "photo", "photos", "photograph", "picture", "pictures", "credit", "image credit",
        "photo credit", "picture credit", "illustration", "source image",
    ]
    private static let signatures = [
        WordPattern("… getty images …"), WordPattern("… ap photo …"), WordPattern("… afp|ap|reuters via …"),
        WordPattern("… picture alliance …"), WordPattern("… wikimedia commons …"), WordPattern("… shutterstock …"),
    ]
    private static let agencies: Set<String> = [
        "afp", "alamy", "anadolu", "ap", "belga", "bloomberg", "dpa", "efe", "epa", "getty", "pa", "reuters", "tass",
    ]
}
