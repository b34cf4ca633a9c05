import Testing

@testable import TerminalUI

/// Links are written over the frame, row by row, and are always closed.
struct LinkWriterTests {
    @Test func `a link is written where it stands, and the cursor goes back`() {
        var surface = Surface(width: 12, height: 1)
        surface.put("see page now", x: 0, y: 0)
        surface.link(Rect(x: 4, y: 0, width: 4, height: 1), to: "https://a.example/")
        #expect(written(surface) == "␛7␛[1;5H␛]8;id=1;https://a.example/␛\\<0>page␛]8;;␛\\␛[0m␛8")
    }

    @Test func `the parts of a wrapped link are one link`() {
        var surface = Surface(width: 4, height: 2)
        surface.put("a危b", x: 0, y: 0)
        surface.put("bb", x: 0, y: 1)
        surface.link(Rect(x: 0, y: 0, width: 4, height: 1), to: "https://a.example/")
        surface.link(Rect(x: 0, y: 1, width: 2, height: 1), to: "https://a.example/")
        #expect(written(surface).components(of: "id=1;https://a.example/") == 2)
        #expect(written(surface).contains("a危b"))
    }

    @Test func `what is drawn over a link is none`() {
        var surface = Surface(width: 8, height: 1)
        surface.put("linklink", x: 0, y: 0)
        surface.link(surface.area, to: "https://a.example/")
        surface.put("box", x: 2, y: 0)
        #expect(written(surface).contains("\\<0>li␛]8;;") && written(surface).contains("\\<0>ink␛]8;;"))
        #expect(!written(surface).contains("box"))
    }

    @Test func `where a link was and is no more it is taken away`() {
        var old = Surface(width: 8, height: 1), new = Surface(width: 8, height: 1)
        old.put("a link b", x: 0, y: 0)
        old.link(Rect(x: 2, y: 0, width: 4, height: 1), to: "https://a.example/")
        new.put("a link b", x: 0, y: 0)
        #expect(written(new, since: old) == "␛7␛[1;3H<0>link␛[0m␛8")
        #expect(written(new, since: new) == "")
    }

    private func written(_ surface: Surface, since old: Surface? = nil) -> String {
        var links = LinkWriter(surface, since: old)
        for y in 0..<surface.height { links.write(row: y, style: { _ in "<0>" }, text: \.text) }
        return String(decoding: links.bytes, as: UTF8.self).replacing("\u{1B}", with: "␛")
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
