/// A line that says whose a picture is: one row a way of saying it.
struct Credit: Sendable {
    let name: String
    let help: String
    let example: String
    /// Of a line of a few words that is no sentence.
    let fits: @Sendable (LineView) -> Bool

    static func covers(_ line: LineView) -> Bool { line.words.count <= 20 && all.contains { $0.fits(line) } }

    // swift-format-ignore
    static let all: [Credit] = [
        Credit(name: "maker", help: "opens with picture and by", example: "Photograph by Ana Petrova",
               fits: { opening.matches($0.words) && !$0.endsSentence }),
        Credit(name: "label", help: "opens with a word for picture and a colon", example: "Photo: Ana Petrova",
               fits: { isLabelled($0) }),
        Credit(name: "agency", help: "carries an agency's signature", example: "Ana Petrova/AFP via Getty Images",
               fits: { line in !line.endsSentence && signatures.contains { line.text.contains($0) } }),
        Credit(name: "brackets", help: "says picture first, in brackets", example: "(AP Photo/Ana Petrova)",
               fits: { isBracketed($0) }),
    ]

    private static func isLabelled(_ line: LineView) -> Bool {
        line.text.firstIndex(of: ":").map { labels.contains(line.text[..<$0].lowercased()) } ?? false
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
        "Getty Images", "AP Photo", "REUTERS/", "Reuters/", "/Reuters", "/REUTERS", "REUTERS |", "/AFP", "AFP/",
        "AFP via", "/AP", "/EPA", "EPA/", "picture alliance", "Shutterstock", "/Alamy", "Wikimedia Commons",
        "/Anadolu", "Associated Press/", "/TASS", "/Bloomberg",
    ]
}
