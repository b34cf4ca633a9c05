/// What a screen hears from outside.
package enum ScreenEvent: Hashable, Sendable {
    /// A key. Ctrl-C is one too, `C-c`, also where it comes as a signal: the reader must bind it.
    case key(Key)
    /// Text that was pasted, without control characters; line ends and tabs are blanks.
    case paste(String)
    case mouse(MouseAction)
    /// The window has another size, or must be drawn anew.
    case resize(width: Int, height: Int)
    /// The process is to end: SIGTERM, SIGHUP or SIGQUIT came, or the terminal is gone.
    case terminate
}
