import NewsModel

/// The palette: commands found by their words, and what they take.
extension State {
    /// A command whose name is typed in full, and the argument behind it.
    private func argued(_ line: String) -> (command: Command, argument: Argument, words: String)? {
        guard let (command, words) = Command.reading(line), let argument = command.argument, command.name != line,
            command.panes.contains(focus)
        else { return nil }
        return (command, argument, words)
    }

    /// The commands that work in the pane that has the keys.
    private var usable: [Command] { Command.all.filter { $0.panes.contains(focus) && $0.name != "palette" } }

    func commandChoices(_ line: String) -> [Choice] {
        if let (command, argument, words) = argued(line) {
            return argument.choices(self, words).map { choice in
                var whole = choice
                whole.text = "\(command.name) \(choice.text)"
                return whole
            }
        }
        guard lineNumber(line) == nil else { return [] }
        return Choice.fitting(line, recentFirst(usable).map(choice))
    }

    /// What was last run from here stands on top.
    private func recentFirst(_ commands: [Command]) -> [Command] {
        var seen: Set<String> = []
        let lines = history[Argument.command.name, default: []].reversed()
        let recent = lines.compactMap { Command.reading($0)?.command.name }.filter { seen.insert($0).inserted }
        let first = recent.compactMap { name in commands.first { $0.name == name } }
        return first + commands.filter { !seen.contains($0.name) }
    }

    private func choice(_ command: Command) -> Choice {
        let argument = command.argument.map { " \($0.name)" } ?? ""
        let keys = keymap.names(of: command, in: focus)
        return Choice(command.name, title: command.name + argument, help(of: command, in: focus), detail: keys)
    }

    mutating func previewCommand(_ line: String) {
        if let (command, argument, words) = argued(line) {
            argument.preview(&self, words)
            if let mistake = prompt?.mistake { prompt?.mistake = mistake + command.name.count + 1 }
            let help = "\(argument.name): \(help(of: command))"
            if prompt?.preview == "" { prompt?.preview = help }
        } else if lineNumber(line) != nil {
            prompt?.preview = "go to \(line)"
        } else {
            let count = prompt?.choices.count ?? 0
            let words = count == 0 ? noCommand(line) : count.of("command")
            prompt?.preview = words
        }
    }

    /// Runs a line of the palette, or of `[keys]` in `config.toml`.
    mutating func runCommandLine(_ line: String) throws {
        if let number = lineNumber(line) { return go(toLine: number) }
        if let (command, argument, words) = argued(line), !words.isEmpty {
            return try run(command, argument, words)
        }
        guard let command = Command.named(line.trimmed) else { message = noCommand(line); return }
        try run(command)
    }

    mutating func run(_ command: Command, _ argument: Argument, _ words: String) throws {
        let before = moment, place = here
        if let run = argument.run { try run(&self, words) } else { show(argument, words) }
        record(command.name, since: before)
        if let place, let here, place != here { leave(place) }
    }

    /// What the prompt of its own would show; its preview is the message.
    private mutating func show(_ argument: Argument, _ words: String) {
        prompt = Prompt(argument, origin: moment)
        argument.preview(&self, words)
        message = prompt?.preview
        prompt = nil
    }

    private func noCommand(_ line: String) -> String {
        let typed = line.trimmed
        guard !typed.isEmpty else { return "No command typed" }
        let nearest = NearestName.hint(typed, among: usable.map(\.name))
        return "No command \(typed)\(nearest)"
    }

    /// «40» or «50%».
    private func lineNumber(_ line: String) -> (number: Int, isPart: Bool)? {
        let isPart = line.last == "%"
        return Int(isPart ? line.dropLast() : line[...]).map { ($0, isPart) }
    }

    private mutating func go(toLine line: (number: Int, isPart: Bool)) {
        let number = min(max(0, line.number), 1_000_000)
        go(to: line.isPart ? length * min(number, 100) / 100 : number)
    }
}
