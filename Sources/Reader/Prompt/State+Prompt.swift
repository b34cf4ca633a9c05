import NewsModel
import TerminalUI

/// Lines that are typed: a date, words to find, a command. What they mean is shown while they are typed.
extension State {
    mutating func ask(_ argument: Argument, text: String = "") {
        prompt = Prompt(argument, origin: moment)
        type(text)
    }

    mutating func type(_ text: String) { edit { $0 += text } }

    mutating func rubOut(word: Bool) {
        guard prompt?.text.isEmpty == false else { return cancelPrompt() }
        edit { text in if word { text.dropLastWord() } else { _ = text.popLast() } }
    }

    mutating func rubOutLine() { edit { $0 = "" } }

    /// Ctrl-k: what stands behind the cursor.
    mutating func rubOutRest() {
        guard let prompt else { return }
        replace(with: prompt.head)
    }

    /// The letter under the cursor.
    mutating func rubOutNext() {
        guard let prompt, prompt.after > 0 else { return }
        self.prompt?.text = prompt.head + prompt.tail.dropFirst()
        self.prompt?.after = prompt.after - 1
        edit { _ in }
    }

    /// Moves the cursor by letters, as far as the line goes.
    mutating func moveInLine(by distance: Int) {
        guard let prompt else { return }
        self.prompt?.after = min(max(0, prompt.after - distance), prompt.text.count)
    }

    /// To the first letter of this word or of the one before, or behind the last one of this or the next.
    mutating func moveInLine(byWord step: Int) {
        guard let prompt else { return }
        var rest = step < 0 ? prompt.head : String(prompt.tail.reversed())
        let length = rest.count
        rest.dropLastWord()
        moveInLine(by: (length - rest.count) * step)
    }

    /// Leaves the prompt; everything is as it was before it.
    mutating func cancelPrompt() {
        guard let left = prompt else { return }
        prompt = nil
        moment = left.origin
    }

    /// Down and Up: another line of those to choose from; where there are none, of the history.
    mutating func choose(by distance: Int) {
        guard let prompt, !prompt.choices.isEmpty else { return recall(by: -distance) }
        self.prompt?.chosen = min(max(0, prompt.chosen + distance), prompt.choices.count - 1)
        preview()
    }

    /// Tab: the chosen line becomes the text; once it is, the next one.
    mutating func complete() {
        guard let prompt, prompt.choices.indices.contains(prompt.chosen) else { return }
        if prompt.words == prompt.text { return choose(by: 1) }
        replace(with: prompt.words)
    }

    /// An earlier line typed at this prompt, or a later one.
    mutating func recall(by distance: Int) {
        guard let prompt else { return }
        let lines = history[prompt.argument.name, default: []]
        let age = min(max(0, prompt.age + distance), lines.count)
        replace(with: age == 0 ? "" : lines[lines.count - age])
        self.prompt?.age = age
    }

    /// A key that is text; some words need no Enter.
    mutating func press(_ character: Character) throws {
        type(String(character))
        if let prompt, prompt.argument.isWhole(self, prompt.text) { try answerPrompt(with: prompt.text) }
    }

    /// Enter: keeps what the preview shows, or does what the words say.
    mutating func answerPrompt(with typed: String? = nil) throws {
        guard let answered = prompt else { return }
        let words = typed ?? answered.words
        if words.last == " ", words != answered.text { return replace(with: words) }
        remember(words, of: answered.argument)
        prompt = nil
        guard let run = answered.argument.run else { return keep(answered) }
        moment = answered.origin
        let steps = trail.steps
        try run(&self, words)
        if trail.steps == steps { record(answered.argument.name.lowercased(), since: answered.origin) }
    }
}

extension State {
    /// A line typed twice in a row is remembered once.
    private mutating func remember(_ words: String, of argument: Argument) {
        guard !words.isEmpty, history[argument.name]?.last != words else { return }
        history[argument.name, default: []] = history[argument.name, default: []].suffix(99) + [words]
    }

    mutating func keep(_ answered: Prompt) {
        guard moment.isElsewhere(than: answered.origin) else {
            message = answered.text.isEmpty ? nil : answered.preview
            return
        }
        let place = answered.origin.selection.article.map {
            Place(article: $0, offset: answered.origin.text.offset)
        }
        record("\(answered.sign)\(answered.text)", since: answered.origin)
        if let place { leave(place) }
        message = answered.preview
    }

    /// Delete: throws away what the chosen line stands for, and stays.
    mutating func removeChoice() {
        guard let asked = prompt, let remove = asked.argument.remove, asked.after == 0,
            asked.choices.indices.contains(asked.chosen)
        else { return rubOutNext() }
        remove(&self, asked.words)
        preview()
    }

    /// Puts another line in the place of the one typed.
    private mutating func replace(with line: String) {
        prompt?.after = 0
        edit { $0 = line }
    }

    /// Changes what stands before the cursor.
    private mutating func edit(_ change: (inout String) -> Void) {
        guard let prompt else { return }
        var head = prompt.head
        change(&head)
        self.prompt?.text = head + prompt.tail
        self.prompt?.chosen = 0
        self.prompt?.age = 0
        preview()
    }

    /// Shows what the text typed so far means; the panes go there.
    private mutating func preview() {
        guard let current = prompt else { return }
        moment = current.origin
        prompt?.mistake = nil
        prompt?.preview = ""
        let choices = current.argument.choices(self, current.text)
        prompt?.choices = choices
        guard let words = prompt?.words else { return }
        current.argument.preview(&self, words)
    }
}

extension String {
    /// Takes the last word away, and the blanks behind it.
    fileprivate mutating func dropLastWord() {
        while last == " " { removeLast() }
        while let letter = last, letter != " " { removeLast() }
    }
}
