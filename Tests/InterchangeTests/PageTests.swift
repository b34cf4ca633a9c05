import NewsModel
import Testing

@testable import Interchange

/// What of a page is the article.
struct PageTests {
    private func paragraphs(_ html: String) throws -> [String] {
        let article = try #require(try Importer.read("a.html", html).articles.first)
        return article.regions.filter { $0.kind != .title }.map { article.text($0.range) }
    }

    private let first =
        "Envoys of both sides met in Brussels on Monday for the first time since the vote in the district."
    private let second =
        "A second round is planned for 14 June, when the council is to decide on the new licence plates."

    @Test func `lists of links and boxes of a page without marks are left out`() throws {
        let page = """
            <body><div><a href=/>Home</a> <a href=/w>World</a> <a href=/s>Sport</a></div>
            <div><div>\(first)</div><div>\(second)</div></div>
            <div><a href=/1>Ferries stopped after the storm on Tuesday</a></div><div>Contact us</div>
            """
        #expect(try paragraphs(page) == [first, second])
    }

    @Test func `short paragraphs of an article stay, and what is set apart within it goes`() throws {
        let page = """
            <article><p>\(first)<p>“No.”<p>\(second)<aside><p>Read also: ferries</aside>
            <div class="share-buttons"><p>Share this with friends</div><p hidden>Secret</article>
            <section class=comments><article><p>\(first) I do not believe it, and you should not.</article></section>
            """
        #expect(try paragraphs(page).joined(separator: "|") == [first, "“No.”", second].joined(separator: "|"))
    }

    @Test func `subheadings stay between paragraphs, the title does not come twice`() throws {
        let page =
            "<title>Talks resume - Wire</title><meta property=og:site_name content=Wire>"
            + "<article><h1>Talks resume</h1><p>\(first)<h2>What next</h2><p>\(second)<h2>More</h2></article>"
        #expect(try paragraphs(page) == [first, "What next", second])
        #expect(try Importer.read("a.html", page).articles.first?.title == Title("Talks resume", range: 0..<12))
    }

    @Test func `references become letters, scripts and styles nothing`() throws {
        let page =
            "<style>p {}</style><p>Vu&#269;i&#x107; &amp; Kurti&nbsp;met &ndash; again; AT&T too.<script>x < y</script>"
        #expect(try paragraphs(page) == ["Vučić & Kurti\u{A0}met – again; AT&T too."])
    }

    @Test func `two line breaks end a paragraph, one does not`() throws {
        #expect(try paragraphs("<p>One<br>line.<br><br>Another.") == ["One line.", "Another."])
    }

    @Test func `the address is in the comment that browsers leave`() throws {
        let page = "<!-- saved from url=(0025)https://example.org/talks --><p>\(first)"
        #expect(try Importer.read("a.html", page).articles.first?.url == "https://example.org/talks")
    }
}
