import NewsModel

/// Finds the triggers of one sentence: the verbs and nouns of `EventType.all` that tell something that happened, was
/// announced, or is expressly said not to have happened. What is only wished, possible or general is passed over.
struct TriggerFinder {
    let document: Document
    let sentence: Sentence
    /// The dates of the sentence, in bytes: a noun beside one tells a happening.
    var dates: [TextRange] = []

    /// Words between a noun and what makes it a happening.
    static let reach = 9

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
            tokens: entry.prefix != 0 ? index - 2..<index + 1 : index..<end(of: entry, at: index), type: entry.type,
            status: status,
            isPluperfect: entry.form != .noun && auxiliaries(before: index, in: clause).has(ClauseWords.pluperfect),
            isSequel: isSequel(index, in: clause), isNoun: entry.form == .noun,
            isRecent: entry.form == .noun && isRecent(index, in: clause), clause: clause, scope: clause)
    }

    /// «renewed violence», «a recent joint declaration», «was recently angered by shootings»
    private func isRecent(_ index: Int, in clause: Range<Int>) -> Bool {
        has(index - 1, ClauseWords.recent) || has(index - 2, ClauseWords.recent)
            || clause.contains { document.tokens[$0].key == ClauseWords.recently }
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

    private func end(of entry: TriggerLexicon.Entry, at index: Int) -> Int {
        entry.form == .noun && entry.second == 0 ? head(of: index) + 1 : end(entry, index)
    }

    /// «bombing campaign», «election crisis»: the second noun says how much there was of the first.
    func head(of noun: Int) -> Int { has(noun + 1, ClauseWords.amount) ? noun + 1 : noun }

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

    func has(_ index: Int, _ classes: UInt64) -> Bool { self.classes(of: index) & classes != 0 }

    /// «In May» is no «may», and «the plan failed» tells nothing to come.
    func classes(of index: Int) -> UInt64 {
        let token = document.token(index), classes = ClauseWords.lexicon.entry(token.key).classes
        let isMonth = token.key == ClauseWords.may && token.isCapitalised && index > sentence.tokens.lowerBound
        let isPlan = ClauseWords.plan.contains(token.key) && document.token(index + 1).key != ClauseWords.toKey
        return isMonth ? 0 : isPlan ? classes & ~ClauseWords.future : classes
    }
}
