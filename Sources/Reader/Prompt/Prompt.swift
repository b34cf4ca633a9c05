import NewsModel

/// A line that is being typed, and what it shows so far.
struct Prompt: Sendable {
    let argument: Argument
    var text = ""
    /// `Character`s behind the cursor.
    var after = 0
    /// Where the reader was, for Esc.
    var origin: Moment
    /// What Enter would do, in words, or why it cannot.
    var preview = ""
    /// Where the text goes wrong, in `Character`s from its start; nil when it does not.
    var mistake: Int?
    /// What can be typed, the best first.
    var choices: [Choice] = []
    var chosen = 0
    /// How many lines back in the history the text comes from; 0 for a new one.
    var age = 0

    init(_ argument: Argument, origin: Moment) {
        self.argument = argument
        self.origin = origin
    }

    /// What stands before the cursor, and behind it.
    var head: String { String(text.dropLast(after)) }
    var tail: String { String(text.suffix(after)) }

    var sign: String { argument.sign }

    /// What Enter takes: the chosen line where there are some, else what is typed.
    var words: String { choices.indices.contains(chosen) ? choices[chosen].text : text }
}
