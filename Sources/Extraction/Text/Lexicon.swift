/// Which words belong to which classes, read once from rows «class value word word …»; a value is a whole number, `-`
/// for none. A word may stand in several rows.
///
/// ```
/// month    1 january jan
/// weekday  2 tuesday tue tues
/// titles   - mr mrs
/// ```
struct Lexicon: Sendable {
    /// What a lexicon knows of a word.
    struct Entry: Sendable {
        /// A bit for each class, in the order of `classNames`.
        var classes: UInt64 = 0
        /// Of the last row that gives one; a word with two values wants two lexicons.
        var value: Int32 = 0

        @inline(__always)
        func isOneOf(_ wanted: UInt64) -> Bool { classes & wanted != 0 }
    }

    private(set) var classNames: [String] = []
    private var entries: WordTable<Entry>

    /// - Parameter classes: those whose bits come first, in order.
    init(_ rows: String, classes: [String] = []) {
        classNames = classes
        // By bytes: splitting by characters would be most of the work of a start.
        let rows = rows.utf8.split(separator: UInt8(ascii: "\n")).map { $0.split(separator: UInt8(ascii: " ")) }
            .filter { $0.count > 2 && $0[0].first != UInt8(ascii: "#") }
        let count = rows.reduce(0) { $0 + $1.count - 2 }
        entries = WordTable(empty: Entry(), capacity: count * 2)
        for row in rows { add(row) }
    }

    /// The bit of a class; stops the program when a table names a class that no row has.
    subscript(class name: String) -> UInt64 {
        guard let bit = classNames.firstIndex(of: name) else { preconditionFailure("no word is of class \(name)") }
        return 1 << UInt64(bit)
    }

    /// What is known of the word with this key; an entry without classes when nothing is.
    @inline(__always)
    func entry(_ key: UInt64) -> Entry { entries[key] }
}

extension Lexicon {
    private mutating func add(_ row: [Substring.UTF8View]) {
        let name = String(Substring(row[0])), bit = bit(of: name), value = Int32(Substring(row[1]))
        precondition(value != nil || row[1].elementsEqual("-".utf8), "a lexicon row of \(name) has no value")
        for word in row.dropFirst(2) { insert(WordKey.of(Substring(word)), bit, value) }
    }

    private mutating func bit(of name: String) -> UInt64 {
        if !classNames.contains(name) { classNames.append(name) }
        precondition(classNames.count <= 64, "a lexicon has at most 64 classes")
        return self[class: name]
    }

    private mutating func insert(_ key: UInt64, _ bit: UInt64, _ value: Int32?) {
        entries.update(key) { entry in
            entry.classes |= bit
            if let value { entry.value = value }
        }
    }
}
