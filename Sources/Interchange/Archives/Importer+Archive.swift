extension Importer {
    /// The sources in an archive, each by the importer of its kind. Nothing is unpacked to disk.
    static let archive = Importer(
        name: "archive", help: "zip and tar, plain or compressed, with any of these sources in them",
        refuses: "encrypted archives; names that lead out of the archive, links and devices; other files are left out",
        example: "talks.zip",
        endings: ["zip", "tar", "tgz", "tar.gz", "tar.bz2", "tbz2", "tar.xz", "txz", "tar.zst"],
        mediaTypes: ["application/zip", "application/x-tar"],
        begins: { $0.starts(with: [0x50, 0x4B]) || $0.starts(with: Array("ustar".utf8), at: 257) }, isUnpacking: true,
        read: { part, intake in
            let archive = try Archive(part)
            var count = 0
            while let name = try archive.next() {
                count += 1
                guard count <= ImportLimit.items.value else {
                    return intake.skip(part, nil, "more than \(ImportLimit.items.text) files, the rest is not read")
                }
                try read(name, in: archive, of: part, intake)
            }
        })

    private static func read(_ name: String, in archive: Archive, of part: SourcePart, _ intake: Intake) throws {
        guard isInside(name) else { return intake.skip(part, name, "leads out of the archive, not read") }
        let steps = name.split(separator: "/")
        guard !steps.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }), accepts(FilePath.name(name)) else {
            return
        }
        try intake.read(part.part(name, archive.contents()))
    }

    /// Neither absolute nor upwards.
    private static func isInside(_ name: String) -> Bool {
        !name.hasPrefix("/") && !name.contains("\\") && !name.split(separator: "/").contains("..")
    }

    /// A file that is compressed by itself.
    static let compressed = Importer(
        name: "compressed", help: "one of these sources compressed with gzip, bzip2, xz or zstd: talks.jsonl.gz",
        refuses: "damaged files",
        example: "talks.txt.gz", endings: ["gz", "bz2", "xz", "zst"],
        mediaTypes: ["application/gzip", "application/x-gzip", "application/zstd"],
        begins: isCompressed, isUnpacking: true,
        read: { part, intake in
            let archive = try Archive(part, compressedAlone: true)
            guard try archive.next() != nil else { return }
            let name = part.name.split(separator: ".").dropLast().joined(separator: ".")
            try intake.read(part.part(name.isEmpty ? "contents" : name, archive.contents()), fallback: .text)
        })

    private static let isCompressed: @Sendable (Head) -> Bool = { head in
        [[0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD]]
            .contains { head.starts(with: $0) }
    }

    static func isPacked(_ head: Head) -> Bool { archive.begins(head) || isCompressed(head) }
}
