/// Why two articles count as one voice: an author in common, or a run of words that two people do not write.
package struct SharedVoice: Hashable, Sendable {
    /// Places of the articles, the lower one first.
    package let a: Int
    package let b: Int
    /// «shared author Ana Lind; eight words in common: “…”»
    package let reason: Reason

    package init(a: Int, b: Int, reason: Reason) {
        self.a = a
        self.b = b
        self.reason = reason
    }
}
