extension RandomAccessCollection where Index == Int {
    /// The first index whose element passes, where all that pass stand behind all that do not; `endIndex` when none
    /// does.
    @inlinable
    package func partitioningIndex(where passes: (Element) -> Bool) -> Int {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
