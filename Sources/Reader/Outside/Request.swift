import NewsModel

/// Work outside the state that a command asks for. The loop does it after the command, and says what came of it.
package enum Request: Hashable, Sendable {
    /// Hands text to the clipboard; the words say what it is: «the paragraph».
    case copy(String, words: String)
    case browse(WebAddress)
    /// Gives text to a command line of the shell, which has the terminal until it ends.
    case pipe(String, to: String)
    /// Gives the terminal to a command line, or to a shell when that is empty.
    case shell(String)
    /// Opens a file in the reader's editor, at a line counted from 1.
    case edit(path: String, line: Int)
    /// Writes a part of the corpus to a file, in the form that the end of its name tells.
    case export(CorpusPart, to: String, replacing: Bool)
}

/// What came of a request.
package enum Outcome: Hashable, Sendable {
    /// Done or not, in a line.
    case said(String)
    /// The file is there already, and stays as it is unless the reader says otherwise.
    case exists(CorpusPart, String)
}
