/// Someone or something that acts in a crisis or that it happens to or at: an entity of ACE, an actor of CAMEO.
package struct Actor: Hashable, Sendable, Identifiable {
    /// Within the `Annotations` of one article its place in their list, within a `Corpus` its place in that.
    package typealias ID = Int

    package enum Kind: String, Sendable, CaseIterable {
        case person, state, organisation, force, group, place, event, other
    }

    package var id: ID
    /// The usual name of a known actor, else the fullest name seen.
    package var name: String
    package var kind: Kind
    /// Title or office as the texts give it: «President of Serbia».
    package var role: String?
    /// The surfaces seen, commonest first, each with the rule that folded it here.
    package var aliases: [Alias]

    package init(id: ID, name: String, kind: Kind, role: String? = nil, aliases: [Alias] = []) {
        self.id = id
        self.name = name
        self.kind = kind
        self.role = role
        self.aliases = aliases
    }
}

/// One way in which texts write an actor.
package struct Alias: Hashable, Sendable {
    package var surface: String
    package var count: Int
    /// Name of the rule that says it is this actor: «surname», «acronym», «diacritics», «capital for state».
    package var rule: String

    package init(_ surface: String, count: Int, rule: String) {
        self.surface = surface
        self.count = count
        self.rule = rule
    }
}

/// A place in a text where an actor is named.
package struct Mention: Hashable, Sendable {
    package var range: TextRange
    package var actor: Actor.ID
    /// The rule that found the name or folded it onto its actor.
    package var rule: String

    package init(_ range: TextRange, actor: Actor.ID, rule: String) {
        self.range = range
        self.actor = actor
        self.rule = rule
    }
}
