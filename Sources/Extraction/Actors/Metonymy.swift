import NewsModel

/// A way in which a capital stands for its state: where it acts or is addressed, not where something lies or happens.
struct Metonymy: Sendable {
    let name: String
    /// A sentence with the capital in brackets.
    let example: String
    let holds: @Sendable (NameContext) -> Bool

    init(_ name: String, _ example: String, _ holds: @escaping @Sendable (NameContext) -> Bool) {
        self.name = name
        self.example = example
        self.holds = holds
    }

    // swift-format-ignore
    static let all: [Metonymy] = [
        Metonymy("subject",    "[Paris] rejected the plan.")                { $0.isSubject },
        Metonymy("addressed",  "They urged [Paris] to wait.")               { $0.isAddressed },
        Metonymy("agent",      "The town was seized by [Paris].")           { $0.isAgent },
        Metonymy("pair",       "The dialogue of Rome and [Paris] went on.") { $0.isPaired },
        Metonymy("possessive", "They have [Paris]’s backing.")              { $0.isOwner },
        Metonymy("envoy to",   "The Russian ambassador to [Paris] left.")   { $0.hasEnvoy },
    ]

    /// Lets capitals stand for their states; one that does so once in an article does it wherever nothing lies in it.
    static func resolve(_ spans: inout [NameSpan], in text: NameText, refused: RefusedFolds) {
        var acting: Set<Int> = []
        for index in spans.indices where spans[index].isCapital {
            let context = text.context(of: spans[index])
            guard let known = spans[index].known, !context.isLocated, all.contains(where: { $0.holds(context) }),
                !refused.forbid(known, standsForItsState: text.string(spans[index].tokens))
            else { continue }
            acting.insert(known)
            spans[index].standForState()
        }
        for index in spans.indices where spans[index].isCapital {
            guard let known = spans[index].known, acting.contains(known),
                !refused.forbid(known, standsForItsState: text.string(spans[index].tokens))
            else { continue }
            if !text.context(of: spans[index]).isLocated { spans[index].standForState() }
        }
    }
}

extension NameSpan {
    fileprivate var isCapital: Bool { rule == KnownNames.Form.capital.rawValue }

    fileprivate mutating func standForState() {
        guard let known, let state = KnownNames.all.actors[known].state else { return }
        self.known = state
        kind = KnownNames.all.actors[state].kind
        rule = "capital for state"
    }
}
