import NewsModel
import Testing

@testable import Interchange

/// Mails, what they carry, and pages saved as one file; items of Atom.
struct MailTests {
    private func read(_ name: String, _ lines: String...) throws -> [Article] {
        try Importer.read(name, lines.joined(separator: "\n")).articles
    }

    @Test func `what a mail carries is read by its kind, with a name of its own`() throws {
        let articles = try read(
            "a.eml", "Subject: Two texts", "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "See the page.",
            "--b",
            "Content-Type: text/html", "Content-Disposition: attachment; filename=\"../talks.html\"", "",
            "<p>Envoys met.", "--b", "Content-Type: image/png", "Content-Disposition: attachment", "", "PNG", "--b--")
        #expect(articles.map(\.id) == ["a.eml", "a.eml/talks.html"])
        #expect(articles.last?.text(0..<99) == "Envoys met.")
    }

    @Test func `a mail of nothing but HTML is its text`() throws {
        let mail = try read(
            "a.eml", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "",
            "PHA+VnXEjWnEhyBtZXQ8L3A+")
        #expect(mail.first?.text(0..<99) == "Vučić met")
    }

    @Test func `a page saved as one file is its article, at its address`() throws {
        let page = try read(
            "a.mhtml", "From: <Saved by Blink>", "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"",
            "",
            "--b", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://example.org/talks", "", "<title>Talks</title><p>Envoys m=", "et.", "--b",
            "Content-Type: text/css", "", "p {}", "--b--")
        #expect(page.map(\.url) == ["https://example.org/talks"])
        #expect(page.first?.text(0..<99) == "Talks\n\nEnvoys met.")
    }

    @Test func `an entry of Atom may hold a page`() throws {
        let feed = try read(
            "a.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><entry><title type=\"html\">Talks",
            "&amp;amp; more</title><link rel=\"edit\" href=\"/e\"/><link href=\"https://example.org/talks\"/>",
            "<author><name>Ana Lind</name></author><updated>2023-05-31T08:00:00Z</updated><content type=\"xhtml\">",
            "<div><p>Envoys met.</p><p>Police left.</p></div></content></entry></feed>")
        let article = try #require(feed.first)
        #expect(article.text(0..<99) == "Talks & more\n\nEnvoys met.\n\nPolice left.")
        #expect(article.authors == ["Ana Lind"] && article.outlet == "Gazette")
        #expect(article.url == "https://example.org/talks" && article.published.when?.edtf == "2023-05-31")
    }
}
