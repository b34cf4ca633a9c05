/// A place on the screen: a character with its marks, or nothing where the wide character before reaches over.
///
/// Without references, for a frame copies and compares thousands of them.
struct Cell: Hashable, Sendable {
    /// The character, 0 where the one before reaches over.
    private(set) var base: UInt32
    /// Columns the character takes: 1 or 2, 0 where the one before reaches over.
    private(set) var columns: UInt8
    var style: Style
    /// The number of its link, 0 for none.
    var link: UInt16 = 0
    /// Two marks each, the first in the lower half, 0 where there is none.
    private var firstMarks: UInt64 = 0
    private var lastMarks: UInt64 = 0

    static let blank = Cell(ascii: 0x20, style: .text)

    init(ascii letter: UInt8, style: Style) {
        base = UInt32(letter)
        columns = 1
        self.style = style
    }

    init(_ scalar: Unicode.Scalar, columns: Int, style: Style) {
        base = scalar.value
        self.columns = UInt8(clamping: columns)
        self.style = style
    }

    /// The second cell of a wide character.
    static func covered(_ style: Style) -> Cell {
        var cell = Cell(ascii: 0, style: style)
        cell.columns = 0
        return cell
    }

    /// Puts a mark on the character; a fifth finds no room.
    mutating func add(mark: Unicode.Scalar) {
        let mark = UInt64(mark.value)
        switch (firstMarks, lastMarks) {
        case (0, _): firstMarks = mark
        case (..<0x1_0000_0000, _): firstMarks |= mark << 32
        case (_, 0): lastMarks = mark
        case (_, ..<0x1_0000_0000): lastMarks |= mark << 32
        default: break
        }
    }

    var hasMarks: Bool { firstMarks != 0 }

    var marks: [Unicode.Scalar] {
        [firstMarks, lastMarks].flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
            .filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }

    /// The character with its marks; nothing where the one before reaches over.
    var text: String {
        guard columns > 0, let scalar = Unicode.Scalar(base) else { return "" }
        return String(String.UnicodeScalarView([scalar] + marks))
    }
}
