/// What was fetched before, as a web archive has it.
package enum WebArchive {
    /// What each address in an archive was last answered with, to ask only for what is newer: `etag` and
    /// `last-modified`. An archive that is not there has none.
    package static func validators(in path: String) throws -> [String: [String: String]] {
        guard FileBytes.exist(path) else { return [:] }
        let part = SourcePart(id: path, path: path, stream: try FileBytes.stream(path))
        var validators: [String: [String: String]] = [:]
        while let record = try WebRecord(part) {
            guard let (address, header) = record.answer else { continue }
            validators[address] = header.values.filter { ["etag", "last-modified"].contains($0.key) }
        }
        return validators
    }
}
