import NewsModel

/// A part of the sidebar under a heading of its own.
struct SidebarSection: Hashable, Sendable {
    enum Name: Hashable, Sendable {
        /// Actors of one kind that the open article names.
        case kind(Actor.Kind)
        /// Those of all kinds.
        case actors
        /// The events that the open article tells.
        case events
        /// The events, of all articles, in which the chosen actor has a part.
        case eventsWithActor
        /// Actors and events that no other article has.
        case onlyHere
    }

    enum Item: Hashable, Sendable {
        case actor(Actor.ID)
        case event(Event.ID)
    }

    let name: Name
    let items: [Item]
}

/// A line of the sidebar on which its cursor can stand.
struct SidebarLine: Hashable, Sendable {
    let section: SidebarSection.Name
    /// Nil for the heading of a section that is folded.
    let item: SidebarSection.Item?
}

/// Where the cursor of the sidebar was put last, and which sections are folded.
struct SidebarMemory: Hashable, Sendable {
    var line: SidebarLine?
    var folded: Set<SidebarSection.Name> = [.onlyHere]
}

extension SidebarSection.Name {
    var isOfActors: Bool {
        switch self {
        case .kind, .actors: true
        case .events, .eventsWithActor, .onlyHere: false
        }
    }

    /// As its heading calls it; `actor` is the name of the chosen one.
    func title(actor: String) -> String {
        switch self {
        case .kind(let kind): kind.plural
        case .actors: "Actors"
        case .events: "Events"
        case .eventsWithActor: "With \(actor)"
        case .onlyHere: "Only here"
        }
    }
}

extension Actor.Kind {
    /// Several of them, as a heading: «People».
    var plural: String {
        switch self {
        case .person: "People"
        case .state: "States"
        case .organisation: "Organisations"
        case .force: "Forces"
        case .group: "Groups"
        case .place: "Places"
        case .event: "Named events"
        case .other: "Others"
        }
    }
}
