import Foundation
import Synchronization

/// Whether Ctrl-c was pressed: work in batches ends after the batch, and keeps it. A second one ends the program.
enum Interruption {
    private static let pressed = Atomic(false)

    static var isAsked: Bool { pressed.load(ordering: .relaxed) }

    static func watch() {
        signal(SIGINT) { number in
            Interruption.pressed.store(true, ordering: .relaxed)
            signal(number, SIG_DFL)
        }
    }
}
