import NewsModel
import TerminalUI

/// Lines that are typed: a date, words to find, a command. What they mean is shown while they are typed.
extension State {
    mutating func ask(_ kind: Prompt.Kind) {
        prompt = Prompt(kind: kind, origin: moment)
        preview()
    }

    mutating func type(_ text: String) {
        prompt?.text += text
        prompt?.chosen = 0
        preview()
    }

    mutating func rubOut(word: Bool) {
        guard var text = prompt?.text, !text.isEmpty else { return cancelPrompt() }
        while word && text.last == " " { text.removeLast() }
        repeat { _ = text.popLast() } while word && !text.isEmpty && text.last != " "
        prompt?.text = text
        preview()
    }

    /// Leaves the prompt; everything is as it was before it.
    mutating func cancelPrompt() {
        guard let left = prompt else { return }
        prompt = nil
        moment = left.origin
    }

    mutating func choose(by distance: Int) {
        guard let commands = prompt?.commands, !commands.isEmpty, let chosen = prompt?.chosen else { return }
        prompt?.chosen = min(max(0, chosen + distance), commands.count - 1)
    }

    /// Enter: keeps what the preview shows, or runs the chosen command.
    mutating func answerPrompt() throws {
        guard let answered = prompt else { return }
        prompt = nil
        switch answered.kind {
        case .date, .find: keep(answered)
        case .palette:
            guard answered.commands.indices.contains(answered.chosen) else { message = "No such command"; return }
            try run(answered.commands[answered.chosen])
        }
    }

    private mutating func keep(_ answered: Prompt) {
        guard moment != answered.origin else { message = answered.text.isEmpty ? nil : answered.preview; return }
        let place = answered.origin.selection.article.map {
            Place(article: $0, offset: answered.origin.text.offset)
        }
        trail.leave(answered.origin, by: answered.kind == .date ? "go to a date" : "find")
        if let place { trail.leave(place) }
        message = answered.preview
    }

    /// Shows what the text typed so far means; the panes go there.
    private mutating func preview() {
        guard let current = prompt else { return }
        moment = current.origin
        prompt?.mistake = nil
        switch current.kind {
        case .date: previewDate(current.text)
        case .find: previewFind(current.text)
        case .palette: rankCommands(current.text)
        }
    }

    private mutating func rankCommands(_ text: String) {
        let usable = Command.all.filter { $0.panes.contains(focus) && $0.name != "palette" }
        let ranked = FuzzyMatch.ranked(text, in: usable.map { "\($0.help) \($0.name)" })
        let fitting = text.isEmpty ? usable : ranked.map { usable[$0.line] }
        prompt?.commands = fitting
        prompt?.preview = fitting.count.of("command")
    }
}
