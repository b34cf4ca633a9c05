import Configuration
import NewsModel
import NewsStore
import TerminalUI

/// This file is all of Reader that others see: a reading session over a corpus or a library.
///
/// The loop is the only place that talks to the screen and the library, and the only one that catches errors.
package struct Reader {
    package internal(set) var state: State
    private let library: Library
    private let configuration: ConfigurationFile
    let writeFile: FileWriter
    /// The settings as they stand in `config.toml`.
    private var keptPreferences: Preferences
    /// Under which name the arrangement of the screen is kept.
    private let session: String
    /// The fields of the session as they were kept last.
    private var kept: [String: String]
    /// What tells that another program has changed the store.
    private var version: Int
    private var wantsTip = true
    private var canvas = Canvas()
    /// What is read together meanwhile, of a library.
    var joining: Joining?
    /// Something may have changed since it was saved.
    private var isUnsaved = false

    /// `path` is what was opened, as a rule a folder; its arrangement is kept under it. `settings` hold for this
    /// session only, whatever the configuration says.
    package init(
        _ source: Source, path: String, library: Library, configuration: ConfigurationFile, window: Rect,
        signs: Signs = .unicode, settings: [String: String] = [:],
        writeFile: @escaping FileWriter = { _, _, _, _ in false }
    ) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var state = try State(source, library, name: name, window: window, signs: signs)
        self.library = library
        session = path
        version = (try? library.version()) ?? 0
        do { try state.restore(from: library, session: path) } catch { state.message = "\(error)" }
        if let notice = library.notice { state.message = "\(notice)" }
        state.configure(from: configuration)
        for (name, value) in settings { state.prefer(name, value) }
        self.configuration = configuration
        self.writeFile = writeFile
        keptPreferences = state.preferences
        self.state = state
        kept = state.fields
        isUnsaved = true
    }

    /// The same for a terminal, with its size and signs.
    package init(
        _ source: Source, path: String, library: Library, configuration: ConfigurationFile, settings: [String: String],
        on screen: Screen, writeFile: @escaping FileWriter
    ) throws {
        let window = Rect(x: 0, y: 0, width: screen.width, height: screen.height)
        try self.init(
            source, path: path, library: library, configuration: configuration, window: window, signs: screen.signs,
            settings: settings, writeFile: writeFile)
    }

    /// Goes to the view to begin with, in place of where the last session ended.
    package mutating func open(_ link: Permalink) { state.open(link) }

    /// Reads until the reader leaves.
    package mutating func run(on screen: Screen) {
        while state.isRunning {
            AmbiguousWidth.$columns.withValue(state.preferences.ambiguousWidth) { turn(on: screen) }
        }
        save()
    }

    /// A frame, and the keys that come after it.
    private mutating func turn(on screen: Screen) {
        if screen.display != state.display {
            screen.display = state.display
            state.drawAnew(with: screen.signs)
        }
        state.lacksColor = screen.lacksColor
        show(on: screen)
        if state.readOpen() { show(on: screen) }
        join()
        let events = screen.events(waiting: patience)
        if events.isEmpty { pause() }
        for event in events where state.isRunning { take(event) }
        performRequests(on: screen)
    }

    /// One key, with what it changed kept.
    package mutating func press(_ key: Key) {
        _ = state.readOpen()
        do { try state.press(key) } catch { state.message = "\(error)" }
        isUnsaved = true
        keepSettings()
        if state.journal.isUrgent || !state.isRunning { save() }
    }

    /// How long to wait for a key before there is something else to do, in milliseconds.
    private var patience: Int? {
        let delay = state.whichKeyDelay
        if !state.typed.isEmpty, !state.showsPendingKeys, delay > 0 { return delay }
        return joining != nil ? 100 : isUnsaved ? 400 : nil
    }

    package mutating func resize(to window: Rect) { state.resize(to: window) }

    /// No key for a while: what can follow those typed is shown, what changed is kept.
    package mutating func pause() {
        state.showsPendingKeys = !state.typed.isEmpty && state.whichKeyDelay > 0
        save()
        do { try catchUp() } catch { state.message = "\(error)" }
    }

    private mutating func take(_ event: ScreenEvent) {
        switch event {
        case .key(let key): press(key)
        case .paste(let text):
            for character in text where state.prompt != nil { press(.character(character)) }
        case .mouse(let action): do { try state.take(action) } catch { state.message = "\(error)" }
        case .resize(let width, let height): resize(to: Rect(x: 0, y: 0, width: width, height: height))
        case .terminate: state.isRunning = false
        }
    }

    private mutating func show(on screen: Screen) {
        if state.redraws { screen.repaint() }
        state.redraws = false
        screen.show(canvas.draw(state))
    }

    /// Writes what `:set` changed, and what `u` made of it since, into `config.toml`.
    private mutating func keepSettings() {
        guard state.prompt == nil, state.preferences != keptPreferences else { return }
        for setting in Setting.all where state.keptSettings.contains(setting.name) {
            let value = setting.value(in: state.preferences)
            guard value != setting.value(in: keptPreferences) else { continue }
            do { try configuration.set(setting.name, to: value) } catch {
                state.message = [state.message, "\(error)"].compactMap(\.self).joined(separator: "; ")
            }
        }
        keptPreferences = state.preferences
    }

    private mutating func save() {
        guard isUnsaved else { return }
        isUnsaved = false
        do { try keep() } catch { state.message = "\(error)" }
    }

    /// What could not be kept stays in the journal for the next time.
    private mutating func keep() throws {
        let left = try library.keep(state.update(since: kept), of: session)
        state.journal.update = SessionUpdate()
        state.journal.isUrgent = false
        kept = state.fields
        guard !left.isEmpty else { return }
        try state.readMarks(from: library, session: session)
        state.message = "Left as it is, because another Dateline has changed it since"
    }

    /// Takes over what another program has changed, and chooses a tip when there is none.
    private mutating func catchUp() throws {
        let version = try library.version()
        if version != self.version { try state.readMarks(from: library, session: session) }
        self.version = version
        guard wantsTip, state.preferences.showsTips else { return }
        wantsTip = false
        let name = try library.nextTip(of: Command.tips.map(\.name))
        state.tip = name.flatMap(Command.named)
    }
}
