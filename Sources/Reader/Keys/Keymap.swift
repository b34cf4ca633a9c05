import TerminalUI

/// Which command a sequence of keys means in a pane: a tree of keys for each pane, built once from the rows of the
/// commands, those of a preset and those of the reader's own.
struct Keymap: Sendable {
    static let standard = Keymap(.standard)

    enum Answer {
        case command(KeyBinding)
        /// More keys are needed; these can follow.
        case prefix([KeyBinding])
        case none
    }

    let preset: KeyPreset
    /// The reader's own, from `config.toml`.
    let own: [KeyBinding]
    private var trees: [Pane: KeyTree] = [:]

    /// Later rows take the keys from earlier ones.
    init(_ preset: KeyPreset, own: [KeyBinding] = []) {
        self.preset = preset
        self.own = own
        for binding in Command.all.flatMap(standard) + preset.bindings + own {
            for pane in binding.panes { trees[pane, default: KeyTree()].put(binding, at: binding.keys[...]) }
        }
    }

    /// The keys of a command's row, as far as the preset keeps them.
    private func standard(_ command: Command) -> [KeyBinding] {
        command.keys.filter(preset.keeps).map { KeyBinding(keys: $0, panes: command.panes, command: command) }
    }

    func answer(_ typed: [Key], in pane: Pane) -> Answer {
        guard let tree = trees[pane]?.tree(at: typed[...]) else { return .none }
        return tree.binding.map(Answer.command) ?? .prefix(tree.bindings.sorted { $0.name < $1.name })
    }

    /// The keys that mean a command in a pane, the reader's own first.
    func keys(of command: Command, in pane: Pane) -> [[Key]] {
        let bindings = (own + preset.bindings).filter { $0.command?.name == command.name } + standard(command)
        return bindings.reduce(into: []) { keys, binding in
            if means(binding, in: pane), !keys.contains(binding.keys) { keys.append(binding.keys) }
        }
    }

    /// As help writes them: «j, Down».
    func names(of command: Command, in pane: Pane) -> String {
        keys(of: command, in: pane).map(\.spelled).joined(separator: ", ")
    }

    /// Whether the keys of a binding still mean its command, and nothing with words of its own.
    private func means(_ binding: KeyBinding, in pane: Pane) -> Bool {
        guard binding.words.isEmpty, binding.panes.contains(pane),
            case .command(let found) = answer(binding.keys, in: pane)
        else { return false }
        return found.command?.name == binding.command?.name && found.words.isEmpty
    }
}

/// Where keys and commands of the reader's own get in each other's way.
extension Keymap {
    /// A line for each key that hides longer ones, or is never reached.
    var conflicts: [(line: Int, words: String)] {
        own.compactMap { binding in
            guard let line = binding.line, binding.command != nil else { return nil }
            return conflict(binding).map { (line, $0) }
        }
    }

    private func conflict(_ binding: KeyBinding) -> String? {
        for pane in Pane.allCases where binding.panes.contains(pane) {
            for count in 1..<max(1, binding.keys.count) {
                guard let other = trees[pane]?.tree(at: binding.keys.prefix(count))?.binding else { continue }
                return "\(binding.name) is never reached: \(other.name) is \(other.command?.name ?? "taken")"
            }
            let here = trees[pane]?.tree(at: binding.keys[...])?.bindings ?? []
            let hidden = here.filter { $0.keys.count > binding.keys.count }
            guard let first = hidden.min(by: { $0.name < $1.name }) else { continue }
            let more = hidden.count == 1 ? "" : " and \(hidden.count - 1) more"
            return "\(binding.name) hides \(first.name)\(more); \"\(first.name)\" = \"\" says that this is meant"
        }
        return nil
    }
}

extension KeyBinding {
    /// The keys as `config.toml` writes them.
    var name: String { Key.name(of: keys) }
}
