/// The objects of a JSON document that may be articles: those of its list, those of a list under one of some keys, or
/// else each object at the top. The document goes by byte by byte, so its size does not matter.
struct JSONItems {
    struct Item {
        var bytes: [UInt8] = []
        var isTooLong = false
        /// The title of the feed around it.
        var feed: String?
    }

    private let stream: ByteStream
    private var piece: ArraySlice<UInt8> = []
    private var scan = JSONScan()
    private var item = Item()
    /// How deep the lists or objects stand that hold the items; nil outside.
    private var listDepth: Int?
    private var hadList = false
    private var feed: String?
    private var word: [UInt8] = []
    private var previous: UInt8 = 0

    /// Keys that lists of articles stand under.
    private static let keys: Set<String> = [
        "items", "articles", "results", "docs", "data", "entries", "stories", "news", "records", "rows", "hits",
        "posts",
    ]

    init(_ stream: ByteStream) { self.stream = stream }

    /// Nil at the end.
    mutating func next() throws -> Item? {
        while true {
            if piece.isEmpty {
                piece = try stream.take(ByteStream.pieceSize)[...]
                guard !piece.isEmpty else { return nil }
            }
            while let byte = piece.popFirst() {
                if let item = pass(byte) { return item }
            }
        }
    }

    /// The item that ends with this byte.
    private mutating func pass(_ byte: UInt8) -> Item? {
        let before = scan.depth
        remember(byte)
        scan.pass(byte)
        if !scan.isInText, byte == UInt8(ascii: "["), opensList(before) { return nil }
        keep(byte, before)
        if !byte.isBlank, !scan.isInText { previous = byte }
        guard byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]"), scan.depth < before else { return nil }
        return close(byte)
    }

    private mutating func opensList(_ depth: Int) -> Bool {
        guard listDepth == nil, depth == 0 || depth <= 3 && previous == UInt8(ascii: ":") && isKey else { return false }
        if depth > 0 { feed = title(depth) }
        (listDepth, item, hadList) = (depth + 1, Item(), true)
        return true
    }

    private var isKey: Bool { Self.keys.contains(String(decoding: word, as: UTF8.self)) }

    private mutating func close(_ byte: UInt8) -> Item? {
        defer { if let depth = listDepth, scan.depth < depth { listDepth = nil } }
        guard byte == UInt8(ascii: "}"), scan.depth == (listDepth ?? 0), !item.bytes.isEmpty || item.isTooLong else {
            if scan.depth == 0 { hadList = false }
            return nil
        }
        defer { item = Item() }
        let isRest = listDepth == nil && hadList
        if listDepth == nil { hadList = false }
        item.feed = feed
        return isRest ? nil : item
    }

    /// Within an item, or an object that may be one.
    private mutating func keep(_ byte: UInt8, _ before: Int) {
        let outer = listDepth ?? 0
        guard before > outer || scan.depth > outer, listDepth != nil || !hadList else { return }
        guard item.bytes.count < ImportLimit.line.value else {
            item.isTooLong = true
            return item.bytes.removeAll()
        }
        if !item.isTooLong { item.bytes.append(byte) }
    }

    /// The last text, to know a key by.
    private mutating func remember(_ byte: UInt8) {
        if scan.isInText {
            if byte != UInt8(ascii: "\""), word.count < 16 { word.append(byte) }
        } else if byte == UInt8(ascii: "\"") {
            word = []
        }
    }

    /// What stands before the list, closed as an object: JSON Feed has its title there.
    private func title(_ depth: Int) -> String? {
        let object = JSONItem.object(
            (item.bytes + "null".utf8 + [UInt8](repeating: UInt8(ascii: "}"), count: depth))[...])
        guard let version = object?["version"] as? String, version.contains("jsonfeed") else { return nil }
        return object?["title"] as? String
    }
}
