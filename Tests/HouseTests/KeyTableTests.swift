import Foundation
import Testing

import Reader

@Suite struct KeyTableTests {
    private let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/keys.md")

    @Test func `docs/keys.md says what the table of commands says`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try KeyTable.markdown.write(to: file, atomically: true, encoding: .utf8)
        }
        let isEqual = try String(contentsOf: file, encoding: .utf8) == KeyTable.markdown
        #expect(isEqual, "docs/keys.md is out of date: make docs")
    }
}
