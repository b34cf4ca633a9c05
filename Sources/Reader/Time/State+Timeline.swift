import NewsModel

/// Moving in time.
extension State {
    /// The bucket under the cursor.
    var bucket: Int { chronicle.grain.bucket(of: day) }

    /// The place of the cursor in the timeline's list: the selected event, or else the one nearest to the date cursor.
    var chroniclePlace: Int? {
        selectedPlace ?? selection.day.flatMap { chronicle.place(nearest: $0) }
            ?? (chronicle.length > 0 ? 0 : nil)
    }

    /// An undated event has no place in time: the cursor goes there only by the list itself.
    private var selectedPlace: Int? {
        guard let event = selection.event, focus == .timeline || corpus.events[event].when != nil else { return nil }
        return chronicle.place(of: event)
    }

    /// Puts the list's cursor on the nearest event when none is selected; the date cursor stays where it is.
    mutating func enterTimeline() {
        if selectedPlace == nil { selection.event = chroniclePlace.map { chronicle.entry($0).event } }
    }

    mutating func moveEvent(by distance: Int) {
        guard let here = chroniclePlace else { return }
        let target = min(max(0, here + distance), chronicle.length - 1)
        show(event: chronicle.entry(target).event)
    }

    /// The next bucket with events of its own; the first of them.
    mutating func moveBucket(by distance: Int) {
        var target = bucket
        for _ in 0..<min(distance.magnitude, 10_000) {
            guard let next = chronicle.stops.next(beyond: target, by: distance) else { break }
            target = next
        }
        if target != bucket { showFirst(of: target) }
    }

    mutating func moveToEnd(last: Bool) {
        let entries = chronicle.timeline.entries
        if let entry = last ? entries.last : entries.first { show(event: entry.event) }
    }

    /// The next bucket with more events than its neighbours.
    mutating func moveBurst(by distance: Int) {
        var target = bucket
        for _ in 0..<min(distance.magnitude, 10_000) {
            let next = chronicle.timeline.burst(chronicle.stops, beyond: target, by: distance.signum())
            guard let next else { break }
            target = next
        }
        if target != bucket { showFirst(of: target) }
    }

    mutating func zoom(by step: Int) {
        let grains = Grain.allCases, grain = chronicle.grain.rawValue + step
        let wanted = grains[min(max(0, grain), grains.count - 1)]
        guard wanted != chronicle.grain else {
            message = step > 0 ? "Days are the finest grain" : "Centuries are the coarsest grain"
            return
        }
        timeline.grain = wanted
        timeline.opened = []
        timeline.anchor = selection.day
        message = "Timeline \(wanted.words)"
    }

    mutating func toggleBackground() {
        timeline.showsBackground.toggle()
        let count = index.background
        message = "\(count.of("event")) of history and biography \(timeline.showsBackground ? "shown" : "folded away")"
    }

    mutating func changeLanes() {
        timeline.lanes = timeline.lanes.next
        message = timeline.lanes.words
    }

    mutating func showFirst(of bucket: Int) {
        let begun = chronicle.timeline.starting(in: chronicle.grain.interval(of: bucket))
        let entries = chronicle.timeline.entries
        let own = begun.first { entries[$0].bucket(chronicle.grain) != nil } ?? begun.first
        if let own { show(event: entries[own].event) }
    }
}
