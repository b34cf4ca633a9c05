import Glibc

/// What a key costs in Dateline and in programs that readers know, on the same texts in the same run: CPU time of all
/// threads from the key to the end of the frame, and bytes sent to the terminal.
enum PeerBench {
    static func samples(program: String, articles: String) throws -> [Sample] {
        let library = try PeerLibrary(articles: articles)
        defer { library.remove() }
        try fetchFeed(library)
        let peers = [Peer.dateline(program)] + Peer.all.filter { access($0.program, X_OK) == 0 }
        return try [(24, 80), (60, 200)].flatMap { rows, columns in
            try Peer.Action.allCases.flatMap { action in
                try peers.flatMap { try samples(of: $0, action, library, rows, columns) }
            }
        }
    }

    private static func samples(
        of peer: Peer, _ action: Peer.Action, _ library: PeerLibrary, _ rows: Int, _ columns: Int
    ) throws -> [Sample] {
        guard let keys = peer.keys[action] else { return [] }
        let session = try start(peer, library, rows, columns)
        var times: [Double] = [], bytes: [Double] = []
        for key in keys {
            let before = session.milliseconds
            session.type(key)
            _ = session.settle()
            times.append(session.milliseconds - before)
            bytes.append(Double(session.bytes()))
        }
        let name = "\(action.rawValue), \(columns)x\(rows), \(peer.name)"
        let goal = peer.name == "dateline" ? "p99 under 16" : "-"
        return [
            Sample(name: name, unit: "CPU ms", values: times, goal: goal),
            Sample(name: name, unit: "bytes", values: bytes, goal: "-"),
        ]
    }

    /// Newsboat shows what it has fetched before.
    private static func fetchFeed(_ library: PeerLibrary) throws {
        guard let newsboat = Peer.all.first(where: { $0.name == "newsboat" && access($0.program, X_OK) == 0 }) else {
            return
        }
        let session = try Session(
            newsboat.program, newsboat.words(library) + ["-x", "reload"], rows: 24, columns: 80, home: library.folder)
        session.waitForEnd()
    }

    /// The peer with its first article open.
    private static func start(_ peer: Peer, _ library: PeerLibrary, _ rows: Int, _ columns: Int) throws -> Session {
        let session = try Session(
            peer.program, peer.words(library), rows: rows, columns: columns, home: library.folder)
        while session.settle() {}
        for key in peer.opening {
            session.type(key)
            _ = session.settle()
        }
        _ = session.bytes()
        return session
    }
}
