import Testing

@testable import Interchange

/// Each importer with its example file.
struct ExampleTests {
    @Test(arguments: Importer.all.map(\.name))
    func `an importer knows its example, and reads it as recorded`(name: String) throws {
        let importer = try #require(Importer.all.first { $0.name == name })
        if importer.name == "pdf", TextOfPDF.program == nil { return }
        let example = try ExampleFile(of: importer)
        let head = Array(example.bytes.prefix(Importer.headSize))
        #expect(Importer.fitting(SourcePart(importer.example), head: head)?.name == name)
        let result = try example.read()
        #expect(!result.articles.isEmpty && result.warnings.isEmpty)
        #expect(try example.recorded(result.text) == result.text)
    }

    @Test(arguments: Importer.all.map(\.name))
    func `spans of what is read lie in its text and end between letters`(name: String) throws {
        let importer = try #require(Importer.all.first { $0.name == name })
        if importer.name == "pdf", TextOfPDF.program == nil { return }
        for article in try ExampleFile(of: importer).read().articles {
            for region in article.regions {
                #expect(region.range.upperBound <= article.bytes.count)
                #expect(String(validating: article.bytes[region.range], as: UTF8.self) != nil)
            }
        }
    }
}
