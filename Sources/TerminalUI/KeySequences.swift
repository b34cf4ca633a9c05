/// What terminals send for the keys that have no character, without the Escape before it.
struct KeySequences: Sendable {
    private var keys: [[UInt8]: Key] = [:]

    /// The usual ones, and those of this terminal's description, by the names of terminfo.
    init(capability: (String) -> String = { _ in "" }) {
        for (sequences, key) in Self.usual {
            for sequence in sequences.split(separator: " ") { keys[Array(sequence.utf8)] = key }
        }
        for (name, key) in Self.capabilities {
            let sequence = Array(capability(name).utf8)
            if sequence.first == 0x1B, Self.isComplete(sequence.dropFirst()) { keys[Array(sequence.dropFirst())] = key }
        }
    }

    subscript(sequence: [UInt8]) -> Key? { keys[sequence] ?? keys[Self.withoutModifiers(sequence)] }

    /// «O» takes a letter after digits, «[» anything up to a letter or «~»; the Linux console sends «[[A».
    static func isComplete(_ sequence: some BidirectionalCollection<UInt8>) -> Bool {
        guard let last = sequence.last, sequence.count > 1 else { return false }
        if sequence.elementsEqual("[[".utf8) { return false }
        return 0x40...0x7E ~= last
    }

    /// «[1;5A», which is Ctrl-Up, is taken for «[A», and «[5;3~» for «[5~».
    private static func withoutModifiers(_ sequence: [UInt8]) -> [UInt8] {
        guard let semicolon = sequence.firstIndex(of: UInt8(ascii: ";")), let last = sequence.last else { return [] }
        let head = sequence[..<semicolon]
        return (head.elementsEqual("[1".utf8) ? Array("[".utf8) : Array(head)) + [last]
    }

    // swift-format-ignore
    private static let usual: [(String, Key)] = [
        ("[A OA", .up),                  ("[B OB", .down),                 ("[C OC", .right),   ("[D OD", .left),
        ("[1;5C [1;3C Oc", .wordRight),  ("[1;5D [1;3D Od", .wordLeft),
        ("[H OH [1~ [7~", .home),        ("[F OF [4~ [8~", .end),          ("[5~", .pageUp),    ("[6~", .pageDown),
        ("[2~", .insert),                ("[3~", .delete),                 ("[Z", .backTab),    ("OM", .enter),
        ("OP [P [11~ [[A", .function(1)), ("OQ [Q [12~ [[B", .function(2)),
        ("OR [R [13~ [[C", .function(3)), ("OS [S [14~ [[D", .function(4)),
        ("[15~ [[E", .function(5)),      ("[17~", .function(6)),           ("[18~", .function(7)),
        ("[19~", .function(8)),          ("[20~", .function(9)),           ("[21~", .function(10)),
        ("[23~", .function(11)),         ("[24~", .function(12)),
    ]

    // swift-format-ignore
    private static let capabilities: [(String, Key)] = [
        ("kcuu1", .up),      ("kcud1", .down),   ("kcuf1", .right),  ("kcub1", .left),    ("khome", .home),
        ("kend", .end),      ("kpp", .pageUp),   ("knp", .pageDown), ("kich1", .insert),  ("kdch1", .delete),
        ("kcbt", .backTab),  ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
