import Chance
import Foundation
import NewsModel
import NewsStore
import Testing

@testable import Reader
@testable import TerminalUI

/// Keys and window sizes in any order: nothing stops the program, every frame has the window's size, and the place in
/// the text is kept. `make soak` runs many more scripts than `make test`.
@Suite struct RandomKeyTests {
    private static let scripts = ProcessInfo.processInfo.environment["SOAK"].flatMap(Int.init) ?? 3

    /// All single keys that some command begins with, those of sequences, and words for the prompts.
    private static let keys =
        Command.all.flatMap(\.keys).flatMap(\.self).filter {
            ![.character("Q"), .character("q"), .control("c")].contains($0)
        }
        + "aeious 0123456789,:.\"()-|12345kestrel dam".map { Key.character($0) }

    @Test(arguments: 0..<scripts) func `five hundred keys at any size lose neither the screen nor the place`(
        seed: Int
    ) throws {
        let library = try Library.inMemory()
        var script = try Script(seed: seed, session: ReadingSession(library: library))
        for _ in 0..<500 { try script.step(keys: Self.keys) }
        let left = try script.leave()
        #expect(try ReadingSession(library: library).state.sentencePlace == left)
    }

    @Test(arguments: [("nothing", Corpus()), ("bare texts", bare)])
    func `no keys in any order stop the program where little or nothing is found`(name: String, corpus: Corpus) throws {
        var script = try Script(seed: 20_240_314, session: ReadingSession(corpus: corpus))
        for _ in 0..<500 { try script.step(keys: Self.keys) }
    }

    /// Texts in which nothing was found.
    private static var bare: Corpus {
        let articles = KestrelDam.corpus.articles
        return Corpus(articles: articles, annotations: articles.map { _ in Annotations() })
    }
}

/// A session under random keys.
private struct Script {
    private var chance: SplitMix
    private var session: ReadingSession
    private var canvas = Canvas()

    init(seed: Int, session: ReadingSession) {
        chance = SplitMix(seed: UInt64(seed))
        self.session = session
    }

    mutating func step(keys: [Key]) throws {
        guard session.state.isRunning else { return }
        if Int.random(in: 0..<30, using: &chance) == 0 { resize() }
        let key = try #require(keys.randomElement(using: &chance))
        try session.press(key.name)
        // Help and palette list the commands that leave, and Enter may run them.
        try #require(session.state.isRunning || key == .enter, "\(key.name) ended the session")
        let surface = session.state.draw(), window = session.state.window
        let kept = canvas.draw(session.state)
        try #require(kept.shows(surface), "after \(key.name) a part was not drawn anew:\n\(kept.text)\n\(surface.text)")
        #expect(surface.width == window.width && surface.height == window.height)
        if let cursor = surface.cursor { #expect(window.columns.contains(cursor.x) && window.rows.contains(cursor.y)) }
    }

    /// Another size keeps the place, and the old one brings the old screen back.
    private mutating func resize() {
        let window = session.state.window, place = session.state.sentencePlace, screen = session.screen
        session.resize(.random(in: 1...210, using: &chance), .random(in: 1...70, using: &chance))
        #expect(session.state.sentencePlace == place)
        guard Bool.random(using: &chance) else { return }
        session.resize(window.width, window.height)
        let returned = session.screen
        #expect(returned == screen)
    }

    /// Ends the session; the place where its reader was.
    mutating func leave() throws -> String {
        session.resize(120, 40)
        try session.press("<esc><esc>")
        let place = session.state.sentencePlace
        session.pause()
        try session.press("Q")
        #expect(!session.state.isRunning)
        return place
    }
}

extension Surface {
    /// Whether a terminal would show the same.
    fileprivate func shows(_ other: Surface) -> Bool {
        guard cursor == other.cursor, addresses != other.addresses else {
            return cursor == other.cursor && cells == other.cells
        }
        return zip(cells, other.cells).allSatisfy { a, b in
            var (plain, otherPlain) = (a, b)
            (plain.link, otherPlain.link) = (0, 0)
            return plain == otherPlain && address(Int(a.link)) == other.address(Int(b.link))
        }
    }
}

extension State {
    /// The open article, and where in it the sentence being read begins.
    fileprivate var sentencePlace: String { "\(selection.article ?? "-"):\(sentence?.lowerBound ?? text.offset)" }
}
