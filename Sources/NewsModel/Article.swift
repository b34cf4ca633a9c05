/// A span of a text: UTF-8 bytes of the file as it lies on disk, half open.
package typealias TextRange = Range<Int>

/// An article as it was read in: its bytes untouched, and what its importer found out about them.
package struct Article: Sendable, Identifiable {
    /// What the program prints for the article: its file name, or `NAME.jsonl#ID`. Unique within a run.
    package typealias ID = String

    package let id: ID
    /// Where it came from, to be opened and remembered by; the same as `id` where there is no file.
    package let path: String
    /// The text as it lies on disk; may hold invalid UTF-8.
    package let bytes: [UInt8]
    package var title: Title?
    package var authors: [String] = []
    package var outlet: String?
    package var url: String?
    package var language: String?
    package var tags: [String] = []
    package var published = Publication()
    /// In order, without overlap; what lies in none (blank lines) is nothing. `.body` regions are paragraphs.
    package var regions: [Region] = []

    package init(id: ID, path: String, bytes: [UInt8]) {
        self.id = id
        self.path = path
        self.bytes = bytes
    }

    /// The same under another name.
    package func named(_ id: ID) -> Article {
        var named = Article(id: id, path: path, bytes: bytes)
        (named.title, named.authors, named.outlet, named.url) = (title, authors, outlet, url)
        (named.language, named.tags, named.published, named.regions) = (language, tags, published, regions)
        return named
    }

    /// The words of a span, U+FFFD for what is not UTF-8.
    package func text(_ range: TextRange) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

/// A headline; `range` is nil when a side file gives it.
package struct Title: Hashable, Sendable {
    package var text: String
    package var range: TextRange?

    package init(_ text: String, range: TextRange? = nil) {
        self.text = text
        self.range = range
    }
}

/// A part of the file, by what it is for the reader.
package struct Region: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case title, byline, standfirst, caption, credit, body, pullQuote = "pull_quote", biography, furniture
    }

    package var kind: Kind
    package var range: TextRange

    package init(_ kind: Kind, _ range: TextRange) {
        self.kind = kind
        self.range = range
    }
}

/// The publication date (document creation time) and how we know it.
package struct Publication: Hashable, Sendable {
    package enum Status: String, Sendable {
        /// Said in the text or its side file.
        case stated
        /// Given by the reader, as with `--published`.
        case given
        /// Worked out from what the texts tell.
        case inferred
        case unknown
    }

    package var status: Status
    /// Nil when unknown. Its reason carries the evidence.
    package var when: DateValue?

    /// The date to count from; nil while it is unknown or open at an end.
    package var anchor: DateValue? { when?.interval.days == nil ? nil : when }

    package init(_ status: Status = .unknown, _ when: DateValue? = nil) {
        self.status = status
        self.when = when
    }
}
