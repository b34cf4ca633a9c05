/// A regular expression of the language below, matched against folded text by a finite automaton: no pattern takes
/// longer than in proportion to the text (Thompson, «Regular Expression Search Algorithm», 1968).
///
///     a|b  ab  a* a+ a? a{2} a{2,} a{2,5}  (a)  [a-z] [^a-z]  .  \d \w \s \D \W \S  \b \B  ^ $  \.
package struct QueryPattern: Hashable, Sendable {
    /// As it was typed, without the slashes.
    package let text: String
    let program: PatternProgram

    /// The column of a mistake counts from the start of the pattern.
    package init(_ text: String) throws(QueryMistake) {
        var parser = PatternParser(text)
        self.text = text
        program = try PatternProgram(try parser.pattern())
    }

    package static func == (a: Self, b: Self) -> Bool { a.text == b.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Whether it matches somewhere in a text.
    package func matches(_ text: String) -> Bool {
        var automaton = PatternAutomaton(program)
        let bytes = FoldedTexts.key(text)
        return automaton.matches(bytes.span, in: 0..<bytes.count)
    }
}
