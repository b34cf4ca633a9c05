import CNcurses
import Glibc

/// The terminal: shows surfaces and hears keys. There is one at a time, and closing it leaves the terminal as it was.
package final class Screen {
    /// Between 10 and 1,000 columns and 4 and 500 rows, whatever the window says.
    package private(set) var width = 80
    package private(set) var height = 24
    package var display = Display() { didSet { if display != oldValue { apply() } } }
    /// The signal that ended the reading, if one did.
    package var ending: Int32?

    let isUTF8: Bool
    let abilities: KnownTerminal.Abilities
    let signals: Int32
    private(set) var theme = Theme.default
    private(set) var isOpen = true
    /// What the terminal shows now; nil when that is not known.
    var shown: Surface?
    var input: ScreenInput
    private let title: String
    /// When the terminal was asked about its modes; nil when it was not.
    private(set) var asked: ContinuousClock.Instant?

    /// Takes over the terminal, and names its window where that can be undone.
    package init(title: String) throws(ScreenError) {
        try Self.check()
        isUTF8 = cn_set_locale()
        cn_set_columns { Int32(Unicode.Scalar($0)?.columns ?? -1) }
        signals = cn_signals()
        guard signals >= 0, cn_open() else {
            cn_signals_end(signals)
            throw .notOpened
        }
        self.title = title
        abilities = KnownTerminal.abilities { Environment.value($0) ?? "" }
        input = ScreenInput(KeySequences { String(cString: cn_capability($0)) })
        apply()
        guard abilities.contains(.questions) else { return }
        send(Escape.askForFrames)
        asked = .now
    }

    deinit { close() }

    package func close() {
        guard isOpen else { return }
        isOpen = false
        awaitAnswers()
        cn_close()
        cn_signals_end(signals)
    }

    /// Closes. If a signal asked for it, the process ends by that signal, so that whoever sent it sees that.
    package func leave() {
        close()
        if let ending { cn_end_by(ending) }
    }

    /// The signs the terminal's character set has. Lines, blocks and bullets are of ambiguous width.
    package var signs: Signs {
        let signs: Signs = isUTF8 && display.ambiguousWidth == 1 ? .unicode : .ascii
        return display.isPlain ? signs.withoutLines : signs
    }

    private static func check() throws(ScreenError) {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        guard let name = Environment.value("TERM") else { throw .terminalNotNamed }
        switch Int(cn_terminal(name)) {
        case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(name)
        case CN_WITHOUT_CURSOR: throw .terminalWithoutCursor(name)
        default: return
        }
    }
}

// MARK: - Modes

extension Screen {
    /// Does as the display says.
    private func apply() {
        let wanted = Theme.named(display.theme) ?? .default
        let isColored = display.color == .always || (display.color == .auto && Environment.value("NO_COLOR") == nil)
        theme = isColored ? wanted.fitting(colors: Int(cn_colors())) : .mono
        cn_set_modes(modes.on, modes.off)
        measure()
    }

    /// Why no theme shows colours here, in words; nil where they do.
    package var lacksColor: String? {
        if display.color == .never { return "color is never" }
        if display.color == .auto, Environment.value("NO_COLOR") != nil { return "NO_COLOR is set" }
        return cn_colors() < 8 ? "this terminal has no colours" : nil
    }

    /// Bracketed paste; the wheel as cursor keys, or the mouse itself; the title.
    private var modes: (on: String, off: String) {
        var on = "\u{1B}[?2004h\u{1B}[?1007h", off = "\u{1B}[?1007l\u{1B}[?2004l"
        if display.takesMouse {
            on += "\u{1B}[?1000h\u{1B}[?1006h"
            off = "\u{1B}[?1006l\u{1B}[?1000l" + off
        }
        guard abilities.contains(.title) else { return (on, off) }
        return (on + Escape.keepTitle + Escape.title(title), Escape.restoreTitle + off)
    }

    /// Asks the window for its size; ncurses dies of some sizes, so it is told one within bounds.
    func measure() {
        var rows: Int32 = 0, columns: Int32 = 0
        cn_window(&rows, &columns)
        height = min(max(4, Int(rows)), 500)
        width = min(max(10, Int(columns)), 1_000)
        cn_resize(Int32(height), Int32(width))
        shown = nil
    }

    /// Sends what ncurses knows nothing of.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { cn_send($0.baseAddress, bytes.count) }
    }

    /// Sends everything anew with the next surface, should something else have written on the terminal.
    package func repaint() {
        shown = nil
        cn_repaint()
    }

    /// Gives the terminal to another program until the work is done, and `pausing`, until its reader has seen what that
    /// wrote. The next surface is drawn in full.
    package func lend<Result>(pausing: Bool, to work: () -> Result) -> Result {
        cn_leave()
        let result = work()
        if pausing { waitForEnter() }
        cn_return()
        drainSignals()
        measure()
        return result
    }

    private func waitForEnter() {
        send("\n[Enter goes back to Dateline]")
        var byte: UInt8 = 0
        while read(0, &byte, 1) == 1, byte != 10 {}
    }
}
