import NewsModel

/// Reads the tables of names into actors and the phrases that lead to them.
struct KnownNameTables {
    private(set) var actors: [KnownActor] = []
    private(set) var phrases: [KnownNames.Phrase] = []

    static func build() -> KnownNameTables {
        var tables = KnownNameTables()
        for rows in [
            StateNames.europe, StateNames.asia, StateNames.africa, StateNames.americasAndOceania,
            StateNames.disputedAndFormer,
        ] { tables.addStates(NameRows(rows)) }
        tables.addNames(NameRows(OrganisationNames.international), .organisation)
        tables.addSeats(NameRows(StateNames.seats))
        tables.addNames(NameRows(OrganisationNames.national), .organisation)
        tables.addNames(NameRows(PartyNames.rows), .organisation)
        tables.addNames(NameRows(CompanyNames.rows), .organisation)
        tables.addNames(NameRows(MediaNames.rows), .organisation)
        tables.addNames(NameRows(ForceNames.rows), .force)
        tables.addNames(NameRows(EventNames.known), .event)
        tables.addNames(NameRows(PlaceNames.spelled), .place)
        tables.addPeoples(NameRows(GroupWords.peoples))
        tables.addLeaders(NameRows(LeaderNames.rows))
        tables.addCities(NameRows(PlaceNames.cities))
        return tables
    }

    private mutating func actor(_ name: String, _ kind: Actor.Kind, state: Int? = nil) -> Int {
        actors.append(KnownActor(name: name, kind: kind, state: state))
        return actors.count - 1
    }

    private mutating func add(_ phrase: Range<Int>, of table: NameRows, _ actor: Int, _ form: KnownNames.Form) {
        phrases.append(KnownNames.Phrase(words: table.words(phrase), actor: actor, form: form))
    }
}

// MARK: - States

extension KnownNameTables {
    /// Rows «name; forms; capitals; peoples; adjectives».
    private mutating func addStates(_ table: NameRows) {
        for row in table.rows {
            guard row.count == 5, let name = row[0].first else {
                preconditionFailure("a state has five fields: \(row)")
            }
            let state = actor(table.text(name), .state)
            for phrase in row[0] + row[1] { add(phrase, of: table, state, .name) }
            addCapitals(row[2], of: table, state)
            addPeople(row[3], of: table, state, adjectives: row[4].map(table.text))
            for phrase in row[4] { add(phrase, of: table, state, .adjective) }
        }
    }

    private mutating func addCapitals(_ capitals: [Range<Int>], of table: NameRows, _ state: Int) {
        guard let first = capitals.first else { return }
        let capital = actor(table.text(first), .place, state: state)
        for phrase in capitals { add(phrase, of: table, capital, .capital) }
    }

    /// A form is plural when it ends in «s» or comes first, unless it is an adjective as well («Lebanese»).
    private mutating func addPeople(_ forms: [Range<Int>], of table: NameRows, _ state: Int, adjectives: [String]) {
        guard let first = forms.first else { return }
        let people = actor(table.text(first), .group, state: state)
        for phrase in forms {
            let text = table.text(phrase)
            let isPlural = (phrase == first || text.last == "s") && !adjectives.contains(text)
            add(phrase, of: table, people, isPlural ? .name : .demonym)
        }
    }

    /// Rows «owner; houses; towns».
    private mutating func addSeats(_ table: NameRows) {
        for row in table.rows {
            guard row.count == 3, let owner = row[0].first.map(table.text),
                let state = actors.firstIndex(where: { $0.name == owner })
            else { preconditionFailure("a seat names a state or organisation of the tables: \(row)") }
            for phrase in row[1] { add(phrase, of: table, state, .seat) }
            addCapitals(row[2], of: table, state)
        }
    }
}

// MARK: - Others

extension KnownNameTables {
    /// Rows «name; forms».
    private mutating func addNames(_ table: NameRows, _ kind: Actor.Kind) {
        for row in table.rows {
            guard let name = row.first?.first else { continue }
            let actor = actor(table.text(name), kind)
            for phrase in row.joined() { add(phrase, of: table, actor, .name) }
        }
    }

    /// Rows «plural; other forms»; forms in «s» are plural.
    private mutating func addPeoples(_ table: NameRows) {
        for row in table.rows {
            guard let name = row.first?.first else { continue }
            let people = actor(table.text(name), .group)
            for phrase in row.joined() {
                let isPlural = phrase == name || table.text(phrase).last == "s"
                add(phrase, of: table, people, isPlural ? .name : .demonym)
            }
        }
    }

    /// Rows «full name; other spellings; word of the office».
    private mutating func addLeaders(_ table: NameRows) {
        for row in table.rows {
            guard row.count == 3, let name = row[0].first else {
                preconditionFailure("a leader has three fields: \(row)")
            }
            let leader = actor(table.text(name), .person)
            for phrase in row[0] + row[1] { add(phrase, of: table, leader, .name) }
            actors[leader].office = row[2].first.flatMap { table.words($0).last?.key }
        }
    }

    private mutating func addCities(_ table: NameRows) {
        for phrase in table.rows.joined().joined() {
            add(phrase, of: table, actor(table.text(phrase), .place), .name)
        }
    }
}
