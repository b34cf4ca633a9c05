/// How its reader wants the screen; may change at any time.
package struct Display: Hashable, Sendable {
    /// `auto`: none where NO_COLOR is set.
    package var color: ColorChoice
    /// The name of a theme; one that does not exist is the default one.
    package var theme: String
    /// Whether the mouse belongs to Dateline; else to the terminal, whose wheel still moves the cursor.
    package var takesMouse: Bool
    /// For screen readers and slow lines: no lines around panes, and nothing is drawn without a key.
    package var isPlain: Bool
    /// Columns of characters that East Asian terminals show wide: 1 or 2.
    package var ambiguousWidth: Int

    package init(
        theme: String = Theme.default.name, color: ColorChoice = .auto, takesMouse: Bool = false, isPlain: Bool = false,
        ambiguousWidth: Int = 1
    ) {
        self.theme = theme
        self.color = color
        self.takesMouse = takesMouse
        self.isPlain = isPlain
        self.ambiguousWidth = ambiguousWidth
    }
}

/// Whether colours are shown: as NO_COLOR and the terminal have it, or as told on the command line.
package enum ColorChoice: String, Hashable, Sendable, CaseIterable {
    case auto, always, never
}
