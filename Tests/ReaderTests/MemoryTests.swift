import NewsStore
import Testing

@testable import Reader

/// What is there again on the next start.
@Suite struct MemoryTests {
    @Test func `the next start is where the last one ended`() throws {
        let library = try Library.inMemory()
        var first = try ReadingSession(80, 24, library: library)
        try first.press("rjj<enter>]e]ewq")
        let second = try ReadingSession(80, 24, library: library)
        #expect(second.state.selection.article == "2.txt")
        #expect(second.state.focus == .text)
        #expect(second.state.text == first.state.text)
        #expect(second.state.read == ["0.txt"])
        #expect(second.state.view.layouts == ["stacked": "single"])
    }

    @Test func `two readers of one library keep each other's marks`() throws {
        let library = try Library.inMemory()
        var first = try ReadingSession(library: library), second = try ReadingSession(library: library)
        try first.press("r")
        try second.press("jr")
        try first.press("q")
        try second.press("q")
        #expect(try ReadingSession(library: library).state.read == ["0.txt", "1.txt"])
    }
}
