import CNcurses
import Glibc

/// The terminal: shows surfaces and hears keys. There is one at a time, and closing it leaves the terminal as it was.
package final class Screen {
    /// Between 10 and 1,000 columns and 4 and 500 rows, whatever the window says.
    package private(set) var width = 80
    package private(set) var height = 24
    /// The signs the terminal's character set has.
    package let signs: Signs
    package var theme: Theme { didSet { repaint() } }

    private var shown: Surface?
    private var input = ScreenInput()
    private var isOpen = true
    private let signals: Int32
    private let isUTF8: Bool

    /// Takes over the terminal. Without a theme, the one that NO_COLOR and the terminal's own colours call for.
    package init(theme: Theme? = nil) throws(ScreenError) {
        try Self.check()
        isUTF8 = cn_set_locale()
        signs = isUTF8 ? .unicode : .ascii
        signals = cn_signals()
        guard signals >= 0, cn_open() else {
            cn_signals_end(signals)
            throw .notOpened
        }
        self.theme = cn_colors() < 8 ? .mono : theme ?? (Self.variable("NO_COLOR") == nil ? .default : .mono)
        measure()
    }

    deinit { close() }

    package func close() {
        guard isOpen else { return }
        isOpen = false
        cn_close()
        cn_signals_end(signals)
    }

    private static func check() throws(ScreenError) {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        guard let name = variable("TERM") else { throw .terminalNotNamed }
        switch Int(cn_terminal(name)) {
        case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(name)
        case CN_WITHOUT_CURSOR: throw .terminalWithoutCursor(name)
        default: return
        }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}

// MARK: - Showing

extension Screen {
    /// Shows a surface and its cursor. Only what changed is sent.
    package func show(_ surface: Surface) {
        guard isOpen else { return }
        let old = shown.flatMap { $0.area == surface.area ? $0 : nil }
        for y in 0..<min(height, surface.height) where old?.row(y) != surface.row(y) {
            let cells = cells(of: surface.row(y).prefix(width))
            cn_row(Int32(y), cells, Int32(cells.count))
        }
        shown = surface
        cn_flush(Int32(surface.cursor?.x ?? -1), Int32(surface.cursor?.y ?? -1))
    }

    /// Sends everything anew with the next surface, should something else have written on the terminal.
    package func repaint() {
        shown = nil
        cn_repaint()
    }

    private func cells(of row: ArraySlice<Cell>) -> [cn_cell] {
        var cells: [cn_cell] = []
        var style: Style?, ink = cn_cell()
        cells.reserveCapacity(row.count)
        for cell in row where cell.columns > 0 {
            if cell.style != style { ink = self.ink(of: cell.style) }
            style = cell.style
            if cell.base < 0x80, !cell.hasMarks { cells.append(ink.writing(cell.base)); continue }
            for scalars in TerminalText(cell, isUTF8: isUTF8, columns: { Int(cn_columns($0.value)) }).cells {
                cells.append(ink.writing(scalars))
            }
        }
        return cells
    }

    /// A blank cell in a style.
    private func ink(of style: Style) -> cn_cell {
        let look = theme.look(of: style.role)
        var cell = cn_cell()
        cell.attributes = UInt32(look.attributes.union(style.attributes).rawValue)
        cell.pair = pair(of: look)
        return cell
    }

    private func pair(of look: Look) -> Int32 {
        guard look.foreground != .terminal || look.background != .terminal else { return 0 }
        return cn_pair(number(of: look.foreground), number(of: look.background))
    }

    /// Terminals of eight colours, or of eight by number and the rest by mixture, show the bright ones as plain; bright
    /// black would vanish on black.
    private func number(of color: Color) -> Int32 {
        guard color.number >= 8, !(16...256).contains(cn_colors()) else { return Int32(color.number) }
        return color.number == 8 ? -1 : Int32(color.number - 8)
    }
}

// MARK: - Hearing

extension Screen {
    /// All that came, in order: waits for it as long as told, or for ever. Empty when the time is over.
    ///
    /// Draw after the last of them, so that a key held down never runs behind.
    package func events(waiting milliseconds: Int? = nil) -> [ScreenEvent] {
        var sources = [
            pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        ]
        guard isOpen else { return [.terminate] }
        let ready = poll(&sources, 2, milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
        guard ready > 0 else { return ready == 0 || errno == EINTR ? [] : [.terminate] }
        let heard = sources[1].revents == 0 ? [] : signalEvents()
        if sources[0].revents == 0 { return heard }
        let isGone = sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 || isAtEnd
        return heard + keyEvents() + (isGone ? [.terminate] : [])
    }

    /// Readable, but nothing to read: the other end is closed.
    private var isAtEnd: Bool {
        var count: Int32 = 0
        return ioctl(0, UInt(FIONREAD), &count) != 0 || count == 0
    }

    private func keyEvents() -> [ScreenEvent] {
        var found: UInt32 = 0
        while true {
            switch Int(cn_key(&found)) {
            case CN_SCALAR: input.take(scalar: found)
            case CN_KEY: take(code: Int(found))
            default: return input.events()
            }
        }
    }

    private func take(code: Int) {
        switch code {
        case CN_PASTE_BEGINS: input.beginPaste()
        case CN_PASTE_ENDS: input.endPaste()
        case CN_FUNCTION + 1...CN_FUNCTION + 12: input.take(.function(code - CN_FUNCTION))
        default: Self.keys[code].map { input.take($0) }
        }
    }

    // swift-format-ignore
    private static let keys: [Int: Key] = [
        CN_UP: .up,               CN_DOWN: .down,           CN_LEFT: .left,     CN_RIGHT: .right,
        CN_HOME: .home,           CN_END: .end,             CN_ENTER: .enter,   CN_BACK_TAB: .backTab,
        CN_PAGE_UP: .pageUp,      CN_PAGE_DOWN: .pageDown,  CN_DELETE: .delete, CN_INSERT: .insert,
        CN_BACKSPACE: .backspace,
    ]

    private func signalEvents() -> [ScreenEvent] {
        var events: [ScreenEvent] = []
        while case let signal = cn_next_signal(signals), signal != 0 {
            switch signal {
            case SIGWINCH: events.append(resized())
            case SIGTSTP: events.append(suspended())
            case SIGCONT: events.append(resumed())
            case SIGINT: events.append(interrupted())
            default: events.append(.terminate)
            }
        }
        return events
    }

    private func suspended() -> ScreenEvent {
        cn_suspend()
        return resized()
    }

    private func resumed() -> ScreenEvent {
        cn_resume()
        return resized()
    }

    private func interrupted() -> ScreenEvent {
        input.endPaste()
        return .key(.control("c"))
    }

    private func resized() -> ScreenEvent {
        measure()
        return .resize(width: width, height: height)
    }

    /// Asks the window for its size; ncurses dies of some sizes, so it is told one within bounds.
    private func measure() {
        var rows: Int32 = 0, columns: Int32 = 0
        cn_window(&rows, &columns)
        height = min(max(4, Int(rows)), 500)
        width = min(max(10, Int(columns)), 1_000)
        cn_resize(Int32(height), Int32(width))
        shown = nil
    }
}

extension cn_cell {
    fileprivate func writing(_ scalar: UInt32) -> cn_cell {
        var cell = self
        cell.scalars.0 = scalar
        return cell
    }

    fileprivate func writing(_ scalars: [UInt32]) -> cn_cell {
        var cell = self
        withUnsafeMutableBytes(of: &cell.scalars) { place in scalars.withUnsafeBytes { place.copyBytes(from: $0) } }
        return cell
    }
}
