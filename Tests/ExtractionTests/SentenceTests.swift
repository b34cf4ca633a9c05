import NewsModel
import Testing

@testable import Extraction

@Suite struct SentenceTests {
    /// The text with a bar at each end of a sentence.
    private func sentences(_ text: String) -> String {
        let article = Article(id: "t", path: "t", bytes: Array(text.utf8))
        let document = Document(article)
        return document.sentences.map { article.text(document.range($0.tokens)) }.joined(separator: " | ")
    }

    @Test(arguments: [
        "He left. | She stayed.",
        "Mr. Smith met Gen. Ana Ruiz. | They spoke.",
        "It was in the U.S. | The talks failed.",
        "The U.S. Army moved.",
        "“It is over.” | He left.",
        "“Who said so?” he asked.",
        "Richard C. Holbrooke said no. | Nobody agreed.",
        "On Sept. 20, 2021 it began. | It ended at 5 p.m. on Oct. 1.",
        "He sat. | Police came.",
        "See No. 5 of the list. | It says no. | Police came.",
        "What now? | 30 people died.",
    ])
    func `a sentence ends where it ends`(text: String) {
        #expect(sentences(text.replacing(" | ", with: " ")) == text)
    }

    @Test func `a line break ends a sentence, but not inside a paragraph`() {
        #expect(sentences("Title here\nText one.\nText two.") == "Title here | Text one. | Text two.")
        let wrapped = MarkedText("The army\nmoved to the\nborder. It\nwas cold.")
        let document = Document(wrapped.article)
        #expect(
            document.sentences.map { document.article.text(document.range($0.tokens)) }
                == ["The army\nmoved to the\nborder.", "It\nwas cold."])
    }
}
