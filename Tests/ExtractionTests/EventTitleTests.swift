import NewsModel
import Testing

@testable import Extraction

@Suite struct EventTitleTests {
    private func claim(_ summary: String) -> Claim {
        Claim(sentence: 0..<1, trigger: 0..<1, type: "attack", summary: summary, when: nil)
    }

    @Test(arguments: [
        ("The rebels attacked the port of Ras Tarn", "Has devastated the capital of the country"),
        ("The rebels attacked the port of Ras Tarn", "In the north has launched an appeal for help"),
        ("The rebels attacked the port of Ras Tarn", "It helps them to know where they are buried"),
        ("The rebels attacked the port of Ras Tarn", "Says a spokesman of the army in Ras Tarn"),
        ("The rebels attacked the port of Ras Tarn", "Attack on Tarn"),
        ("The rebels attacked the port of Ras Tarn", "The rebels attacked the port of Ras Tarn with all they had …"),
    ])
    func `a line like a sentence names an event better than a fragment`(better: String, worse: String) {
        #expect(EventTitle.quality(claim(better)) > EventTitle.quality(claim(worse)))
    }
}
