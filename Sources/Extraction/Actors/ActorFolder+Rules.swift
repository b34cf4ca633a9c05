import NewsModel

/// The rules by which names of several articles are one actor, in the order in which they are tried.
extension ActorFolder {
    mutating func bind() {
        bindTransliterations()
        bindMiddleNames()
        bindMisspellings()
        bindAcronyms()
        bindAdjectives()
        bindPlaces()
        bindSurnames()
    }

    private var people: [Int] { names.indices.filter { names[$0].isPerson && names[$0].words.count > 1 } }

    /// Binds all names that have a key in common.
    private mutating func bind(_ some: [Int], by rule: String, keys: (Name) -> [String], if fits: (Name, Name) -> Bool)
    {
        var groups: [String: [Int]] = [:]
        for index in some {
            for key in Set(keys(names[index])) { groups[key, default: []].append(index) }
        }
        // In order, since what is refused can make a bond hang on those before.
        let shared = groups.filter { 2...Self.crowd ~= $0.value.count }
        for (_, group) in shared.sorted(by: { $0.key < $1.key }) {
            for (place, first) in group.enumerated() {
                for second in group[(place + 1)...] where fits(names[first], names[second]) {
                    bind(first, second, rule)
                }
            }
        }
    }

    /// Names that share a key with more others than this are too common for the key to tell anything.
    private static var crowd: Int { 64 }
}

// MARK: - People

extension ActorFolder {
    /// «Volodymyr Zelenskyy» and «Volodymyr Zelensky».
    private mutating func bindTransliterations() {
        bind(people, by: "transliteration", keys: { [Transliteration.key($0.key.folded)] }, if: { _, _ in true })
    }

    /// «David L. Phillips» and «David Phillips».
    private mutating func bindMiddleNames() {
        bind(people, by: "name without middle", keys: { ["\($0.words[0]) \($0.words.last ?? "")"] }) { first, second in
            first.words.count == 2 || second.words.count == 2
        }
    }

    /// «Aleksander Vucic» and «Aleksandar Vučić»: one letter off in the one name, while the other is the same.
    private mutating func bindMisspellings() {
        bind(people, by: "misspelling", keys: Self.misspellings) { first, second in
            guard first.words.count == second.words.count else { return false }
            let differing = zip(first.words, second.words).filter { $0 != $1 }
            guard differing.count == 1, let pair = differing.first, min(pair.0.utf8.count, pair.1.utf8.count) > 4 else {
                return false
            }
            return EditDistance.between(Array(pair.0.utf8), Array(pair.1.utf8), atMost: 1) != nil
        }
    }

    /// The name with one letter left out, in all ways: two words of distance 1 have one of them in common.
    private static func misspellings(of name: Name) -> [String] {
        let letters = Array(name.key.folded.utf8)
        return [name.key.folded]
            + letters.indices.map { String(decoding: letters[..<$0] + letters[($0 + 1)...], as: UTF8.self) }
    }

    /// A surname by itself is the only one who bears it in all articles; where two do, it stays by itself.
    private mutating func bindSurnames() {
        for isBare in [false, true] {
            let bearers = bearers
            for index in names.indices where names[index].isPerson && (names[index].words.count == 1) == isBare {
                let all = bearers[names[index].words.joined(separator: " ")]?.subtracting([root(index)]) ?? []
                if all.count == 1, let only = all.first { bind(index, only, "surname") }
            }
        }
    }

    /// Who is called by each surname: by the last words of a name, or by the first where the family's name comes first.
    private var bearers: [String: Set<Int>] {
        var bearers: [String: Set<Int>] = [:]
        for person in people {
            let words = names[person].words
            let surnames = words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
            for surname in surnames + words.prefix(ActorWords.isFamilyFirst(WordKey.of(words[0])) ? 1 : 0) {
                bearers[surname, default: []].insert(root(person))
            }
        }
        return bearers
    }
}

// MARK: - Others

extension ActorFolder {
    /// «ECFR» in one article and «European Council on Foreign Relations (ECFR)» in another; two long names with one
    /// acronym are one when they share most of their words.
    private mutating func bindAcronyms() {
        let bodies = names.indices.filter { names[$0].key.sort == .body }
        bind(bodies, by: "acronym", keys: Self.acronyms) { first, second in
            let short = min(first.words.count, second.words.count), shared = Set(first.words).intersection(second.words)
            return short == 1 || shared.count * 2 >= max(first.words.count, second.words.count)
        }
    }

    private static func acronyms(of name: Name) -> [String] {
        let aliases = name.actors.flatMap(\.aliases).filter { $0.rule != "capital for state" }
        return (aliases.map(\.surface) + name.actors.map(\.name)).compactMap { surface in
            let last = surface.split(separator: "(").last.map { $0.hasSuffix(")") ? $0.dropLast() : $0 } ?? ""
            let isAcronym = last.utf8.count > 1 && last.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return isAcronym ? String(last) : nil
        }
    }

    /// «Kosovo Institute for Policy Research» and «Kosovar Institute for Policy Research».
    private mutating func bindAdjectives() {
        let bodies = names.indices.filter { names[$0].key.sort == .body && names[$0].words.count > 2 }
        bind(bodies, by: "adjective of a state", keys: { [Self.withStates($0.words)] }, if: { _, _ in true })
    }

    private static func withStates(_ words: [String]) -> String {
        words.map { KnownNames.all.state(of: WordKey.of($0)).map(String.init) ?? $0 }.joined(separator: " ")
    }

    /// «Bernjak» and «Brnjak» in one article: a letter more or less, or two swapped.
    private mutating func bindPlaces() {
        let places = names.indices.filter {
            names[$0].key.sort == .land && names[$0].actors.allSatisfy { $0.kind == .place }
        }
        bind(places, by: "spelling", keys: Self.misspellings) { first, second in
            let letters = (Array(first.key.folded.utf8), Array(second.key.folded.utf8))
            guard min(letters.0.count, letters.1.count) > 5, letters.0.first == letters.1.first,
                !first.articles.isDisjoint(with: second.articles)
            else { return false }
            return EditDistance.between(letters.0, letters.1, atMost: 1) != nil
        }
    }
}
