import NewsModel

/// Something that lies over the panes until Esc.
enum Popup: Sendable {
    case help(HelpMemory)
    case why(WhyMemory)

    /// How many lines it has.
    var length: Int {
        switch self {
        case .help(let help): HelpPane.rows(of: help).count
        case .why(let why): why.explanation.evidence.count
        }
    }

    /// Which of them is chosen, counted from 0.
    var chosen: Int {
        switch self {
        case .help(let help): help.chosen
        case .why(let why): why.chosen
        }
    }

    var pane: Pane {
        switch self {
        case .help: .help
        case .why: .why
        }
    }
}

/// The list of keys: for which pane, and how far it is scrolled.
struct HelpMemory: Hashable, Sendable {
    var pane: Pane
    /// Only rows that have these words.
    var words = ""
    /// The chosen row, counted from 0.
    var chosen = 0
}

/// The reasons of a date, and which line of evidence is chosen.
struct WhyMemory: Sendable {
    var explanation: DateExplanation
    var chosen = 0
}
