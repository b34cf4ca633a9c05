import NewsModel
import Testing
import TerminalUI

@testable import Reader

/// Keys and window sizes in any order: nothing stops the program, and every frame has the window's size.
@Suite struct RandomKeyTests {
    private static let keys =
        "jjkkhl{}[]()eatdwmuc;,/nN*@:+-0$ZWwrRuHLJKGgg%xSiC? 12359tyzbs".map { Key.character($0) }
        + [.enter, .enter, .escape, .tab, .backTab, .control("d"), .control("u"), .control("r"), .control("w")]
        + [.control("n"), .up, .down, .left, .right, .backspace, .pageDown, .home, .end]

    @Test(arguments: [("the sample", KestrelDam.corpus), ("nothing", Corpus()), ("bare texts", bare)])
    func `no keys in any order stop the program`(name: String, corpus: Corpus) throws {
        var chance = Lehmer(state: 20_240_314)
        var session = try ReadingSession(corpus: corpus)
        for _ in 0..<700 {
            if Int.random(in: 0..<30, using: &chance) == 0 {
                session.resize(.random(in: 1...210, using: &chance), .random(in: 1...70, using: &chance))
            }
            let key = try #require(Self.keys.randomElement(using: &chance))
            try session.press(key.name)
            // The row of help or palette that leaves may have been run.
            if !session.state.isRunning { session = try ReadingSession(corpus: corpus) }
            let surface = session.state.draw()
            #expect(surface.width == session.state.window.width && surface.height == session.state.window.height)
        }
        #expect(session.state.isRunning)
    }

    /// Texts in which nothing was found.
    private static var bare: Corpus {
        let articles = KestrelDam.corpus.articles
        return Corpus(articles: articles, annotations: articles.map { _ in Annotations() })
    }
}

/// The same numbers in every run: Lehmer's generator with the constants of Park and Miller (1988).
private struct Lehmer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state * 48_271 % 2_147_483_647
        let high = state << 33
        state = state * 48_271 % 2_147_483_647
        return high ^ state
    }
}
