import Testing

/// Sizes and names of files.
struct FileTests {
    private static let files = try! SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests")

    @Test(arguments: files)
    func `a file has 300 lines at most, of 120 columns at most; rows of tables have 270`(_ file: SourceFile) {
        #expect(file.lines.count <= 300, "split it by subject")
        let rows = file.rows
        for (number, line) in file.lines.enumerated() {
            #expect(line.count <= (rows.contains(number) ? 270 : 120), "\(file.path):\(number + 1)")
        }
    }

    @Test(arguments: files)
    func `a file is named after a type it declares, or as Type+Subject after one it extends`(_ file: SourceFile) {
        let parts = file.name.split(separator: "+")
        if parts.count == 2 {
            #expect(file.lines.contains { $0.contains("extension \(parts[0])") }, "\(file.path) extends no \(parts[0])")
        } else {
            #expect(file.types.isEmpty || file.types.contains(file.name), "\(file.path) declares \(file.types)")
        }
    }

    @Test func `no file keeps a place for others`() {
        #expect(Self.files.filter { $0.name == "Placeholder" }.map(\.path) == [])
    }

    @Test func `names say what a thing is`() {
        let empty = ["Manager", "Helper", "Util", "Utils", "Utility", "Data", "Info", "Common", "Misc"]
        for file in Self.files {
            for type in file.types + [file.name] {
                #expect(!empty.contains { type.hasSuffix($0) }, "\(type) in \(file.path)")
            }
        }
    }
}
