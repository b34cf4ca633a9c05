/// How the reader wants Dateline to be. A new preference is a property with its usual value here, and a row in
/// `Setting.all`; whoever draws or listens asks the property.
struct Preferences: Hashable, Sendable {
    var preset = "default"
    var theme = "default"
    var color = "auto"
    /// Columns of a character of ambiguous width.
    var ambiguousWidth = 1
    var usesMouse = false
    var isPlain = false
    var showsHints = true
    var showsTips = true
    /// Milliseconds until the keys that can follow are shown; 0 for never.
    var whichKeyDelay = 400
    /// Columns of text at most.
    var measure = 66

    // The least windows of the layouts.
    var wideColumns = 160
    var wideRows = 30
    var fullColumns = 120
    var fullRows = 30
    var stackedColumns = 80
    var stackedRows = 20
}
