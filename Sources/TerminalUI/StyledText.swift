/// A text with styles over ranges of its bytes. All offsets are UTF-8 bytes of the file it comes from.
package struct StyledText: Sendable {
    /// Its bytes as they lie in the file, be they UTF-8 or not.
    package let source: [UInt8]
    /// Where in the file they begin.
    package let base: Int
    private var marks: [(range: Range<Int>, style: Style)] = []

    package init(_ source: some Sequence<UInt8>, base: Int = 0) {
        self.source = Array(source)
        self.base = base
    }

    package init(_ text: String, base: Int = 0) { self.init(text.utf8, base: base) }

    /// The bytes of the file it covers.
    package var range: Range<Int> { base..<base + source.count }

    /// Gives a range a style. Where marks lie over each other, the last one's role shows, with the attributes of all.
    package mutating func mark(_ range: Range<Int>, _ style: Style) {
        let part = range.clamped(to: self.range)
        if !part.isEmpty { marks.append((part, style)) }
    }

    /// The text in lines of at most `width` columns; not under 10, so that every sign finds room. For a paragraph that
    /// was wrapped by hand, `joiningLines` takes its line breaks for blanks.
    package func wrapped(to width: Int, joiningLines: Bool = false) -> WrappedText {
        let lines = LineBreaker(source, width: max(10, width), joiningLines: joiningLines).lines
        return WrappedText(self, lines: lines, joinsLines: joiningLines, styles: StyleRuns(marks))
    }
}

/// The style at every offset, of marks that may lie over each other.
struct StyleRuns: Sendable {
    private var starts: [Int] = []
    private var styles: [Style] = []

    init(_ marks: [(range: Range<Int>, style: Style)]) {
        let opening = marks.indices.sorted { marks[$0].range.lowerBound < marks[$1].range.lowerBound }
        let bounds = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        var next = 0, open: [Int] = []
        for bound in bounds {
            open.removeAll { marks[$0].range.upperBound <= bound }
            while next < opening.count, marks[opening[next]].range.lowerBound == bound {
                open.append(opening[next])
                next += 1
            }
            starts.append(bound)
            styles.append(Self.joined(open.sorted().map { marks[$0].style }))
        }
    }

    func style(at offset: Int) -> Style {
        let following = starts.partitioningIndex { $0 > offset }
        return following == 0 ? .text : styles[following - 1]
    }

    private static func joined(_ styles: [Style]) -> Style {
        styles.reduce(.text) { Style($1.role == .text ? $0.role : $1.role, $0.attributes.union($1.attributes)) }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place whose element, in an order where all such come last, answers true; else the end.
    func partitioningIndex(where isLater: (Element) -> Bool) -> Int {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isLater(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
