import Testing

@testable import Interchange

/// The rows of all tables: each one's example is its test.
struct RowTests {
    @Test(arguments: Furniture.all.map(\.name))
    func `a row of furniture covers its example`(name: String) throws {
        let row = try #require(Furniture.all.first { $0.name == name })
        let line = LineView(row.example)
        #expect(row.pattern.matches(line.words))
        #expect(row.scope == .notice || line.isLabel)
        #expect(Furniture.covers(line))
    }

    @Test(arguments: Credit.all.map(\.name))
    func `a way of crediting fits its example`(name: String) throws {
        let row = try #require(Credit.all.first { $0.name == name })
        #expect(row.fits(LineView(row.example)))
    }

    @Test(arguments: CaptionSign.all.map(\.name))
    func `a sign of captions fits its example`(name: String) throws {
        let row = try #require(CaptionSign.all.first { $0.name == name })
        #expect(row.fits(LineView(row.example), .init(creditFollows: true, isCutOffFromBody: true)))
    }

    @Test(arguments: Outlet.all.map(\.name))
    func `a way of naming the outlet finds it in its example`(name: String) throws {
        let row = try #require(Outlet.all.first { $0.name == name })
        #expect(row.name(in: Words(row.example)) == "Harbour Gazette")
    }

    @Test(arguments: SmallWords.others.map(\.name))
    func `small words of a language tell its example from English`(name: String) throws {
        let row = try #require(SmallWords.others.first { $0.name == name })
        let english = OtherLanguage(Array(SmallWords.english.example.utf8))
        #expect(english.isForeign(LineView(row.example)))
        #expect(row.share(of: Words(SmallWords.english.example)) == 0)
    }

    @Test(arguments: ArticleField.all.map(\.name))
    func `a field takes its example from a side file`(name: String) throws {
        let field = try #require(ArticleField.all.first { $0.name == name })
        let text = "[\"a.txt\"]\n\(field.example)\n"
        let file = SideFile(path: "sources.toml", bytes: Array(text.utf8)) { $0 == "a.txt" }
        #expect(file.warnings.isEmpty)
        #expect(file.fields(of: "a.txt") == [name])
    }

    @Test(arguments: Importer.all.map(\.name))
    func `an importer reads its example as one article`(name: String) throws {
        let importer = try #require(Importer.all.first { $0.name == name })
        let result = importer.read(ArticleFile(id: "a", path: "a", bytes: Array(importer.example.utf8)))
        #expect(result.articles.count == 1)
        #expect(result.warnings.isEmpty)
    }

    @Test func `no two rows of a table share a name`() {
        for names in [
            Furniture.all.map(\.name), Credit.all.map(\.name), CaptionSign.all.map(\.name), Outlet.all.map(\.name),
            SmallWords.others.map(\.name), Exporter.all.map(\.name), ArticleField.all.map(\.name),
            Importer.all.map(\.name),
        ] {
            #expect(Set(names).count == names.count)
        }
    }
}
