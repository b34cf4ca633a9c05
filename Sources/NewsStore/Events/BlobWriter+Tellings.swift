import Foundation
import NewsModel

/// Lists of tellings, days and events as few bytes.
extension BlobWriter {
    static func packed(_ tellings: [LibraryClaim]) -> Data {
        var writer = BlobWriter(), last = 0
        writer.list(tellings) { writer, telling in
            writer.number(telling.article - last)
            writer.count(telling.claim)
            last = telling.article
        }
        return Data(writer.bytes)
    }

    /// Each as the distance from the one before.
    static func packed(_ numbers: [Int]) -> Data {
        var writer = BlobWriter(), last = 0
        writer.list(numbers) { writer, number in
            writer.number(number - last)
            last = number
        }
        return Data(writer.bytes)
    }
}

extension BlobReader {
    static func tellings(_ data: Data) throws -> [LibraryClaim] {
        var reader = BlobReader([UInt8](data)), last = 0
        return try reader.list { reader in
            last = try reader.next(after: last)
            return LibraryClaim(article: last, claim: try reader.count(limit: .max))
        }
    }

    static func numbers(_ data: Data) throws -> [Int] {
        var reader = BlobReader([UInt8](data)), last = 0
        return try reader.list { reader in
            last = try reader.next(after: last)
            return last
        }
    }

    /// Days and numbers are far smaller, so that one may count on from them.
    private static let greatest = 1 << 60

    private mutating func next(after last: Int) throws -> Int {
        let (next, overflow) = last.addingReportingOverflow(try number())
        guard !overflow, (-Self.greatest...Self.greatest).contains(next) else { throw BlobError.damaged }
        return next
    }
}
