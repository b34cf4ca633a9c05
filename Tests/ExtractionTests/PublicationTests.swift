import NewsModel
import Testing

@testable import Extraction

@Suite struct PublicationTests {
    /// The publication of a text; a paragraph that begins with «caption:» is one.
    private func publication(_ text: String) -> Publication {
        let plain = text.replacing("caption: ", with: "")
        var article = Article(id: "example", path: "example", bytes: Array(plain.utf8))
        var start = 0
        for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
            let isCaption = paragraph.hasPrefix("caption: ")
            let end = start + paragraph.utf8.count - (isCaption ? 9 : 0)
            article.regions.append(Region(isCaption ? .caption : .body, start..<end))
            start = end + 2
        }
        return PublicationFinder.publication(of: DateFinder(Document(article)))
    }

    @Test(arguments: PublicationRules.all.map(\.example))
    func `a row of evidence dates its example`(example: String) throws {
        let fields = example.split(separator: " = ").map(String.init)
        #expect(publication(fields[0]).when?.edtf == fields[1])
    }

    @Test(arguments: [
        ("Nothing is said of any day.", nil),
        ("The accord was signed in 2013.", "2013/.."),
        ("He signed on 25 January 2011. Elections are due on 17 October 2011.", "2011-01-25/2011-10-16"),
        ("They met in May 2009 and again in March 2010.", "2010-03/.."),
        ("He signed in May 2011. It falls due on 1 April 2012. They met on December 7.", "2011-12-07/2012-03-31"),
    ])
    func `all evidence together leaves some days`(text: String, edtf: String?) {
        #expect(publication(text).when?.edtf == edtf)
    }

    @Test func `evidence that contradicts is named`() throws {
        let found = publication("They signed it on 25 January 2011. The vote is due on 3 March 2009.")
        #expect(found.when?.edtf == "2011-01-25/..")
        #expect(try #require(found.when).reason.words.contains("against it: told as future: not after 2009-03-02"))
    }

    @Test func `a stated day is not inferred`() {
        #expect(publication("Published: 25 January 2011\n\nIt was quiet.").status == .stated)
        #expect(publication("It was quiet on 25 January 2011.").status == .inferred)
    }
}
