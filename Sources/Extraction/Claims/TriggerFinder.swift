import NewsModel

/// Finds the triggers of one sentence: the verbs and nouns of `EventType.all` that tell something that happened, was
/// announced, or is expressly said not to have happened. What is only wished, possible or general is passed over.
struct TriggerFinder {
    let document: Document
    let sentence: Sentence
    /// The dates of the sentence, in bytes: a noun beside one tells a happening.
    var dates: [TextRange] = []

    /// Words between a noun and what makes it a happening.
    private static let reach = 9

    /// The triggers in order of place, none inside another.
    func triggers() -> [Trigger] {
        let clauses = clauses(), found = clauses.map { separated(triggers(in: $0)) }
        return found.indices.flatMap { place in
            let scope = scope(of: place, among: clauses) { found[$0].isEmpty }
            return found[place].map { $0.clause == clauses[place] ? $0.reaching(scope) : $0 }
        }
    }

    /// A clause with the parts before it up to the word that opens it, and those behind it.
    private func scope(of place: Int, among clauses: [Range<Int>], isFree: (Int) -> Bool) -> Range<Int> {
        var first = place, last = place
        while first > 0, !isOpened(clauses[first]), isFree(first - 1) { first -= 1 }
        while last + 1 < clauses.count, isFree(last + 1), !isOpened(clauses[last + 1]) { last += 1 }
        return clauses[first].lowerBound..<clauses[last].upperBound
    }

    private func isOpened(_ clause: Range<Int>) -> Bool { has(clause.lowerBound, ClauseWords.subordinate) }

    /// Gives two verbs of one clause a clause each, where «and» and a subject stand between them.
    private func separated(_ triggers: [Trigger]) -> [Trigger] {
        var triggers = triggers
        for index in triggers.indices.dropFirst() where !triggers[index].isNoun && !triggers[index - 1].isNoun {
            let between = triggers[index - 1].tokens.upperBound..<triggers[index].tokens.lowerBound
            guard let cut = between.last(where: { has($0, ClauseWords.coordinator) }), between.upperBound - cut > 1
            else { continue }
            triggers[index].clause = cut..<triggers[index].clause.upperBound
            triggers[index - 1].clause = triggers[index - 1].clause.lowerBound..<cut
            for changed in [index - 1, index] { triggers[changed].scope = triggers[changed].clause }
        }
        return triggers
    }

    private func triggers(in clause: Range<Int>) -> [Trigger] {
        var found: [Trigger] = []
        for index in clause {
            guard found.last.map({ index >= $0.tokens.upperBound }) ?? true else { continue }
            if let trigger = trigger(at: index, in: clause) { found.append(trigger) }
        }
        return found
    }

    private func trigger(at index: Int, in clause: Range<Int>) -> Trigger? {
        let token = document.tokens[index]
        guard token.isWord, let entries = TriggerLexicon.shared[token.key] else { return nil }
        let fitting = entries.filter { fits($0, at: index, in: clause) }
        let best = fitting.max { rank($0) < rank($1) }
        guard let rank = best.map(rank) else { return nil }
        for entry in fitting where self.rank(entry) == rank {
            if let status = status(of: entry, at: index, in: clause) { return trigger(entry, status, index, clause) }
        }
        return nil
    }

    /// «was followed by the deployment»: later than what the sentence told before.
    private func isSequel(_ index: Int, in clause: Range<Int>) -> Bool {
        (clause.lowerBound..<index).contains { has($0, ClauseWords.sequel) }
    }

    private func trigger(
        _ entry: TriggerLexicon.Entry, _ status: Claim.Status, _ index: Int, _ clause: Range<Int>
    ) -> Trigger {
        Trigger(
            tokens: entry.prefix != 0 ? index - 2..<index + 1 : index..<self.end(entry, index), type: entry.type,
            status: status,
            isPluperfect: entry.form != .noun && auxiliaries(before: index, in: clause).has(ClauseWords.pluperfect),
            isSequel: isSequel(index, in: clause), isNoun: entry.form == .noun,
            isRecent: entry.form == .noun && has(index - 1, ClauseWords.recent), clause: clause, scope: clause)
    }

    /// An entry with a second word or a prefix says more than one without.
    private func rank(_ entry: TriggerLexicon.Entry) -> Int {
        (entry.second != 0 ? 2 : 0) + (entry.prefix != 0 ? 2 : 0) + (entry.needsForce || entry.topic != 0 ? 1 : 0)
    }

    private func fits(_ entry: TriggerLexicon.Entry, at index: Int, in clause: Range<Int>) -> Bool {
        if entry.second != 0, end(entry, index) == index + 1 { return false }
        if entry.topic != 0, !sentence.tokens.contains(where: { has($0, entry.topic) }) { return false }
        if entry.form != .noun, entry.prefix == 0, isPartOfName(index) { return false }
        if entry.needsForce, !clause.contains(where: { $0 > index && $0 < index + 6 && has($0, ClauseWords.force) }) {
            return false
        }
        guard entry.prefix != 0 else { return true }
        return document.token(index - 1).isSign("-") && document.token(index - 2).key == entry.prefix
    }

    /// «United Nations», «quake-hit»: no verb.
    private func isPartOfName(_ index: Int) -> Bool {
        if document.token(index - 1).isSign("-") || document.token(index + 1).isSign("-") { return true }
        let token = document.tokens[index]
        return token.isCapitalised && index > sentence.tokens.lowerBound && !document.token(index - 1).isSign("“")
            && sentence.kind == .body
    }

    /// Behind the second word of an entry; directly behind the first where there is none.
    private func end(_ entry: TriggerLexicon.Entry, _ index: Int) -> Int {
        guard entry.second != 0 else { return index + 1 }
        let next = document.token(index + 1).isSign("-") ? index + 2 : index + 1
        return document.token(next).key == entry.second ? next + 1 : index + 1
    }
}

// MARK: - Clauses

extension TriggerFinder {
    /// The sentence, cut at its marks and before its subordinate clauses.
    private func clauses() -> [Range<Int>] {
        var clauses: [Range<Int>] = [], start = sentence.tokens.lowerBound
        for index in sentence.tokens where index > start && opensClause(index) {
            clauses.append(start..<index)
            start = index
        }
        return clauses + [start..<sentence.tokens.upperBound]
    }

    private static let cuts = Signs(",;:—–()“”\"")

    private func opensClause(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if token.kind == .sign {
            return token.isSign(among: Self.cuts) && !joinsNumber(index)
        }
        return has(index, ClauseWords.subordinate)
    }

    /// «September 20, 2021»: a comma inside a date opens no clause.
    private func joinsNumber(_ index: Int) -> Bool {
        document.token(index - 1).kind != .word && document.token(index + 1).kind == .number
    }

    private func has(_ index: Int, _ classes: UInt64) -> Bool { self.classes(of: index) & classes != 0 }

    /// «In May» is no «may».
    private func classes(of index: Int) -> UInt64 {
        let token = document.token(index), classes = ClauseWords.lexicon.entry(token.key).classes
        let isMonth = token.key == ClauseWords.may && token.isCapitalised && index > sentence.tokens.lowerBound
        return isMonth ? 0 : classes
    }
}

// MARK: - How sure it is

extension TriggerFinder {
    private func status(of entry: TriggerLexicon.Entry, at index: Int, in clause: Range<Int>) -> Claim.Status? {
        switch entry.form {
        case .noun: nounStatus(at: index, in: clause)
        case .past, .participle: pastStatus(at: index, in: clause)
        case .gerund: gerundStatus(at: index, in: clause)
        case .base: baseStatus(at: index, in: clause)
        case .third: sentence.kind == .caption && !has(index - 1, ClauseWords.determiner) ? .asserted : nil
        }
    }

    private func pastStatus(at index: Int, in clause: Range<Int>) -> Claim.Status? {
        let words = auxiliaries(before: index, in: clause)
        if isAdjective(index) || isReduced(index, in: clause) || words.has(ClauseWords.present) { return nil }
        return status(words, at: index, in: clause)
    }

    /// «, deployed there»: a participle that opens its clause and has no object.
    private func isReduced(_ index: Int, in clause: Range<Int>) -> Bool {
        guard index == clause.lowerBound + 1, document.tokens[clause.lowerBound].isSign(",") else { return false }
        return has(index + 1, ClauseWords.preposition) || index + 2 >= clause.upperBound
    }

    private func status(_ words: Auxiliaries, at index: Int, in clause: Range<Int>) -> Claim.Status? {
        if words.has(ClauseWords.condition | ClauseWords.modal) || has(clause.lowerBound, ClauseWords.condition) {
            return nil
        }
        if words.has(ClauseWords.future) { return .announced }
        if words.has(ClauseWords.to) { return nil }
        return words.has(ClauseWords.negation) ? .negated : .asserted
    }

    /// «will attack», «did not attack»; a bare base form is a wish, an order or a habit.
    private func baseStatus(at index: Int, in clause: Range<Int>) -> Claim.Status? {
        let words = auxiliaries(before: index, in: clause)
        guard words.has(ClauseWords.future | ClauseWords.doing) else { return nil }
        if words.has(ClauseWords.modal | ClauseWords.condition) { return nil }
        if words.has(ClauseWords.future) { return isSupposed(before: index) ? nil : .announced }
        return words.has(ClauseWords.to) ? nil : words.has(ClauseWords.negation) ? .negated : .asserted
    }

    /// «could have thought that the war will start»
    private func isSupposed(before clause: Int) -> Bool {
        (sentence.tokens.lowerBound..<clause).contains { has($0, ClauseWords.modal | ClauseWords.supposed) }
    }

    /// «was threatening»; «responded by bringing»; «reacted forcefully, amassing troops».
    private func gerundStatus(at index: Int, in clause: Range<Int>) -> Claim.Status? {
        let words = auxiliaries(before: index, in: clause)
        if words.has(ClauseWords.being) { return status(words, at: index, in: clause) }
        let isAdjunct = has(index - 1, ClauseWords.preposition) || document.token(index - 1).isSign(",")
        return isAdjunct && hasFrame(before: index) && !isSupposed(before: index) ? .asserted : nil
    }

    /// A noun tells a happening when a verb says that it took place, or when it is called recent.
    private func nounStatus(at index: Int, in clause: Range<Int>) -> Claim.Status? {
        guard isNominal(index), !document.token(index + 1).isSign("-") else { return nil }
        if has(index - 1, ClauseWords.negation) { return nil }
        if isPlanned(index, in: clause) { return isSupposed(before: index) ? nil : .announced }
        let isFresh = has(index - 1, ClauseWords.fresh) || has(index - 2, ClauseWords.fresh)
        let isTold =
            isFresh || isDated(index, in: clause) || hasFrame(before: index)
            || isFramed(behind: index, in: clause) && !isSupposed(before: index)
        return isTold ? .asserted : nil
    }

    /// «the upcoming elections», «elections in Serbia, which are due to take place».
    private func isPlanned(_ index: Int, in clause: Range<Int>) -> Bool {
        let near = max(clause.lowerBound, index - 3)..<min(sentence.tokens.upperBound, index + Self.reach)
        return near.contains { has($0, ClauseWords.future) }
    }

    /// «the Washington Agreement of September 4th», «the 1999 NATO strikes».
    private func isDated(_ index: Int, in clause: Range<Int>) -> Bool {
        let near = max(clause.lowerBound, index - 4)..<min(clause.upperBound, index + Self.reach)
        let range = document.range(near)
        return dates.contains { range.contains($0.lowerBound) }
    }

    /// A verb of happening earlier in the sentence: «was followed by the deployment», or just before: «held talks».
    private func hasFrame(before index: Int) -> Bool {
        let far = max(sentence.tokens.lowerBound, index - 14)..<index,
            near = max(sentence.tokens.lowerBound, index - 5)..<index
        return far.contains { has($0, ClauseWords.frame) }
            || near.contains { has($0, ClauseWords.light) } && !isSupposed(before: index)
                && !near.contains { has($0, ClauseWords.to) }
    }

    /// «talks began», «the protest was held».
    private func isFramed(behind index: Int, in clause: Range<Int>) -> Bool {
        clause.contains { $0 > index && $0 < index + Self.reach && has($0, ClauseWords.frame | ClauseWords.light) }
    }

    private func isNominal(_ index: Int) -> Bool {
        !has(index - 1, ClauseWords.pronoun | ClauseWords.to | ClauseWords.modal | ClauseWords.doing)
    }

    /// «the elected mayors», «heavily armed men»: an article before, and no «by» behind.
    private func isAdjective(_ index: Int) -> Bool {
        var before = index - 1
        if document.isAdverb(document.token(before)) { before -= 1 }
        let opens =
            has(before, ClauseWords.determiner) || has(before, ClauseWords.preposition)
            || document.token(before).kind == .number
        return opens && !has(index + 1, ClauseWords.preposition) && document.token(index + 1).isWord
            && !has(index + 1, ClauseWords.determiner)
    }

    /// The classes of the helping verbs, adverbs and particles that lead up to a verb. One word between them is passed
    /// over, so that «could soon attack» and «will the army attack» are read.
    private func auxiliaries(before index: Int, in clause: Range<Int>) -> Auxiliaries {
        var words = Auxiliaries(), place = index - 1
        while place >= clause.lowerBound, index - place < 7 {
            let token = document.tokens[place], known = classes(of: place)
            let isAuxiliary = known & (ClauseWords.auxiliary | ClauseWords.to | ClauseWords.condition) != 0
            let isPassedOver =
                known & ClauseWords.adverb != 0 || document.isAdverb(token) || index - place == 1 && token.isWord
            guard isAuxiliary || isPassedOver else { break }
            words.classes |= isAuxiliary ? known : 0
            place -= 1
        }
        if has(index - 1, ClauseWords.coordinator) { words.classes |= wish(before: index, in: clause) }
        return words
    }

    /// «should be deployed and reinforced»: the second verb is wished for, too.
    private func wish(before index: Int, in clause: Range<Int>) -> UInt64 {
        let earlier = (clause.lowerBound..<index).map { classes(of: $0) }
        return earlier.reduce(0, |) & (ClauseWords.modal | ClauseWords.future)
    }

    private struct Auxiliaries {
        var classes: UInt64 = 0
        func has(_ wanted: UInt64) -> Bool { classes & wanted != 0 }
    }
}
