import TerminalUI

/// What a sequence of keys does in some panes.
struct KeyBinding: Sendable {
    let keys: [Key]
    let panes: Set<Pane>
    /// Nil takes the meaning of these keys, and of all sequences that begin with them, away.
    let command: Command?
    /// What the command takes, as `peak` in `goto peak`.
    var words = ""
    /// Its line in `config.toml`; nil for a row of ours.
    var line: Int?
}
