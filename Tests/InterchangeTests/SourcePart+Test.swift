import Foundation

@testable import Interchange

extension SourcePart {
    /// A file in memory.
    init(_ name: String, _ bytes: [UInt8] = []) { self.init(id: name, path: name, stream: ByteStream(bytes)) }
}

extension Importer {
    /// What a file in memory comes to, as it would be in a folder.
    static func read(_ name: String, _ bytes: [UInt8]) throws -> ImportResult {
        var result = ImportResult()
        let intake = Intake { result.articles.append($0) }
        try intake.read(SourcePart(name, bytes))
        result.summary = intake.summary
        return result
    }

    static func read(_ name: String, _ text: String) throws -> ImportResult { try read(name, Array(text.utf8)) }
}

extension String {
    /// In an encoding as iconv names it; nil where it has no letters for some of the text.
    func bytes(in encoding: String) -> [UInt8]? {
        guard let converter = iconv_open(encoding, "UTF-8") else { return nil }
        defer { iconv_close(converter) }
        var input = utf8.map { CChar(bitPattern: $0) }, output = [CChar](repeating: 0, count: 4 * utf8.count)
        var left = input.count, room = output.count
        let isConverted = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (next, end) = (input.baseAddress, output.baseAddress)
                return iconv(converter, &next, &left, &end, &room) != -1
            }
        }
        return isConverted ? output.dropLast(room).map { UInt8(bitPattern: $0) } : nil
    }
}
