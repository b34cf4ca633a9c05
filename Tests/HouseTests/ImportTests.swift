import Testing

/// Who may know whom. SwiftPM holds our own targets apart; this holds the rest of the world out of them.
struct ImportTests {
    // swift-format-ignore
    private static let allowed: [String: Set<String>] = [
        "NewsModel":   [],
        "Extraction":  ["NewsModel"],
        "NewsStore":   ["NewsModel", "GRDB", "Foundation"],
        "Interchange": ["NewsModel", "TOMLKit", "Foundation"],
        "TerminalUI":  ["CNcurses", "Glibc"],
        "Reader":      ["NewsModel", "Extraction", "NewsStore", "TerminalUI"],
        "dateline":    ["NewsModel", "Extraction", "NewsStore", "Interchange", "TerminalUI", "Reader",
                        "ArgumentParser", "Foundation"],
        "PseudoTerminal": ["Glibc"],
        "bench":       ["NewsModel", "Extraction", "PseudoTerminal", "Glibc"],
    ]

    @Test(arguments: try SourceFile.all(under: "Sources"))
    func `a target imports what its row allows and nothing else`(_ file: SourceFile) throws {
        let allowed = try #require(Self.allowed[file.target], "\(file.target) has no row in the table of imports")
        let strangers = Set(file.imports).subtracting(allowed)
        #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
    }

    @Test func `one file talks to ncurses`() throws {
        let files = try SourceFile.all(under: "Sources").filter { $0.imports.contains("CNcurses") }
        #expect(files.map(\.path).allSatisfy { $0 == "Sources/TerminalUI/Screen.swift" })
    }

    @Test func `only the executable writes to standard output and error`() throws {
        let writers = [
            "print(", "debugPrint(", "dump(", "puts(", "fputs(", "fwrite(", "write(1", "write(2", "write(STD",
            "Glibc.write(", "FileHandle.standard",
        ]
        for file in try SourceFile.all(under: "Sources") where !mayWrite(file) {
            for (number, line) in file.lines.enumerated() {
                let call = writers.first { calls($0, in: line) }
                #expect(call == nil, "\(file.path):\(number + 1) calls \(call ?? "")")
            }
        }
    }

    /// The screen of a terminal is its target's to write to; that a name ends in a writer's name makes it no call.
    private func mayWrite(_ file: SourceFile) -> Bool {
        ["dateline", "bench"].contains(file.target) || file.path == "Sources/TerminalUI/Screen.swift"
    }

    private func calls(_ writer: String, in line: String) -> Bool {
        let code = line.prefix { $0 != "\"" }.split(separator: "//", omittingEmptySubsequences: false).first ?? ""
        return code.ranges(of: writer).contains { range in
            guard range.lowerBound > code.startIndex else { return true }
            let before = code[code.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "_" && before != "."
        }
    }
}
