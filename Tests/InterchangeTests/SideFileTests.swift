import Chance
import NewsModel
import Testing

@testable import Interchange

/// `sources.toml` beside plain texts.
struct SideFileTests {
    private let text = """
        Talks resume

        By Ana Petrova

        Envoys of both sides met on Monday.
        """

    @Test func `what the side file says goes before what the text says`() throws {
        let folder = try Folder([
            "a.txt": text,
            "sources.toml": """
            # Where the texts come from.
            ["a.txt"]
            title     = "Talks  Resume"
            authors   = ["Jonas Berg", "Ana Petrova"]
            outlet    = "The Harbour Gazette"
            url       = "https://example.org/talks"
            published = 2021-10-03
            language  = "en"
            tags      = [
                "talks",
                "border",
            ]
            """,
        ])
        let result = try Importer.read([folder.path])
        let article = try #require(result.articles.first)
        #expect(result.warnings.isEmpty)
        #expect(article.title == Title("Talks  Resume", range: 0..<12))
        #expect(article.authors == ["Jonas Berg", "Ana Petrova"])
        #expect(article.outlet == "The Harbour Gazette")
        #expect(article.url == "https://example.org/talks")
        #expect(article.published.status == .stated)
        #expect(article.published.when?.edtf == "2021-10-03")
        #expect(article.language == "en")
        #expect(article.tags == ["talks", "border"])
    }

    @Test func `a title that the text does not have has no place in it`() throws {
        let folder = try Folder(["a.txt": text, "sources.toml": "[\"a.txt\"]\ntitle = \"Else\"\n"])
        #expect(try Importer.read([folder.path]).articles.first?.title == Title("Else"))
    }

    @Test func `each fault is a line with file, line and what was expected, and the rest is read`() throws {
        let folder = try Folder([
            "a.txt": text, "b.txt": text, "c.txt": text, "d.txt": text,
            "sources.toml": """
            ["a.txt"]
            title  = "A"
            author = "Ana Petrova"
            authors = "Ana Petrova"
            published = "31.5.2023"

            ["b.txt"]
            title = "B
            outlet = "Lost"

            [c.txt]
            title = "C"

            ["gone.txt"]
            title = "G"

            ["d.txt"]
            outlet = "Kept"
            """,
        ])
        let result = try Importer.read([folder.path])
        #expect(result.articles.map(\.outlet) == [nil, nil, nil, "Kept"])
        #expect(result.articles[0].title == Title("A"))
        #expect(result.articles[0].authors == ["Ana Petrova"])
        #expect(
            result.warnings.map(folder.shown).joined(separator: "\n") == """
                sources.toml:3: expected one of title, authors, outlet, url, published, language, tags, not author
                sources.toml:4: expected authors to be a list of names in quotes
                sources.toml:5: expected published to be a date in EDTF, in quotes, as 2023-05-31 or 2023-10/2023-12
                sources.toml:8: expected TOML; Error while parsing string: unescaped control characters other than TAB \
                (U+0009) are explicitly prohibited
                sources.toml:11: expected a file name in brackets and quotes, as ["a.txt"], then its keys
                sources.toml:14: expected the name of a file of this folder, not gone.txt
                """)
    }

    @Test(arguments: ["[?]", "[[[a]]]", "[ ]", "[", "[\u{0}]", "[[a.txt]]", "[é]"])
    func `a header that the parser would stumble over is a fault like others`(text: String) {
        let file = SideFile(path: "sources.toml", bytes: Array("\(text)\n[\"a.txt\"]\nurl = \"u\"".utf8)) { _ in true }
        let expected = "a file name in brackets and quotes, as [\"a.txt\"], then its keys"
        #expect(file.faults.map(\.description) == ["sources.toml:1: expected \(expected)"])
        #expect(file.fields(of: "a.txt") == ["url"])
    }

    @Test(arguments: ["tags = [}", "title = {a = 1}", "title = \"a\u{0}\"", "title = \"\"\"a", "title = 'a' }"])
    func `a value that no side file needs is a fault like others`(text: String) {
        let lines = "[\"b.txt\"]\noutlet = \"{\\\"}\" # }\n\(text)\n[\"a.txt\"]\nurl = \"u\""
        let file = SideFile(path: "sources.toml", bytes: Array(lines.utf8)) { _ in true }
        #expect(
            file.faults.map(\.description) == [
                "sources.toml:3: expected a text in quotes on one line, or a list of such texts"
            ])
        #expect(file.fields(of: "a.txt") == ["url"])
    }

    @Test func `any bytes are read without harm`() {
        var random = SplitMix(seed: 11)
        let pieces = [
            "[", "]", "\"", "'", "=", ".", ",", "{", "}", "\n", " ", "a.txt", "title", "#", "1", "-", "_", "\\", "é",
            "\t",
            "\u{0}", "\u{FEFF}", "\r", "tags", "\"\"\"", "2023-05-31", "nan", "0x", ":", "+", "\u{85}", "\u{2028}",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int(random.next() % 40)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            let file = SideFile(path: "sources.toml", bytes: Array(text.utf8)) { _ in true }
            #expect(file.faults.allSatisfy { $0.description.hasPrefix("sources.toml:") })
        }
    }
}
