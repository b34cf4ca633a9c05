import Glibc

/// The clipboard, which is where the reader sits and not always where the program runs.
extension Screen {
    /// Copies a text, and says how, or why not.
    package func copy(_ text: String) -> String {
        let ways: [(String) -> String?] = [copyByTmux, copyByTerminal, copyByTool, copyInHope]
        return ways.lazy.compactMap { $0(text) }.first ?? tooLong(text)
    }

    /// What terminals take of OSC 52, in bytes; longer texts some cut without a word.
    private static let longestCopy = 74_994

    private func tooLong(_ text: String) -> String {
        "not copied: \(text.utf8.count) bytes, and the terminal takes \(Self.longestCopy)"
    }

    /// tmux keeps the text and hands it on to its own terminal.
    private func copyByTmux(_ text: String) -> String? {
        guard Environment.value("TMUX") != nil, let tmux = Program("tmux", ["load-buffer", "-w", "-"]),
            tmux.take(text)
        else { return nil }
        return "by tmux"
    }

    private func copyByTerminal(_ text: String) -> String? {
        guard abilities.contains(.clipboard), text.utf8.count <= Self.longestCopy else { return nil }
        send(Escape.copy(text))
        return "by the terminal (OSC 52)"
    }

    private func copyByTool(_ text: String) -> String? {
        let tool = Self.tools.lazy.compactMap { variable, name, arguments in
            variable.isEmpty || Environment.value(variable) != nil ? Program(name, arguments) : nil
        }.first
        guard let tool, tool.take(text) else { return nil }
        return "by \(tool.name)"
    }

    // swift-format-ignore
    /// The variable that must be set, so that there is somebody to take it.
    private static let tools: [(variable: String, name: String, arguments: [String])] = [
        ("WAYLAND_DISPLAY", "wl-copy", []),
        ("DISPLAY",         "xclip",   ["-selection", "clipboard"]),
        ("DISPLAY",         "xsel",    ["--clipboard", "--input"]),
        ("",                "pbcopy",  []),
    ]

    /// A terminal of which nothing is known may take it all the same; one that does not is silent.
    private func copyInHope(_ text: String) -> String? {
        guard abilities.contains(.questions), text.utf8.count <= Self.longestCopy else { return nil }
        send(Escape.copy(text))
        return "if the terminal allows it (OSC 52)"
    }
}
