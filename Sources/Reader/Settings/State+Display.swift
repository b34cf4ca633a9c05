import TerminalUI

/// What the reader wants of the screen.
extension State {
    package var display: Display {
        Display(
            theme: preferences.theme, color: ColorChoice(rawValue: preferences.color) ?? .auto,
            takesMouse: preferences.usesMouse, isPlain: preferences.isPlain,
            ambiguousWidth: preferences.ambiguousWidth)
    }

    /// Milliseconds until keys that can follow are shown; 0 for never, as where nothing is to be drawn without a key.
    var whichKeyDelay: Int { preferences.isPlain ? 0 : preferences.whichKeyDelay }

    /// Sets a preference for this session, as the command line asks for.
    mutating func prefer(_ name: String, _ words: String) {
        guard let setting = Setting.named(name), setting.set(setting.value(typed: words), in: &preferences) else {
            return message = "\(name) does not take \(words)"
        }
    }

    /// Other signs, or characters of another width: what was wrapped before is wrapped again.
    mutating func drawAnew(with signs: Signs) {
        self.signs = signs
        pages = PageCache()
        compared = nil
        settle()
    }

    mutating func toggleMouse() {
        preferences.usesMouse.toggle()
        message =
            preferences.usesMouse
            ? "The mouse chooses and scrolls; Shift selects text  (\(key("mouse")) off)"
            : "The mouse belongs to the terminal  (\(key("mouse")) on)"
    }
}
