import TerminalUI

/// What keys mean, key by key: what is meant here, and what comes after one more.
struct KeyTree: Sendable {
    private(set) var binding: KeyBinding?
    private var next: [Key: KeyTree] = [:]

    /// Puts a binding where its keys lead; one without a command takes away what is there and beyond.
    mutating func put(_ binding: KeyBinding, at keys: ArraySlice<Key>) {
        guard let key = keys.first else { self.binding = binding; return }
        if keys.count == 1, binding.command == nil { next[key] = nil; return }
        next[key, default: KeyTree()].put(binding, at: keys.dropFirst())
    }

    /// What follows these keys; nil when nothing does.
    func tree(at keys: ArraySlice<Key>) -> KeyTree? {
        guard let key = keys.first else { return binding == nil && next.isEmpty ? nil : self }
        return next[key]?.tree(at: keys.dropFirst())
    }

    /// All that can be meant from here on.
    var bindings: [KeyBinding] { (binding.map { [$0] } ?? []) + next.values.flatMap(\.bindings) }
}
