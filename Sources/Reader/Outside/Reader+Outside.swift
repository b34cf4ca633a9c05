import NewsModel
import TerminalUI

/// What commands ask of the world outside, done between two frames.
extension Reader {
    /// Writes a part of a corpus to a file. It gives false, and writes nothing, where a file is there already that is
    /// not to be replaced.
    package typealias FileWriter = (_ part: CorpusPart, _ corpus: Corpus, _ path: String, _ replacing: Bool) throws ->
        Bool

    mutating func performRequests(on screen: Screen) {
        let requests = state.requests
        state.requests = []
        for request in requests {
            do { state.take(try perform(request, on: screen)) } catch { state.message = "\(error)" }
        }
        let window = Rect(x: 0, y: 0, width: screen.width, height: screen.height)
        if window != state.window { resize(to: window) }
    }

    /// With DATELINE_SECURE set, nothing is started and nothing written: only copying is left.
    private func perform(_ request: Request, on screen: Screen) throws -> Outcome {
        if case .copy = request {
        } else if Program.isSet("DATELINE_SECURE") {
            return .said("Not done, since DATELINE_SECURE is set")
        }
        switch request {
        case .copy(let text, let words): return .said("Copied \(words) \(screen.copy(text.withoutControls))")
        case .browse(let address): return .said(browse(address, on: screen))
        case .pipe(let text, let line):
            return .said(run(Program.shell(line), reading: text, on: screen) ?? "\(line): done")
        case .shell(let line):
            return .said(run(Program.shell(line), on: screen, waits: !line.isEmpty) ?? "\(line): done")
        case .edit(let path, let line): return .said(edit(path, line, on: screen))
        case .export(let part, let path, let replacing):
            let isDone = try writeFile(part, state.corpus, path, replacing)
            return isDone ? .said("Written to \(path)") : .exists(part, path)
        }
    }

    /// A program with a window of its own is started beside; any other has the terminal until it ends.
    private func browse(_ address: WebAddress, on screen: Screen) -> String {
        let words = [address.description]
        let own = Program.named(by: "BROWSER", adding: words, separator: ":")
        if let own, !Program.canOpenWindows { return run(own, on: screen, waits: false) ?? "\(own.name) was here" }
        guard let browser = own ?? Program("xdg-open", words) ?? Program("open", words) else {
            return "No browser here: set BROWSER, or \(state.key("copy address")) copies the address"
        }
        return browser.detach() ? "Opened \(address) with \(browser.name)" : "\(browser.name) did not start"
    }

    private func edit(_ path: String, _ line: Int, on screen: Screen) -> String {
        let path = path.hasPrefix("/") ? path : "./\(path)"
        let editors = ["VISUAL", "EDITOR"].lazy.compactMap { variable in
            Program.editor(named: variable, path: path, line: line)
        }
        guard let editor = editors.first ?? Program("vi", ["+\(line)", path]) else {
            return "No editor here: set VISUAL or EDITOR"
        }
        return run(editor, on: screen, waits: false) ?? "What was changed is read at the next start"
    }

    /// Runs a program on the terminal, and says how it ended if that was not well. What it wrote stays to be read until
    /// Enter is pressed, if it `waits`.
    private func run(_ program: Program?, reading text: String? = nil, on screen: Screen, waits: Bool = true) -> String?
    {
        guard let program else { return "The program was not found" }
        let status = screen.lend(pausing: waits) { program.run(reading: text) }
        return status == 0 ? nil : "\(program.name) ended with \(status.map { "status \($0)" } ?? "a signal")"
    }
}

extension Program {
    /// Whether there is a desktop on which a browser can open a window.
    fileprivate static var canOpenWindows: Bool { isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") }

    /// The line only for editors that are known to take it.
    fileprivate static func editor(named variable: String, path: String, line: Int) -> Program? {
        guard let plain = named(by: variable, adding: [path]) else { return nil }
        guard takingLines.contains(plain.name) else { return plain }
        return named(by: variable, adding: ["+\(line)", path])
    }

    private static let takingLines: Set = ["vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "joe", "kak"]
}
