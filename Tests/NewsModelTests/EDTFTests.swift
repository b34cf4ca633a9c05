import NewsModel
import Testing

@Suite struct EDTFTests {
    @Test(arguments: [
        "2011", "2011-01", "2011-12", "2011-01-25", "2011-01/2011-02", "201X", "20XX", "2011-01-25/2011-02-03",
    ])
    func `an interval is written as it was read`(edtf: String) throws {
        #expect(EDTF.text(try #require(EDTF.interval(edtf))) == edtf)
    }
}
