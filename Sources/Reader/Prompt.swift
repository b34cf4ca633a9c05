import NewsModel
import TerminalUI

/// A line that is being typed, and what it shows so far.
struct Prompt: Sendable {
    enum Kind: Hashable, Sendable { case date, find, palette }

    var kind: Kind
    var text = ""
    /// Where the reader was, for Esc.
    var origin: Moment
    /// What Enter would do, in words, or why it cannot.
    var preview = ""
    /// Where the text goes wrong, in `Character`s from its start; nil when it does not.
    var mistake: Int?
    /// The palette's commands that fit, the best first.
    var commands: [Command] = []
    var chosen = 0

    /// The sign in front of the text, which is the key that opened it.
    var sign: String {
        switch kind {
        case .date: "@"
        case .find: "/"
        case .palette: ":"
        }
    }
}

/// What `/` looks for, in which pane.
struct FindMemory: Hashable, Sendable {
    var pattern = ""
    /// Where it was found in the open article, in UTF-8 bytes.
    var matches: [TextRange] = []
    var article: Article.ID?
}
