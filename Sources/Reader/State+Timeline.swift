import NewsModel

/// Moving in time.
extension State {
    /// The chosen grain, or the finest at which the timeline fits the window.
    var grain: Grain { timeline.grain ?? chronicle.grain }

    /// The row of the timeline's list where the cursor is.
    var chronicleRow: Int? {
        selectedRow ?? selection.day.flatMap { chronicle.row(atOrAfter: $0) }
            ?? chronicle.rows.firstIndex { $0.event != nil }
    }

    /// The row of the selected event. An undated one has no place in time: the cursor goes there only by the list
    /// itself.
    private var selectedRow: Int? {
        guard let event = selection.event, focus == .timeline || corpus.events[event].when != nil else { return nil }
        return chronicle.row(of: event)
    }

    /// The bucket under the cursor.
    var bucket: Int { chronicle.grain.bucket(of: day) }

    /// Puts the cursor on the event nearest to the date cursor when none is selected.
    mutating func enterTimeline() {
        guard selection.event == nil, let row = chronicleRow else { return }
        if let event = chronicle.rows[row].event { select(event: event) }
    }

    mutating func moveEvent(by distance: Int) {
        guard let row = chronicleRow else { return }
        let start = chronicle.rows[row].event == selection.event ? row : row - distance.signum()
        guard let next = chronicle.eventRow(from: start, by: distance), let event = chronicle.rows[next].event
        else { return }
        show(event: event)
    }

    /// The next bucket in which an event begins; its first event.
    mutating func moveBucket(by distance: Int) {
        let grain = chronicle.grain, timeline = chronicle.timeline
        for _ in 0..<min(distance.magnitude, 10_000) {
            let days = grain.interval(of: bucket)
            let place =
                distance > 0
                ? days.latest.map { timeline.place(atOrAfter: $0.adding(days: 1)) }
                : days.earliest.map { timeline.place(atOrAfter: $0) - 1 }
            guard let place, timeline.entries.indices.contains(place) else { return }
            showFirst(of: grain.bucket(of: timeline.entries[place].first))
        }
    }

    mutating func moveToEnd(last: Bool) {
        let entries = chronicle.timeline.entries
        if let entry = last ? entries.last : entries.first { show(event: entry.event) }
    }

    /// The next bucket with more events than its neighbours.
    mutating func moveBurst(by step: Int) {
        guard let extent = chronicle.timeline.extent(chronicle.grain) else { return }
        let cursor = min(max(extent.lowerBound, bucket), extent.upperBound)
        let window = max(extent.lowerBound, cursor - 2_000)...min(extent.upperBound, cursor + 2_000)
        let counts = chronicle.timeline.buckets(window, chronicle.grain).map(\.events)
        let here = bucket - window.lowerBound
        let peaks = counts.indices.filter { place in
            let before = place > 0 ? counts[place - 1] : 0, after = place + 1 < counts.count ? counts[place + 1] : 0
            return counts[place] > 1 && counts[place] >= before && counts[place] > after
        }
        let next = step > 0 ? peaks.first { $0 > here } : peaks.last { $0 < here }
        if let next { showFirst(of: window.lowerBound + next) }
    }

    mutating func zoom(by step: Int) {
        let grain = Grain(rawValue: chronicle.grain.rawValue + step)
        guard let grain else { message = step > 0 ? "Days are the finest grain" : "No coarser grain"; return }
        timeline.grain = grain
        message = "Timeline \(grain.words)"
    }

    private mutating func showFirst(of bucket: Int) {
        let days = chronicle.grain.interval(of: bucket)
        guard let place = chronicle.timeline.starting(in: days).first else { return }
        show(event: chronicle.timeline.entries[place].event)
    }
}
