import NewsModel
import TerminalUI

/// From keys to commands.
extension State {
    /// Takes one key: a digit of a count, a part of a sequence, or the end of one, whose command then runs.
    package mutating func press(_ key: Key) throws {
        message = nil
        showsPendingKeys = false
        guard arrangement != nil else { return pressBlindly(key) }
        defer { settle() }
        if prompt != nil, typed.isEmpty, case .character(let character) = key { return try press(character) }
        if takesDigit(key) { return }
        typed.append(key)
        switch answer {
        case .command(let binding):
            typed = []
            defer { count = nil }
            try run(binding)
        case .prefix: break
        case .none: refuse()
        }
    }

    /// What the keys typed mean: where something is chosen, first what they mean there.
    private var answer: Keymap.Answer {
        if isChoosing, case .command(let binding) = keymap.answer(typed, in: .chosen) { return .command(binding) }
        return keymap.answer(typed, in: active)
    }

    /// A new size of the window; the line being read keeps its row, and the axis its place, as far as there is room:
    /// the old size brings both back.
    package mutating func resize(to window: Rect) {
        self.window = window
        let anchor = timeline.anchor
        settle()
        timeline.anchor = anchor
    }

    private mutating func run(_ binding: KeyBinding) throws {
        guard let command = binding.command else { return }
        guard !binding.words.isEmpty, let argument = command.argument else { return try run(command) }
        try run(command, argument, binding.words)
    }

    /// Does something as often as the count says.
    mutating func `repeat`(_ action: (inout State) -> Void) { for _ in 0..<min(times, 1_000) { action(&self) } }

    /// The keys of a command in the pane that has the keys.
    func keys(of command: String) -> [[Key]] {
        Command.named(command).map { keymap.keys(of: $0, in: active) } ?? []
    }

    /// The first key of a command as messages write it, here or in a pane, as a rule the one under the open box; its
    /// name when it has none.
    func key(_ name: String, in pane: Pane? = nil) -> String {
        let below = Command.named(name).map { keymap.keys(of: $0, in: pane ?? focus) } ?? []
        return (keys(of: name) + below).first?.spelled ?? ":\(name)"
    }

    /// What a command does, with keys as they are: those of a pane, else of the first pane that has them.
    func help(of command: Command, in pane: Pane? = nil) -> String {
        command.help { name in
            let panes = [pane ?? active] + Pane.allCases
            let keys = Command.named(name).map { other in panes.lazy.compactMap { keymap.keys(of: other, in: $0).first }
            }
            return keys?.first?.spelled ?? ":\(name)"
        }
    }

    /// Runs a command and remembers how to take it back.
    mutating func run(_ command: Command) throws {
        let before = moment, place = here
        journal.update.uses[command.name, default: 0] += 1
        try command.effect(&self)
        guard command.isUndoable || !journal.changes.isEmpty else { return }
        record(command.name, since: before)
        if command.isUndoable, let place, let here, place != here { leave(place) }
    }

    /// In a window too small to show anything only leaving works.
    private mutating func pressBlindly(_ key: Key) {
        if [.character("q"), .character("Q"), .control("c")].contains(key) { isRunning = false }
    }

    private mutating func takesDigit(_ key: Key) -> Bool {
        guard typed.isEmpty, prompt == nil, case .character(let character) = key, character.isASCII,
            let digit = character.wholeNumberValue, digit > 0 || count != nil
        else { return false }
        count = min((count ?? 0) * 10 + digit, 1_000_000)
        return true
    }

    private mutating func refuse() {
        let keys = typed.spelled
        if typed != [.escape] { message = "\(keys) does nothing here; \(key("help")) shows the keys" }
        typed = []
        count = nil
    }
}

extension State {
    /// Brings everything that is derived up to date: the sizes, the wrapped page, the timeline's rows.
    mutating func settle() {
        guard arrangement != nil else { return arranged = nil }
        if keymap.preset.name != preferences.preset {
            keymap = Keymap(.named(preferences.preset), own: keymap.own)
        }
        if focus == .text && isComparing { focus = .comparison }
        if focus == .comparison && comparison?.isOpen != true { focus = .text }
        if let arrangement, arrangement.panes[focus] == nil { focus = fallback(arrangement) }
        arranged = arrangement
        prepareShown()
        if let arranged { prepareTimeline(arranged) }
        prepareComparison()
        preparePage()
        listed = sidebarListing
    }

    private func fallback(_ arrangement: Arrangement) -> Pane {
        if isComparing, arrangement.panes[.comparison] != nil { return .comparison }
        return arrangement.panes[.text] != nil ? .text : .list
    }
}
