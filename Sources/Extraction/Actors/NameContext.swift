/// A name and the words around it: what tells its kind, or whether a capital stands for its state.
struct NameContext {
    let reader: NameReader
    let span: Range<Int>

    /// Place of the word before the name, and of the one behind it.
    private var before: Int { span.lowerBound - 1 }
    private var behind: Int { span.upperBound }

    private func key(_ index: Int) -> UInt64 { reader.token(index).key }
    private func has(_ index: Int, _ classes: UInt64) -> Bool { reader.has(index, classes) }

    private func isListed(_ index: Int) -> Bool {
        reader.token(index).isSign(",") || key(index) == NameReader.and
    }

    /// A word in small letters that may be a noun.
    private func isNoun(_ index: Int) -> Bool {
        reader.token(index).isWord && !reader.token(index).isCapitalised && key(index) != WordKey.possessive
            && !has(index, ActorWords.function | ActorWords.acting | ActorWords.saying)
    }
}

// MARK: - People

extension NameContext {
    var isSpeaker: Bool { has(behind, ActorWords.saying) }
    var isSpeakerAtEnd: Bool { has(before, ActorWords.saying) && reader.token(behind).isSign(".") }
    var isWho: Bool { key(behind) == Self.who || reader.token(behind).isSign(",") && key(behind + 1) == Self.who }
    var hasAge: Bool { reader.token(behind + 1).kind == .number && hasComma(behind) && hasComma(behind + 2) }
    var isKin: Bool { has(before, ActorWords.kin) }
    var isSeveralWords: Bool { span.count > 1 && !reader.token(span.lowerBound).isAcronym }
    var isKnownSurname: Bool { span.count == 1 && KnownNames.all.isLeader(surname: key(span.lowerBound)) }
    var hasGovernment: Bool { has(behind, ActorWords.executive) && isNoun(behind) }

    private func hasComma(_ index: Int) -> Bool { reader.token(index).isSign(",") }
    private static let who = WordKey.of("who")
}

// MARK: - Places

extension NameContext {
    var isIn: Bool { has(before, ActorWords.locative) }
    var isFrom: Bool { key(before) == Self.from }
    var isBeforeItsState: Bool { reader.token(behind).isSign(",") && isPlace(behind + 1) }
    var isTownOf: Bool { has(before - 1, ActorWords.placeHead) && key(before) == NameReader.of }
    var isBehindTown: Bool { has(before, ActorWords.placeHead) && isNoun(before) }
    var isBeforeProvince: Bool { has(behind, ActorWords.placeHead) }
    var isBehindDirection: Bool { has(before, ActorWords.direction) }
    var endsInKnownPlace: Bool { span.count > 1 && isPlace(span.upperBound - 1) }

    /// In a list with a known place.
    var isAmongPlaces: Bool {
        isListed(before) && (1...3).contains { isPlace(before - $0) && reader.match(before - $0)?.end == before }
            || isListed(behind) && isPlace(behind + 1) && !isBeforeItsState
    }

    private func isPlace(_ index: Int) -> Bool {
        guard let match = reader.match(index), match.form == .name || match.form == .capital else { return false }
        return [.state, .place].contains(reader.actor(match).kind)
    }

    private static let from = WordKey.of("from")
}

// MARK: - Organisations

extension NameContext {
    var isAcronym: Bool { span.count == 1 && reader.token(span.lowerBound).shape.contains(.allCapitals) }
    var isAmongParties: Bool {
        isListed(before) && has(before - 1, ActorWords.organisationHead) && reader.isCapitalised(before - 1)
    }
    var isBehindArticle: Bool { key(before) == Self.the && !isNoun(behind) }
    var isBeforeParty: Bool {
        isNoun(behind) && !has(behind, ActorWords.executive)
            && has(behind, ActorWords.organisationHead | ActorWords.forceHead)
    }

    private static let the = WordKey.of("the")
}

// MARK: - Capitals

extension NameContext {
    var isSubject: Bool {
        has(behind, ActorWords.saying | ActorWords.acting)
            || has(behind + 1, ActorWords.saying | ActorWords.acting) && has(behind, ActorWords.function)
    }
    var isAddressed: Bool { has(before, ActorWords.saying) }
    var isAgent: Bool { [Self.by, Self.between].contains(key(before)) }
    /// Coordinated or hyphenated with a state or another capital: «both Rome and Paris», «Rome-Paris talks».
    var isPaired: Bool {
        isPairing(before) && stateStart(before: before) != nil
            || isPairing(behind) && reader.state(at: behind + 1) != nil
    }
    var isOwner: Bool {
        key(behind) == WordKey.possessive && !has(behind + 1, ActorWords.placeHead | ActorWords.direction)
            && !reader.isCapitalised(behind + 1)
    }
    var hasEnvoy: Bool { key(before) == Self.to && has(before - 1, ActorWords.title) }

    /// Behind «in» or «near», or in a pair behind a capital that is; behind «to» without an office; before a state.
    var isLocated: Bool {
        if isIn || isBeforeItsState { return true }
        if key(before) == NameReader.and, let first = stateStart(before: before) {
            return has(first - 1, ActorWords.locative)
        }
        return key(before) == Self.to && !hasEnvoy
    }

    private func isPairing(_ index: Int) -> Bool { reader.isHyphen(index) || key(index) == NameReader.and }

    /// Where a state or capital begins that ends here.
    private func stateStart(before end: Int) -> Int? {
        let first = reader.bounds.lowerBound
        return (max(first, end - 3)..<max(first, end)).first { reader.state(at: $0)?.match.end == end }
    }

    private static let by = WordKey.of("by")
    private static let between = WordKey.of("between")
    private static let to = WordKey.of("to")
}
