import Testing

/// Who may know whom. SwiftPM holds our own targets apart; this holds the rest of the world out of them.
struct ImportTests {
    // swift-format-ignore
    private static let allowed: [String: Set<String>] = [
        "NewsModel":   [],
        "Extraction":  ["NewsModel", "CActorModel"],
        "NewsStore":   ["NewsModel", "GRDB", "CZlib", "Foundation"],
        "Ingestion":   ["NewsModel", "Extraction", "Interchange", "NewsStore", "Dispatch", "Synchronization"],
        "Interchange": ["NewsModel", "TOMLKit", "CArchive", "CMark", "Foundation", "Synchronization"],
        "Fetching":    ["CCurl", "Foundation"],
        "Configuration": ["Foundation"],
        "TerminalUI":  ["CNcurses", "Glibc"],
        "Reader":      ["NewsModel", "Extraction", "NewsStore", "Configuration", "TerminalUI", "Synchronization"],
        "dateline":    ["NewsModel", "Extraction", "NewsStore", "Interchange", "Ingestion", "Fetching", "Configuration",
                        "TerminalUI", "Reader", "ArgumentParser", "Foundation", "Synchronization"],
        "PseudoTerminal": ["Glibc"],
        "Chance":      [],
        "bench":       ["NewsModel", "Extraction", "NewsStore", "Chance", "PseudoTerminal", "Glibc", "Foundation"],
        "tagging":     ["NewsModel", "Extraction", "Foundation"],
        "score":       ["NewsModel", "Extraction", "Interchange", "Foundation"],
    ]

    @Test(arguments: try SourceFile.all(under: "Sources"))
    func `a target imports what its row allows and nothing else`(_ file: SourceFile) throws {
        let allowed = try #require(Self.allowed[file.target], "\(file.target) has no row in the table of imports")
        let strangers = Set(file.imports).subtracting(allowed)
        #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
    }

    @Test func `the screen alone talks to ncurses`() throws {
        let files = try SourceFile.all(under: "Sources").filter { $0.imports.contains("CNcurses") }
        #expect(files.map(\.path).allSatisfy { isScreen($0) })
    }

    @Test func `one file each talks to a library in C that reads sources`() throws {
        for (library, name) in [("CArchive", "Archive"), ("CMark", "Importer+Markdown"), ("CCurl", "Fetcher")] {
            let files = try SourceFile.all(under: "Sources").filter { $0.imports.contains(library) }
            #expect(files.map(\.name) == [name])
        }
    }

    @Test func `only the executable writes to standard output and error`() throws {
        let call =
            #/
            (?m) (?: ^ | [^\w."] )
            ( (?: print | debugPrint | dump | f?puts | fwrite ) \( | (?: Glibc\. )? write\( [12S]
            | FileHandle\.standard )
            /#
        for file in try SourceFile.all(under: "Sources") where !mayWrite(file) {
            let found = file.lines.joined(separator: "\n").firstMatch(of: call)?.1
            #expect(found == nil, "\(file.path)")
        }
    }

    private func mayWrite(_ file: SourceFile) -> Bool {
        ["dateline", "bench", "score", "tagging"].contains(file.target) || isScreen(file.path)
    }

    private func isScreen(_ path: String) -> Bool {
        path == "Sources/TerminalUI/Screen.swift" || path.hasPrefix("Sources/TerminalUI/Screen+")
    }
}
