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
        former king left. By [1938](1938) and [1939](1939), \
        and so in [1940](1940), all was quiet.
        """,
        """
        It lasted from [264](BC0264) to [241 BC](BC0241). In [218 BC](BC0218), in [the spring](BC0218-SP), it began \
        anew, and ended in [201 BC](BC0201).
        """,
    ])
    func `a narrative goes on from the date told last`(marked: String) {
        let text = MarkedText(marked), written = DateValue(edtf: "2009-12-19", because: Reason("given"))
        let found = DateFinder(Document(text.article)).expressions(published: written)
        #expect(text.marked(found.map { ($0.range, $0.value) }) == marked)
    }
}
