/// Which importer a file or a part is for.
extension Importer {
    /// How many bytes of a part are looked at: a tar file says that it is one in the sixth hundred.
    static let headSize = 1_024

    /// The first bytes of a part.
    struct Head {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// From the first letter or sign on, as Latin small letters; for formats that are words.
        var text: String {
            let plain = TextEncoding.utf8(bytes, declared: nil)
            let start = plain.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? plain.count
            return String(decoding: plain[start...], as: UTF8.self).lowercased()
        }

        func starts(with bytes: [UInt8], at offset: Int = 0) -> Bool {
            offset <= self.bytes.count && self.bytes[offset...].starts(with: bytes)
        }

        /// Text cannot hold it.
        var isBinary: Bool { starts(with: Array("%PDF".utf8)) || Importer.isPacked(self) }
    }

    /// By the name of the file alone. What is called README tells of its folder.
    static func accepts(_ fileName: String) -> Bool {
        !fileName.uppercased().hasPrefix("README") && all.contains { $0.ending(of: fileName) != nil }
    }

    /// By name first, then by what a container says of it, then by its beginning; nil for what is no source.
    static func fitting(_ part: SourcePart, head bytes: [UInt8]) -> Importer? {
        let head = Head(bytes)
        var candidates = named(part.name)
        if candidates.isEmpty, let type = part.mediaType { candidates = all.filter { $0.mediaTypes.contains(type) } }
        if head.isBinary, !candidates.contains(where: { $0.begins(head) || $0.isUnpacking }) { candidates = [] }
        guard !candidates.isEmpty else { return all.first { $0.begins(head) } }
        return candidates.first { $0.begins(head) } ?? candidates[0]
    }

    /// Those with the longest ending that the name has.
    private static func named(_ name: String) -> [Importer] {
        let fitting = all.compactMap { importer in importer.ending(of: name).map { (importer, length: $0.utf8.count) } }
        let longest = fitting.map(\.length).max()
        return fitting.filter { $0.length == longest }.map(\.0)
    }

    private func ending(of name: String) -> String? {
        endings.filter { FilePath.has(name, ending: $0) }.max { $0.utf8.count < $1.utf8.count }
    }
}
