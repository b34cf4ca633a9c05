import Chance
import Foundation
import Testing

/// Random keys on a real terminal of random sizes: Dateline goes on, ends when told to, and leaves nothing behind.
/// `make soak` runs many more scripts than `make test`.
struct RandomSessionTests {
    private static let scripts = ProcessInfo.processInfo.environment["SOAK"].flatMap(Int.init) ?? 2

    /// No letter that starts another program, and none that writes a file.
    private static let keys =
        "jjkkhl{}[]()atdwmuc;,/nN*@+-0$ZWwrRuHLJKGgg%xSiCF&vs? 12359tyzbfy'.".map(String.init)
        + ["\r", "\r", "\u{1B}", "\t", "\u{04}", "\u{15}", "\u{12}", "\u{0E}", "\u{7F}", "\u{06}", "\u{02}"]
        + ["\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[Z", "\u{1B}OP"]

    @Test(arguments: 0..<scripts) func `five hundred keys leave a running program and then a clean terminal`(
        seed: Int
    ) throws {
        var chance = SplitMix(seed: UInt64(seed))
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Second crack found"))
        for _ in 0..<50 {
            if Int.random(in: 0..<3, using: &chance) == 0 {
                terminal.resize(
                    rows: .random(in: 1...70, using: &chance), columns: .random(in: 1...210, using: &chance))
            }
            terminal.type((0..<10).compactMap { _ in Self.keys.randomElement(using: &chance) }.joined())
        }
        terminal.resize(rows: 24, columns: 80)
        for _ in 0..<12 { terminal.type("\u{1B}"); _ = terminal.wait(seconds: 0.05) { _ in false } }
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0), "\(terminal.text)")
        #expect(terminal.leftBehind == [])
    }
}
