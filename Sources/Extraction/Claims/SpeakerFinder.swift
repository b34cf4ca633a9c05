import NewsModel

/// Finds who says what is quoted: «… said Ana Lind», «the president said …», «she added», or the speaker before.
struct SpeakerFinder {
    let document: Document
    let mentions: [Mention]
    let actors: [Actor]

    /// Words behind a quotation within which its word of speaking stands.
    private static let behind = 12
    /// Sentences back to which «she» may refer.
    private static let memory = 4

    /// A word of speaking that governs a quotation, and whose it is; nil when none does.
    func speech(around quoted: Range<Int>, in sentence: Int, after last: Quote?) -> (speaker: Actor.ID?, cue: Int)? {
        let whole = sentences(of: quoted, from: sentence)
        if let cue = cueBehind(quoted, in: whole) {
            return (speaker(behind: quoted, cue: cue, in: whole, sentence) ?? last.flatMap(\.speaker), cue)
        }
        guard let cue = cueBefore(quoted, in: document.sentences[sentence].tokens) else { return nil }
        if let last, isElided(quoted),
            document.range(document.sentences[sentence].tokens).contains(last.range.lowerBound),
            let name = named(between: last.range.upperBound, quoted)
        {
            return (name, cue)
        }
        return (subject(of: cue, in: sentence) ?? receiver(of: cue), cue)
    }

    /// «As Marshall warns, … . The force “increasingly resembles an army”», or a speech that goes on.
    func speakerBefore(_ quoted: Range<Int>, in sentence: Int, after last: Quote?) -> Actor.ID? {
        guard sentence > 0 else { return nil }
        let before = document.sentences[sentence - 1].tokens
        if let last, last.kind == .direct, document.range(before).upperBound <= last.range.upperBound + 80 {
            return last.speaker
        }
        return before.first { isCue($0) }.flatMap { subject(of: $0, in: sentence - 1) }
    }

    /// Who stands before a word of speaking as its subject.
    func subject(of cue: Int, in sentence: Int) -> Actor.ID? {
        let tokens = document.sentences[sentence].tokens
        let before = mentions(in: tokens.lowerBound..<cue)
        if let place = pronoun(before: cue, behind: before.last) { return antecedent(before: place, in: sentence) }
        let head = before.last { !hangs($0) } ?? before.last
        guard let head else { return office(before: cue, in: tokens).flatMap { holder(of: $0, before: cue) } }
        if hangs(head), let office = office(before: cue, in: tokens), let holder = holder(of: office, before: cue) {
            return holder
        }
        return head.actor
    }

    /// «called», but not «called on»; «said», but not «is said by».
    func isCue(_ index: Int) -> Bool {
        has(index, SpeechWords.cue) && !has(index + 1, SpeechWords.spoiling)
            && !(has(index - 1, SpeechWords.determiner))
    }

    private func has(_ index: Int, _ classes: UInt64) -> Bool {
        SpeechWords.lexicon.entry(document.token(index).key).isOneOf(classes)
    }
}

// MARK: - Words of speaking

extension SpeakerFinder {
    /// From the sentence in which a quotation opens to the one in which it closes.
    private func sentences(of quoted: Range<Int>, from sentence: Int) -> Range<Int> {
        let last = document.sentences[sentence...].prefix { $0.tokens.lowerBound < quoted.upperBound }.last
        return document.sentences[sentence].tokens.lowerBound..<(last?.tokens.upperBound ?? quoted.upperBound)
    }

    /// «“…,” said Ana Lind», «“…,” the minister told reporters».
    private func cueBehind(_ quoted: Range<Int>, in whole: Range<Int>) -> Int? {
        let end = quoted.upperBound, isClosed = document.token(end - 2).isSign(among: Self.stops)
        guard isClosed || document.token(end).isSign(",") else { return nil }
        let limit = min(end + Self.behind, whole.upperBound)
        return (end..<max(end, limit)).prefix { !document.tokens[$0].isSign("“") && !document.tokens[$0].isSign("\"") }
            .first { isCue($0) }
    }

    private static let stops = Signs(",.!?…")

    /// The last word of speaking before it, with no turn to somebody else between: «…, whereas the mayor …».
    private func cueBefore(_ quoted: Range<Int>, in tokens: Range<Int>) -> Int? {
        let before = tokens.lowerBound..<max(tokens.lowerBound, quoted.lowerBound)
        guard let cue = before.last(where: { isCue($0) }) else { return nil }
        let between = cue + 1..<quoted.lowerBound
        return between.contains { has($0, SpeechWords.turn) } ? nil : cue
    }

    /// «Thaçi labelled it “…”, and Vučić as “…”»: the word of speaking is left out.
    private func isElided(_ quoted: Range<Int>) -> Bool { has(quoted.lowerBound - 1, SpeechWords.elision) }
}

// MARK: - Speakers

extension SpeakerFinder {
    /// «said Ana Lind», «Ana Lind said», «she said».
    private func speaker(behind quoted: Range<Int>, cue: Int, in whole: Range<Int>, _ sentence: Int) -> Actor.ID? {
        let name = mentions(in: quoted.upperBound..<cue).last { !hangs($0) }
        if let name { return name.actor }
        if let place = (quoted.upperBound..<cue).last(where: { has($0, SpeechWords.pronoun) }) {
            return antecedent(before: place, in: sentence)
        }
        if cue == quoted.upperBound || document.token(cue - 1).kind == .sign {
            let next = mentions(in: cue + 1..<min(cue + 11, whole.upperBound)).filter { !isAddressed($0, behind: cue) }
            if let name = next.first(where: isPerson) ?? next.first { return name.actor }
            if has(cue + 1, SpeechWords.pronoun) { return antecedent(before: quoted.lowerBound, in: sentence) }
        }
        return office(before: cue + 5, in: quoted.upperBound..<min(cue + 5, whole.upperBound))
            .flatMap { holder(of: $0, before: quoted.lowerBound) }
    }

    /// «According to Ana Lind».
    private func receiver(of cue: Int) -> Actor.ID? {
        guard has(cue, SpeechWords.according) else { return nil }
        return mentions(in: cue + 1..<min(cue + 8, document.tokens.count)).first?.actor
    }

    /// «said to Ana Lind», «told Ana Lind».
    private func isAddressed(_ mention: Mention, behind cue: Int) -> Bool {
        hangs(mention) || has(cue, SpeechWords.addressing)
    }

    private func named(between start: Int, _ quoted: Range<Int>) -> Actor.ID? {
        let end = document.range(quoted).lowerBound
        return mentions.first { $0.range.lowerBound >= start && $0.range.upperBound <= end }?.actor
    }

    /// «He», shortly before a word of speaking and behind every name.
    private func pronoun(before cue: Int, behind name: Mention?) -> Int? {
        let start = max(0, cue - 5)
        return (start..<cue).last {
            has($0, SpeechWords.pronoun) && Int(document.tokens[$0].start) >= name?.range.upperBound ?? 0
        }
    }

    /// The person named last before, the subjects of sentences first.
    private func antecedent(before place: Int, in sentence: Int) -> Actor.ID? {
        let inside = mentions(in: document.sentences[sentence].tokens.lowerBound..<place).filter(isPerson)
        if let last = inside.last { return last.actor }
        for earlier in (max(0, sentence - Self.memory)..<sentence).reversed() {
            let people = mentions(in: document.sentences[earlier].tokens).filter(isPerson)
            if let head = people.first(where: { !hangs($0) }) ?? people.first { return head.actor }
        }
        return nil
    }

    private func isPerson(_ mention: Mention) -> Bool {
        !actors.indices.contains(mention.actor) || actors[mention.actor].kind == .person
    }

    /// «The president said»: the word of an office, behind every name.
    private func office(before cue: Int, in tokens: Range<Int>) -> UInt64? {
        let start = max(tokens.lowerBound, cue - 8)
        let word = (start..<max(start, min(cue, tokens.upperBound))).last { has($0, SpeechWords.office) }
        return word.map { document.tokens[$0].key }
    }

    /// Who is called by an office, the one named last before.
    private func holder(of office: UInt64, before place: Int) -> Actor.ID? {
        let end = Int(document.token(place).start)
        return mentions.last { mention in
            guard mention.range.upperBound <= end, actors.indices.contains(mention.actor) else { return false }
            let words = actors[mention.actor].role?.split(separator: " ") ?? []
            return words.contains { WordKey.of($0) == office }
        }?.actor
    }

    /// Behind «of», «to», «in»: part of what is said of another.
    private func hangs(_ mention: Mention) -> Bool {
        let index = document.tokens.partitioningIndex { Int($0.start) >= mention.range.lowerBound } - 1
        return has(has(index, SpeechWords.determiner) ? index - 1 : index, SpeechWords.hanging)
    }

    private func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
        guard !tokens.isEmpty else { return [] }
        let range = document.range(tokens)
        let start = mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = mentions.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return mentions[start..<end]
    }
}
