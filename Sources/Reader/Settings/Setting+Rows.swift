import TerminalUI

/// TABLE: the settings. Each says what it is for; what it is by default stands in `Preferences`.
extension Setting {
    // swift-format-ignore
    package static let all: [Setting] = [
        Setting("preset", \.preset, oneOf: KeyPreset.all.map(\.name),
            "the keys: Dateline's own, or those you know from elsewhere", example: "newsboat"),
        Setting("theme", \.theme, oneOf: Theme.all.map(\.name), "the colours", example: "mono"),
        Setting("color", \.color, oneOf: ["auto", "always", "never"],
            "whether there is colour; auto asks NO_COLOR and the terminal", example: "never"),
        Setting("ambiguous_width", \.ambiguousWidth, from: 1...2,
            "columns of characters that East Asian fonts draw wide", example: 2),
        Setting("mouse", \.usesMouse, "clicks choose and open; selecting text then needs Shift", example: true),
        Setting("plain", \.isPlain, "no redrawing for its own sake, for screen readers", example: true),
        Setting("hints", \.showsHints, "the row of keys that work now", example: false),
        Setting("tips", \.showsTips, "now and then a key you have never used, in the idle corner", example: false),
        Setting("which_key_delay", \.whichKeyDelay, from: 0...10_000,
            "milliseconds until the keys that can follow are shown; 0 for never", example: 800),
        Setting("measure", \.measure, from: 40...66, "columns of text at most", example: 54),
        Setting("wide_columns", \.wideColumns, from: 120...1_000, "columns from which the layout is wide", example: 180),
        Setting("wide_rows", \.wideRows, from: 20...500, "rows from which the layout is wide", example: 36),
        Setting("full_columns", \.fullColumns, from: 100...1_000, "columns from which the layout is full", example: 130),
        Setting("full_rows", \.fullRows, from: 20...500, "rows from which the layout is full", example: 28),
        Setting("stacked_columns", \.stackedColumns, from: 60...1_000,
            "columns from which list and text stand together", example: 70),
        Setting("stacked_rows", \.stackedRows, from: 16...500,
            "rows from which list and text stand together", example: 24),
    ]
}
