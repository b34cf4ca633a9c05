import NewsModel

/// What stands above the body: title, byline, standfirst and the lead picture's caption.
extension TextParts {
    /// The first line, when it is short and no sentence, and something goes on below it.
    mutating func markTitle() {
        guard let place = paragraphs.indices.first(where: { paragraphs[$0].kind == .body }) else { return }
        guard place < LineView.head, let line = line(place), isTitle(line), place + 1 < paragraphs.count else { return }
        guard Byline.authors(line) == nil, !Byline.isDate(line), !Byline.isDateline(line) else { return }
        titlePlace = place
        paragraphs[place].kind = .title
    }

    private func isTitle(_ line: LineView) -> Bool {
        line.words.count <= 25 && !line.text.hasSuffix(":")
            && (!line.endsSentence || "?!".contains(line.text.last ?? " "))
    }

    /// Goes down from the top until the body begins.
    mutating func markHead() {
        for place in paragraphs.indices.prefix(LineView.head) where place != titlePlace {
            guard paragraphs[place].kind == .body else { continue }
            guard let line = line(place), let kind = headKind(line, at: place) else { return }
            paragraphs[place].kind = kind
        }
    }

    private mutating func headKind(_ line: LineView, at place: Int) -> Region.Kind? {
        if let names = Byline.authors(line) {
            authors += names
            return .byline
        }
        if Byline.isDate(line) || Byline.isDateline(line) { return .byline }
        if titlePlace != nil, let names = Byline.bareNames(line), !names.contains(where: isSpokenOf) {
            authors += names
            return .byline
        }
        if Roles.isOffice(line), place > 0, paragraphs[place - 1].kind == .byline { return .byline }
        if CaptionSign.isCaption(line, surroundings(of: place)) { return .caption }
        return isStandfirst(line, at: place) ? .standfirst : nil
    }

    /// The text has it within a paragraph, as it has places and people in the news, but hardly its own author.
    private func isSpokenOf(_ name: String) -> Bool {
        paragraphs.indices.contains { isEdge($0) && line($0)?.text.contains(" \(name)") == true }
    }

    private func surroundings(of place: Int) -> CaptionSign.Surroundings {
        let next = paragraphs.indices.contains(place + 1) ? paragraphs[place + 1].kind : .body
        let bodyFollows = paragraphs.dropFirst(place + 2).contains { $0.kind == .body }
        return .init(
            creditFollows: next == .credit, isCutOffFromBody: titlePlace != nil && next == .furniture && bodyFollows)
    }

    /// One paragraph between title and body: an unfinished sentence, or any with the byline below it.
    private func isStandfirst(_ line: LineView, at place: Int) -> Bool {
        guard let titlePlace, titlePlace < place, place + 1 < paragraphs.count else { return false }
        guard (5...60).contains(line.words.count) else { return false }
        guard !paragraphs[..<place].contains(where: { $0.kind == .standfirst }) else { return false }
        return !line.endsSentence || isOverByline(place)
    }

    /// The byline stands right below it.
    private func isOverByline(_ place: Int) -> Bool {
        line(place + 1).map { Byline.authors($0) != nil || Byline.isDate($0) } ?? false
    }
}
