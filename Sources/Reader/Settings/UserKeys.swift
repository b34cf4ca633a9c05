import Configuration
import TerminalUI

/// The `[keys]` tables of `config.toml`: `"]x" = "next event"` in all panes, `[keys.list]` in one; `""` unbinds.
struct UserKeys {
    private(set) var bindings: [KeyBinding] = []
    private(set) var mistakes: [(line: Int, words: String)] = []

    /// What is unbound goes first, then what holds in all panes, then what holds in one.
    init(_ entries: [ConfigurationText.Entry]) {
        for entry in entries where entry.table.first == "keys" { read(entry) }
        bindings =
            bindings.filter { $0.command == nil } + bindings.filter { $0.command != nil && $0.panes.count > 1 }
            + bindings.filter { $0.command != nil && $0.panes.count == 1 }
    }

    private mutating func read(_ entry: ConfigurationText.Entry) {
        do throws(Refusal) {
            let panes = try panes(entry)
            let keys = try keys(entry, in: panes)
            bindings.append(try binding(keys, in: panes, entry))
        } catch {
            mistakes.append((entry.line, error.words))
        }
    }

    private struct Refusal: Error { let words: String }

    private func panes(_ entry: ConfigurationText.Entry) throws(Refusal) -> Set<Pane> {
        guard entry.table.count > 1 else { return Set(Pane.allCases).subtracting([.prompt]) }
        guard entry.table.count == 2, let pane = Pane(rawValue: entry.table[1]) else {
            let name = entry.table.dropFirst().joined(separator: ".")
            throw Refusal(words: Self.unknown("pane", name, among: Pane.allCases.map(\.rawValue)))
        }
        return [pane]
    }

    private func keys(_ entry: ConfigurationText.Entry, in panes: Set<Pane>) throws(Refusal) -> [Key] {
        guard let keys = Key.sequence(entry.key), let first = keys.first else {
            throw Refusal(words: "no keys \(entry.key); keys are written j, gg, C-d, <f1>, <down>, <space>")
        }
        if panes == [.prompt], case .character = first {
            throw Refusal(words: "\(entry.key) is text while a line is typed")
        }
        if case .character(let digit) = first, "123456789".contains(digit) {
            throw Refusal(words: "\(entry.key) begins a count")
        }
        return keys
    }

    private func binding(
        _ keys: [Key], in panes: Set<Pane>, _ entry: ConfigurationText.Entry
    ) throws(Refusal) -> KeyBinding {
        guard case .text(let text) = entry.value else {
            throw Refusal(words: "\(entry.key) takes the name of a command in quotes")
        }
        let line = text.hasPrefix(":") ? String(text.dropFirst()) : text
        guard !line.isEmpty else { return KeyBinding(keys: keys, panes: panes, command: nil, line: entry.line) }
        guard let (command, words) = Command.reading(line) else {
            throw Refusal(words: Self.unknown("command", line, among: Command.all.map(\.name)))
        }
        let usable = panes.intersection(command.panes)
        guard !usable.isEmpty else {
            let places = Pane.allCases.filter(command.panes.contains).map(\.rawValue).joined(separator: ", ")
            throw Refusal(words: "\(command.name) does not work in \(entry.table.last ?? ""), but in \(places)")
        }
        return KeyBinding(keys: keys, panes: usable, command: command, words: words, line: entry.line)
    }

    private static func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
        let nearest = NearestName.hint(name, among: names)
        return "no \(kind) \(name)\(nearest)"
    }
}

extension Command {
    /// A line of the palette: a command, and what it takes.
    static func reading(_ line: String) -> (command: Command, words: String)? {
        if let command = named(line) { return (command, "") }
        let fitting = all.filter { $0.argument != nil && line.hasPrefix($0.name + " ") }
        guard let command = fitting.max(by: { $0.name.count < $1.name.count }) else { return nil }
        return (command, String(line.dropFirst(command.name.count + 1)))
    }
}
