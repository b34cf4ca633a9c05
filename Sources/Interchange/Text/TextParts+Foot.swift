import NewsModel

/// What stands below the body: biographies and what the page puts after them.
extension TextParts {
    /// Goes up from the bottom until the body ends.
    mutating func markFoot() {
        people = namesOverBiographies()
        let known = authors + people
        markLinkHeadlines()
        for place in paragraphs.indices.suffix(LineView.foot).reversed() where paragraphs[place].kind == .body {
            guard let line = line(place), isFoot(line, at: place, known) else { return }
            paragraphs[place].kind = .biography
        }
    }

    private mutating func isFoot(_ line: LineView, at place: Int, _ known: [String]) -> Bool {
        if let person = Biography.subject(line, known: known) {
            if !known.contains(person), !people.contains(person) { people.insert(person, at: 0) }
            return true
        }
        if Biography.isAboutAuthor(line) || Roles.isOffice(line) || Byline.isDate(line) { return true }
        return known.contains { Words.folded($0) == Words.folded(line.text) }
    }

    /// Names that stand alone near the end, the person's biography or office below them.
    private func namesOverBiographies() -> [String] {
        paragraphs.indices.suffix(LineView.foot).compactMap { place in
            guard paragraphs[place].kind == .body, paragraphs[place].range.count <= PersonName.longest,
                let line = line(place), PersonName.isName(line.text)
            else { return nil }
            let below = (place + 1...place + 2).compactMap { self.line($0) }
            return below.contains { opensBiography($0, of: line.text) } ? line.text : nil
        }
    }

    private func opensBiography(_ line: LineView, of name: String) -> Bool {
        Biography.opens(line, with: name) || Biography.isAboutAuthor(line) || Roles.isOffice(line)
    }

    /// Headlines of other articles: lines that are no sentences, under furniture and with nothing of the body below.
    private mutating func markLinkHeadlines() {
        for place in paragraphs.indices.suffix(LineView.foot).dropFirst()
        where paragraphs[place].kind == .body && paragraphs[place - 1].kind == .furniture {
            guard let line = line(place), !line.endsSentence, !Roles.isOffice(line), !PersonName.isName(line.text)
            else {
                continue
            }
            let below = paragraphs.indices.dropFirst(place + 1).compactMap { self.line($0) }
            if !below.contains(where: { $0.endsSentence && $0.words.count > 12 }) {
                paragraphs[place].kind = .furniture
            }
        }
    }
}
