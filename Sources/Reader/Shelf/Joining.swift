import Extraction
import NewsModel
import Synchronization

/// The articles that a filter leaves of a library, read together on another thread while the reader goes on.
final class Joining: Sendable {
    let query: Query
    private let result = Mutex<Corpus?>(nil)

    init(_ shelf: Shelf) {
        query = shelf.query
        Task.detached(priority: .utility) { [self] in
            guard let texts = try? shelf.texts() else { return }
            let corpus = Extractor.corpus(of: texts)
            result.withLock { $0 = corpus }
        }
    }

    /// Nil as long as it is not done.
    var corpus: Corpus? { result.withLock { $0 } }
}

extension Reader {
    /// Reads together what a filter leaves, if that is little enough, and shows it when it is done and nothing lies
    /// over the panes.
    mutating func join() {
        guard let shelf = state.shelf, shelf.isJoinable, state.prompt == nil else { return joining = nil }
        guard let joining, joining.query == shelf.query else { return joining = Joining(shelf) }
        guard state.popups.isEmpty, state.typed.isEmpty, let corpus = joining.corpus else { return }
        state.join(corpus)
        self.joining = nil
    }
}
