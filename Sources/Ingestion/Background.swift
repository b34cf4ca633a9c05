import Dispatch
import Synchronization

/// Something that is worked out on another thread while this one goes on.
final class Background<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async { [self] in
            let value = work()
            result.withLock { $0 = value }
            done.signal()
        }
    }

    /// Waits for the end of the work; to be asked once.
    func value() -> Value {
        done.wait()
        guard let value = result.withLock({ $0 }) else { preconditionFailure("asked before it was done") }
        return value
    }
}
