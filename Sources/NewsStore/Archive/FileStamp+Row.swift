import GRDB
import NewsModel

/// How the files that a library was made from come out of its rows.
extension FileStamp {
    /// Those that have been read wholly, as they were then, by path.
    static func all(_ database: Database) throws -> [String: FileStamp] {
        let rows = try Row.fetchCursor(database, sql: "SELECT path, size, modified FROM file WHERE size >= 0")
        var stamps: [String: FileStamp] = [:]
        while let row = try rows.next() {
            let stamp = FileStamp(path: row[0], size: row[1], modified: row[2])
            stamps[stamp.path] = stamp
        }
        return stamps
    }
}
