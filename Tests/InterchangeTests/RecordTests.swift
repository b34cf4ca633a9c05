import NewsModel
import Testing

@testable import Interchange

/// Articles of datasets, and what front matter says.
struct RecordTests {
    /// Name and text of each article, then what went wrong.
    private func read(_ name: String, _ text: String) throws -> [String] {
        let result = try Importer.read(name, text)
        return result.articles.map { "\($0.id): \($0.text(0..<$0.bytes.count))" } + result.warnings
    }

    @Test func `articles stand in a list, under a key, one after the other, or alone`() throws {
        let item = #"{"headline": "T", "body": "Envoys met.", "authors": [{"name": "Ana"}]}"#
        #expect(try read("a.json", "[\(item), \(item)]") == ["a.json#1: Envoys met.", "a.json#2: Envoys met."])
        #expect(try read("a.json", "{\"n\": [1], \"response\": {\"results\": [\(item)]}}") == ["a.json#1: Envoys met."])
        #expect(try read("a.json", "\(item)\n\(item)") == ["a.json#1: Envoys met.", "a.json#2: Envoys met."])
        #expect(try read("a.json", "\u{FEFF} \(item)") == ["a.json#1: Envoys met."])
    }

    @Test func `an item of JSON that is none costs only itself`() throws {
        let text = #"[{"text": 7}, {"a": "]}\"{"}, {"text": "Police met."}, {"text": "cut"#
        let wanted = "expected \"text\" with a text in quotes, of at most 32 MB"
        let said = (1...2).map { "a.json:item \($0): \(wanted)" }
        #expect(try read("a.json", text) == ["a.json#3: Police met."] + said)
        #expect(try read("a.json", "[1, 2]") == ["a.json: no article in this JSON"])
    }

    @Test func `a feed in JSON names its articles' outlet`() throws {
        let feed =
            #"{"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "items": [{"id": "7", "url": "u", "#
            + #""content_html": "<p>Envoys met.</p>", "date_published": "2023-05-31T08:00:00Z"}]}"#
        let article = try #require(try Importer.read("a.json", feed).articles.first)
        #expect(article.outlet == "Gazette" && article.text(0..<99) == "Envoys met.")
        #expect(article.published.when?.edtf == "2023-05-31")
    }

    @Test func `a table may have semicolons and an old encoding`() throws {
        let table = "Date;Title;Text\r\n31 May 2023;Razgovori;\"Vučić je u četvrtak govorio; saopšteno je.\"\r\n"
        let bytes = try #require(table.bytes(in: "WINDOWS-1250"))
        let article = try #require(try Importer.read("a.csv", bytes).articles.first)
        #expect(article.text(0..<99) == "Vučić je u četvrtak govorio; saopšteno je.")
        #expect(article.published.when?.edtf == "2023-05-31" && article.title?.text == "Razgovori")
    }

    @Test func `a table without text is refused`() throws {
        #expect(try read("a.csv", "a,b\n1,2") == ["a.csv: no column of text, as text, body, content, not read"])
    }

    @Test func `front matter in TOML and lists in YAML are read, a wrong date is named with its line`() throws {
        let toml = "+++\ntitle = \"Talks\"\nauthors = [\"Ana\", \"Jonas\"]\ndate = 2023-05-31\n+++\nEnvoys met."
        let article = try #require(try Importer.read("a.md", toml).articles.first)
        #expect(article.authors == ["Ana", "Jonas"] && article.published.when?.edtf == "2023-05-31")
        let yaml = "---\ntags:\n  - talks\n  - border\ndate: soon\n---\nEnvoys met."
        let result = try Importer.read("a.md", yaml)
        #expect(result.articles.first?.tags == ["talks", "border"])
        let help = "a date in EDTF, in quotes, as 2023-05-31 or 2023-10/2023-12"
        #expect(result.warnings == ["a.md:5: expected date to be \(help)"])
        #expect(result.skipped == 0)
    }

    @Test func `plain text may have front matter, whose bytes stay where they are`() throws {
        let text = "---\nsource: Wire\ndate: 2023-05-31\n---\nTalks go on\n\nEnvoys met in the evening again.\n"
        let article = try #require(try Importer.read("a.txt", text).articles.first)
        #expect(article.outlet == "Wire" && article.published.when?.edtf == "2023-05-31")
        #expect(article.title?.text == "Talks go on" && article.bytes == Array(text.utf8))
        #expect(article.regions.first?.kind == .furniture && article.regions.first?.range.lowerBound == 0)
        let rule = try #require(try Importer.read("b.txt", "---\nNo date: soon\n---\nEnvoys met.").articles.first)
        #expect(rule.title?.text != "Envoys met.")
    }

    @Test func `what is written as JSON Lines is read as the same article`() throws {
        let page =
            "<title>Talks</title><meta name=author content=\"Ana Lind\"><meta name=date content=2023-05-31>"
            + "<p>Envoys met."
        let article = try #require(try Importer.read("a.html", page).articles.first)
        let again = try #require(try Importer.read("b.jsonl", article.jsonLine).articles.first)
        #expect(again.bytes == article.bytes && again.regions == article.regions)
        #expect(again.title == article.title && again.authors == ["Ana Lind"])
        #expect(again.published.when?.edtf == "2023-05-31")
    }
}
