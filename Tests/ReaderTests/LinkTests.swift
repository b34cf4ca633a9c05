import NewsModel
import Testing

@testable import Reader

/// Addresses in a text.
@Suite struct LinkTests {
    @Test(arguments: [
        ("see [https://example.org/a], then", "https://example.org/a"),
        ("([http://example.org/wiki/Dam_(water)])", "http://example.org/wiki/Dam_(water)"),
        ("at [www.example.org]. Next", "https://www.example.org"),
        ("«[https://example.org/?a=b&c=d#e]»", "https://example.org/?a=b&c=d#e"),
    ])
    func `an address ends before the signs of its sentence`(marked: String, url: String) throws {
        let text = marked.replacing("[", with: "").replacing("]", with: "")
        let article = Article(id: "a", path: "a", bytes: Array(text.utf8))
        let link = try #require(article.links.first)
        #expect(link.url == url)
        let range = try #require(link.range)
        #expect(marked.contains("[\(article.text(range))]"))
    }

    @Test(arguments: ["https://", "www.", "xhttp://example.org", "how http is spelled", "a wwww.", "h"])
    func `what only looks like one is no address`(text: String) {
        #expect(Article(id: "a", path: "a", bytes: Array(text.utf8)).links == [])
    }

    @Test func `the address of the article comes last, once`() {
        var article = Article(id: "a", path: "a", bytes: Array("at www.example.org today".utf8))
        article.url = "https://example.org/story"
        #expect(article.links.map(\.url) == ["https://www.example.org", "https://example.org/story"])
        article.url = "https://www.example.org"
        #expect(article.links.count == 1)
    }
}
