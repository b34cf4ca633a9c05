import NewsModel

/// The date cursor, which all panes share, and the prompt that moves it.
extension State {
    /// What relative dates count from, and where the timeline stands.
    var day: CalendarDate { selection.day ?? chronicle.timeline.span?.lowerBound ?? CalendarDate(number: 0) }

    /// Goes where the text typed at `@` leads, and says where that is.
    mutating func previewDate(_ text: String) {
        guard !text.isEmpty else {
            prompt?.preview = "14, 14 mar, 2021-09, thu, +3d, 12..15 mar, start, peak, quiet, 09:40, e:name"
            return
        }
        do {
            if isWindowed { return try previewPublished(text) }
            let goal = try DateGoal(text, cursor: day, timeline: chronicle.timeline, times: index.times)
            prompt?.preview = goal.preview
            go(to: goal)
        } catch {
            prompt?.preview = error.message
            prompt?.mistake = error.column
        }
    }

    private mutating func go(to goal: DateGoal) {
        if let moment = goal.moment {
            open(moment.article, at: moment.range.lowerBound)
            follow()
        } else if let event = goal.landing {
            show(event: event)
        }
        selection.day = goal.days.earliest ?? goal.days.latest ?? selection.day
        if goal.isRange { timeline.range = TimelineMemory.DayRange(anchor: goal.days, isGrowing: false) }
    }
}
