/// Nouns for what those who write in newspapers do for a living.
enum Roles {
    static let nouns: Set<String> = [
        "fellow", "editor", "correspondent", "professor", "director", "reporter", "writer", "analyst", "columnist",
        "researcher", "lecturer", "journalist", "contributor", "author", "scholar", "adviser", "advisor", "expert",
        "historian", "economist", "commentator", "novelist", "consultant", "specialist", "strategist", "candidate",
        "student", "chief", "chair", "founder", "co-founder", "ambassador", "diplomat", "lawyer", "activist",
    ]

    /// A line that tells an office and no more: «Senior Policy Fellow», «Europe correspondent».
    static func isOffice(_ line: LineView) -> Bool {
        guard (1...7).contains(line.words.count), !line.endsSentence else { return false }
        guard line.text.unicodeScalars.first?.properties.isUppercase == true else { return false }
        let head = line.words.folded.prefix { !prepositions.contains($0) }
        return head.last.map { nouns.contains($0) } ?? false
    }

    private static let prepositions: Set<String> = ["at", "of", "for", "in", "with", "on", "to"]
}
