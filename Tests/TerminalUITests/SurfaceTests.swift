import Testing

@testable import TerminalUI

struct SurfaceTests {
    @Test func `text is put where it is told and clipped at the edge`() {
        var surface = Surface(width: 8, height: 3)
        #expect(surface.put("Dateline", x: 3, y: 1) == 5)
        #expect(surface.put("below", x: 0, y: 3) == 0)
        #expect(surface.text == "\n   Datel\n")
    }

    @Test func `a wide character that does not fit is left out whole`() {
        var surface = Surface(width: 5, height: 1)
        #expect(surface.put("危機危機", x: 0, y: 0) == 4)
        #expect(surface.text == "危機")
    }

    @Test func `half of a wide character never stays behind`() {
        var surface = Surface(width: 4, height: 1)
        surface.put("危機", x: 0, y: 0)
        surface.put("ab", x: 1, y: 0)
        #expect(surface.text == " ab")
    }

    @Test func `marks stay with their letter`() {
        var surface = Surface(width: 6, height: 1)
        #expect(surface.put("e\u{301}te\u{301}", x: 0, y: 0) == 3)
        #expect(surface.text == "e\u{301}te\u{301}")
    }

    @Test func `roles and attributes can be read as text`() {
        var surface = Surface(width: 20, height: 2)
        surface.put("Ana Ruiz", x: 0, y: 0, style: Style(.person))
        surface.put(" ordered", x: 8, y: 0)
        surface.put("row", x: 0, y: 1)
        surface.add(.reverse, in: surface.area.row(1).left(4))
        #expect(surface.marked == "[Ana Ruiz](person) ordered\n[row ](text reverse)")
    }

    @Test func `fill draws lines and blanks`() {
        var surface = Surface(width: 6, height: 2)
        surface.fill(surface.area, with: "─", style: Style(.border))
        surface.fill(Rect(x: 1, y: 0, width: 2, height: 2))
        #expect(surface.text == "─  ───\n─  ───")
    }

    @Test(arguments: [(5, 2), (1, 1), (0, 0), (-3, -3)])
    func `any size and any place is safe`(width: Int, height: Int) {
        var surface = Surface(width: width, height: height)
        for x in -2...6 { for y in -2...6 { surface.put("危 text", x: x, y: y) } }
        surface.fill(Rect(x: -1, y: -1, width: 9, height: 9))
        surface.add(.bold, in: Rect(x: -1, y: -1, width: 9, height: 9))
        #expect(surface.text.allSatisfy { $0 == "\n" })
    }
}

struct RectTests {
    @Test func `a rectangle splits into parts that make the whole`() {
        let whole = Rect(x: 0, y: 1, width: 10, height: 4)
        #expect(whole.left(3) == Rect(x: 0, y: 1, width: 3, height: 4))
        #expect(whole.dropLeft(3) == Rect(x: 3, y: 1, width: 7, height: 4))
        #expect(whole.right(2) == Rect(x: 8, y: 1, width: 2, height: 4))
        #expect(whole.dropTop(1).bottom(1) == Rect(x: 0, y: 4, width: 10, height: 1))
        #expect(whole.centred(4) == Rect(x: 3, y: 1, width: 4, height: 4))
    }

    @Test func `taking more than there is takes what there is`() {
        let small = Rect(x: 2, y: 2, width: 1, height: 1)
        #expect(small.left(9) == small)
        #expect(small.dropLeft(9).isEmpty)
        #expect(small.row(4).isEmpty)
    }
}
