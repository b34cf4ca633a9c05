import Configuration
import Foundation
import NewsModel
import NewsStore
import Testing
import TerminalUI

@testable import Reader

/// A reading session without a terminal: keys in, screen out.
struct ReadingSession {
    private(set) var reader: Reader

    init(
        _ width: Int = 120, _ height: Int = 40, signs: Signs = .unicode, library: Library? = nil,
        path: String = "/kestrel", corpus: Corpus = KestrelDam.corpus,
        configuration: ConfigurationFile = ConfigurationFile(environment: [:])
    ) throws {
        let window = Rect(x: 0, y: 0, width: width, height: height)
        reader = try Reader(
            .corpus(corpus), path: path, library: try library ?? .inMemory(), configuration: configuration,
            window: window, signs: signs)
    }

    /// Presses keys written as in the tables of commands: `]e`, `<enter>`, `@14<space>mar`.
    mutating func press(_ keys: String) throws {
        guard !keys.isEmpty else { return }
        for key in try #require(Key.sequence(keys), "no such keys: \(keys)") { reader.press(key) }
    }

    mutating func open(_ link: Permalink) { reader.open(link) }

    mutating func resize(_ width: Int, _ height: Int) {
        reader.resize(to: Rect(x: 0, y: 0, width: width, height: height))
    }

    /// No key for a while.
    mutating func pause() { reader.pause() }

    mutating func lackColor(because words: String) { reader.state.lacksColor = words }

    /// Clicks on the first of these words that the screen shows.
    mutating func click(_ words: [String]) throws {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        for (y, line) in lines.enumerated() {
            guard let hit = words.lazy.compactMap({ line.firstRange(of: $0) }).first else { continue }
            return try reader.state.take(MouseAction(.press, x: line[..<hit.lowerBound].count, y: y))
        }
        Issue.record("\(words) is not on the screen")
    }

    mutating func wheel(down: Bool) throws {
        try reader.state.take(MouseAction(down ? .wheelDown : .wheelUp, x: 1, y: 1))
    }

    var screen: String { reader.state.draw().text }
    var state: State { reader.state }

    /// The row of the screen that shows some words, counted from 0.
    func row(of words: String) -> Int? {
        screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }
    }
}

/// Compares a screen with `Screens/NAME.screen`.
func expectScreen(
    _ name: String, _ session: ReadingSession, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    try expectRecorded("\(name).screen", session.screen, sourceLocation: sourceLocation)
}

/// Compares a text with a file in `Screens`; with RECORD=1 in the environment it is written anew.
func expectRecorded(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens")
    let file = folder.appendingPathComponent(name)
    let text = text + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "what is seen is not that of \(name)", sourceLocation: sourceLocation)
}

extension State {
    /// The articles marked read.
    var read: Set<String> { Set(readings.filter(\.value.isRead).keys) }
}
