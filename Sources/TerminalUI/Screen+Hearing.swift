import CNcurses
import Glibc

/// From the terminal, and from the system, to events.
extension Screen {
    /// How long a lone Escape may still be the beginning of something, in milliseconds.
    private static let escapeDelay: Int32 = 25

    /// All that came, in order: waits for it as long as told, or for ever. Empty when the time is over.
    ///
    /// Draw after the last of them, so that a key held down never runs behind.
    package func events(waiting milliseconds: Int? = nil) -> [ScreenEvent] {
        var sources = [
            pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        ]
        guard isOpen else { return [.terminate] }
        let ready = poll(&sources, 2, milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
        guard ready > 0 else { return ready == 0 || errno == EINTR ? [] : [terminate(by: SIGHUP)] }
        // What there was to read may be gone when the program was stopped meanwhile: it is looked for anew.
        if sources[1].revents != 0 { return signalEvents() }
        let isGone = sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
        return keyEvents() + (isGone ? [terminate(by: SIGHUP)] : [])
    }

    /// An answer that is still under way must not reach the shell: a quick leave waits for it, a tenth of a second.
    func awaitAnswers() {
        guard let asked, input.answers.isEmpty, asked.duration(to: .now) < .seconds(1) else { return }
        var source = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        while input.answers.isEmpty, poll(&source, 1, 100) > 0, available > 0 { takeBytes() }
    }

    /// Bytes to be read.
    private var available: Int {
        var count: Int32 = 0
        return ioctl(0, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
    }

    private func keyEvents() -> [ScreenEvent] {
        repeat {
            takeBytes()
            guard input.isWaiting else { continue }
            var source = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            if poll(&source, 1, Self.escapeDelay) <= 0 { input.pause() }
        } while available > 0
        return input.events()
    }

    private func takeBytes() {
        var bytes = [UInt8](repeating: 0, count: max(64, min(available, 65_536)))
        let count = read(0, &bytes, bytes.count)
        if count > 0 { input.take(bytes.prefix(count)) }
    }

    private func signalEvents() -> [ScreenEvent] {
        var events: [ScreenEvent] = []
        while case let signal = cn_next_signal(signals), signal != 0 {
            switch signal {
            case SIGWINCH: events.append(resized())
            case SIGTSTP: events.append(suspended())
            case SIGCONT: events.append(resumed())
            case SIGINT: events.append(interrupted())
            default: events.append(terminate(by: signal))
            }
        }
        return events
    }

    /// What came while another program had the terminal was meant for that; only an end is an end for all.
    func drainSignals() {
        while case let signal = cn_next_signal(signals), signal != 0 {
            if [SIGTERM, SIGHUP].contains(signal) { kill(getpid(), signal); return }
        }
    }

    private func terminate(by signal: Int32) -> ScreenEvent {
        ending = signal
        return .terminate
    }

    private func suspended() -> ScreenEvent {
        cn_suspend()
        return resized()
    }

    private func resumed() -> ScreenEvent {
        cn_resume()
        return resized()
    }

    private func interrupted() -> ScreenEvent {
        input.endPaste()
        return .key(.control("c"))
    }

    private func resized() -> ScreenEvent {
        measure()
        return .resize(width: width, height: height)
    }
}
