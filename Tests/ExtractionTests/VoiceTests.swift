import NewsModel
import Testing

@testable import Extraction

@Suite struct VoiceTests {
    /// Voices of articles, each of authors and text.
    private func voices(_ articles: [(author: String, text: String)]) -> (count: Int, proof: [String]) {
        let read = articles.enumerated().map { place, given in
            var article = Article(id: "\(place)", path: "\(place)", bytes: Array(given.text.utf8))
            article.authors = [given.author]
            article.regions = [Region(.body, 0..<given.text.utf8.count)]
            return ReadArticle(document: Document(article), annotations: Annotations())
        }
        var voices = Voices(read)
        return (voices.count(Set(read.indices)), voices.shared.map(\.reason.words))
    }

    @Test func `one author is one voice`() {
        let found = voices([("Ana Lind", "It rained."), ("Ana Lind", "It was dry."), ("Piet Olsen", "It snowed.")])
        #expect(found.count == 2)
        #expect(found.proof == ["shared author Ana Lind"])
    }

    @Test func `a run of eight words is one voice, a name with its office is none`() {
        let text = "The troops were in a state of high combat readiness."
        let copied = voices([("Ana Lind", text), ("Piet Olsen", "They were in a state of high combat readiness then.")])
        #expect(copied.count == 1)
        #expect(copied.proof == ["8 words in common: “were in a state of high combat readiness”"])
        let office = "The Russian Ambassador to the City of Belgrade, Ivan Ivanovich Petrov, "
        #expect(voices([("Ana Lind", office + "left."), ("Piet Olsen", office + "came.")]).count == 2)
    }
}
