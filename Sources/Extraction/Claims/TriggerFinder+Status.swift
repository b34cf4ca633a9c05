import NewsModel

/// How sure a happening is: told, announced, denied, or only wished and possible, which is none.
extension TriggerFinder {
    func status(of entry: TriggerLexicon.Entry, at index: Int, in clause: Range<Int>) -> Claim.Status? {
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
        return has(index + 1, ClauseWords.preposition) || index + 3 >= clause.upperBound
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
        if words.has(ClauseWords.modal | ClauseWords.condition) { return nil }
        if isImplied(index, in: clause) { return .asserted }
        guard words.has(ClauseWords.future | ClauseWords.doing) else { return nil }
        if words.has(ClauseWords.future) { return isSupposed(before: index) ? nil : .announced }
        return words.has(ClauseWords.to) ? nil : words.has(ClauseWords.negation) ? .negated : .asserted
    }

    /// «chose this time to inspect», «managed to flee»: it happened (Karttunen, «Implicative Verbs», 1971).
    private func isImplied(_ index: Int, in clause: Range<Int>) -> Bool {
        guard has(index - 1, ClauseWords.to), !isSupposed(before: index) else { return false }
        return (max(clause.lowerBound, index - Self.reach)..<index).contains { has($0, ClauseWords.implicative) }
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
        let head = head(of: index)
        guard isNominal(index), !document.token(head + 1).isSign("-") else { return nil }
        if has(index - 1, ClauseWords.negation) || isTopic(index, in: clause) { return nil }
        if isPlanned(index, in: clause) { return isSupposed(before: index) ? nil : .announced }
        let isFresh = has(index - 1, ClauseWords.fresh) || has(index - 2, ClauseWords.fresh)
        let isTold =
            isFresh || isDated(index, in: clause) || hasFrame(before: index) || isAround(index) || isActing(head)
            || isFramed(behind: index, in: clause) && !isSupposed(before: index)
        return isTold ? .asserted : nil
    }

    /// «fears of an attack», «the potential for agreement», «talks on a truce», «such meetings»: spoken of, not told.
    private func isTopic(_ index: Int, in clause: Range<Int>) -> Bool {
        var start = index
        while start > clause.lowerBound, isModifier(start - 1) { start -= 1 }
        if (start..<index).contains(where: { has($0, ClauseWords.such) }) { return true }
        let isHope = has(start - 1, ClauseWords.preposition) && has(start - 2, ClauseWords.hope)
        return isHope || has(start - 1, ClauseWords.about) && isHappening(start - 2)
    }

    /// «a new comprehensive» before «agreement»
    private func isModifier(_ index: Int) -> Bool {
        let stops =
            ClauseWords.preposition | ClauseWords.auxiliary | ClauseWords.pronoun | ClauseWords.coordinator
            | ClauseWords.subordinate | ClauseWords.to
        return document.token(index).isWord && !isHappening(index) && !has(index, stops | ClauseWords.hope)
    }

    private func isHappening(_ index: Int) -> Bool {
        TriggerLexicon.shared[document.token(index).key]?.contains { $0.form == .noun } ?? false
    }

    /// «amid protests», «amid violent clashes»: while they went on.
    private func isAround(_ index: Int) -> Bool {
        has(index - 1, ClauseWords.amid) || has(index - 2, ClauseWords.amid) && has(index - 1, ClauseWords.fresh)
    }

    /// «the campaign which drove the army out»: what did something was there.
    private func isActing(_ index: Int) -> Bool {
        guard has(index + 1, ClauseWords.relative), !isSupposed(before: index) else { return false }
        let verb = document.token(index + 2)
        return has(index + 2, ClauseWords.frame | ClauseWords.light | ClauseWords.deed)
            || verb.isWord && document.ending(verb) == (UInt8(ascii: "e"), UInt8(ascii: "d"))
    }

    /// «the upcoming elections», «elections in Serbia, which are due to take place».
    private func isPlanned(_ index: Int, in clause: Range<Int>) -> Bool {
        let near = max(clause.lowerBound, index - 3)..<min(sentence.tokens.upperBound, index + Self.reach)
        return near.contains { has($0, ClauseWords.future) }
    }

    /// «the Washington Agreement of September 4th», «the 1999 NATO strikes».
    private func isDated(_ index: Int, in clause: Range<Int>) -> Bool {
        let near = max(clause.lowerBound, index - 4)..<min(clause.upperBound, index + Self.reach + 3)
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

    /// «the elected mayors», «heavily armed men», «newly elected mayors»: an article before, and no «by» behind.
    private func isAdjective(_ index: Int) -> Bool {
        var before = index - 1
        if document.isAdverb(document.token(before)) { before -= 1 }
        let opens =
            has(index - 1, ClauseWords.newly)
            || has(before, ClauseWords.determiner | ClauseWords.preposition)
            || document.token(before).kind == .number
        return opens && !has(index + 1, ClauseWords.preposition) && document.token(index + 1).isWord
            && !has(index + 1, ClauseWords.determiner)
    }

    /// The classes of the helping verbs, adverbs and particles that lead up to a verb. One word between them is passed
    /// over, so that «could soon attack» and «will the army attack» are read.
    func auxiliaries(before index: Int, in clause: Range<Int>) -> Auxiliaries {
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
        if let place = [index - 1, place].first(where: { clause.contains($0) && has($0, ClauseWords.coordinator) }) {
            words.classes |= wish(before: place, in: clause)
        }
        return words
    }

    /// «should be deployed and reinforced»: the second verb is wished for, too.
    private func wish(before index: Int, in clause: Range<Int>) -> UInt64 {
        let earlier = (clause.lowerBound..<index).map { classes(of: $0) }
        return earlier.reduce(0, |) & (ClauseWords.modal | ClauseWords.future)
    }

    struct Auxiliaries {
        var classes: UInt64 = 0
        func has(_ wanted: UInt64) -> Bool { classes & wanted != 0 }
    }
}
