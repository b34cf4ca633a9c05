import NewsModel
import Testing

@testable import Extraction

/// Narratives, which count from the date told last and not from their publication.
@Suite struct StorylineTests {
    /// Each of a narrative written in 2009: [words](TIMEX3 value).
    @Test(arguments: [
        """
        The war began on [1 September 1939](1939-09-01). In [November](1939-11) Finland was attacked, and in \
        [March 1940](1940-03) it gave in. In [June](1940-06) France fell. In [1941](1941) and [1942](1942) it went on.
        """,
        """
        They met on [3 May 1964](1964-05-03). In [2005](2005) an inquiry denied it. By [August](1964-08) they were \
        at war, which they stayed in [1965](1965) and [1966](1966).
        """,
        """
        From [July](1936-07) to [September 1936](1936-09) they fought; the [following spring](1937-SP) the \
        [former](PAST_REF) king left. By [1938](1938) and [1939](1939), \
        and so in [1940](1940), all was quiet.
        """,
        """
        He was born on [12 May 1954](1954-05-12); in [1976](1976) and [1980](1980) he taught. He died in \
        [June 2002](2002-06), and [three days later](2002-06-XX) was buried. By [the end of the decade](200) \
        all was over.
        """,
        """
        It lasted from [264](BC0264) to [241 BC](BC0241). In [218 BC](BC0218), in [the spring](BC0218-SP), it began \
        anew, and ended in [201 BC](BC0201).
        """,
    ])
    func `a narrative goes on from the date told last`(marked: String) {
        #expect(MarkedText.found(marked, published: "2009-12-19") == marked)
    }

    /// Of news published on Friday 22 March 2013.
    @Test(arguments: [
        "“We leave [tomorrow](2013-03-19),” he said on [Monday](2013-03-18).",
        "On [Monday](2013-03-18) she told reporters: “[Last week](2013-W11) we won.”",
        "He said on [3 May 2012](2012-05-03): “We shall be back [next year](2013).”",
        "On [Sunday](2013-03-17) he said: “I leave [tomorrow](2013-03-18), on [Friday](2013-03-22) I will not be.”",
        "The fence is “[today](2013-03-22) a wall”, and on [Monday](2013-03-18) it was none.",
    ])
    func `a quotation counts from the day it was spoken`(marked: String) {
        #expect(MarkedText.found(marked, published: "2013-03-22") == marked)
    }

    @Test func `news that tells of another year goes on there for a while`() {
        let marked = """
            It began on [24 February 2010](2010-02-24). On [2 March](2010-03-02) the town fell. He is well and will \
            be back on [2 April](2013-04-02).
            """
        #expect(MarkedText.found(marked, published: "2013-03-22") == marked)
    }

    @Test func `a length of time that is anchored says where it begins and ends`() throws {
        let published = DateValue(edtf: "2013-03-22", because: Reason("given"))
        let article = Article(id: "text", path: "text", bytes: Array("It rained for the last two weeks.".utf8))
        let length = try #require(DateFinder(Document(article)).expressions(published: published).first)
        #expect([length.value, length.begin, length.end] == ["P2W", "2013-03-08", "2013-03-22"])
    }
}
