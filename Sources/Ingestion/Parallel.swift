import Dispatch

/// Work on all cores.
enum Parallel {
    /// Transforms each element, on as many threads as there are cores; the results are in the order of the elements.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        var results = [Result?](repeating: nil, count: elements.count)
        results.withUnsafeMutableBufferPointer { buffer in
            // Each thread writes places of its own, and all have ended before the buffer is read.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: elements.count) { index in
                places[index] = transform(elements[index])
            }
        }
        return results.compactMap(\.self)
    }
}
