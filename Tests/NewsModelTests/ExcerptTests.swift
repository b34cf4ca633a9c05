import Testing

@testable import NewsModel

struct ExcerptTests {
    private let article: Article = {
        let text = "Snow fell.\n\nThe mayor, Đinđić, said on Monday that the sirens in the lower valley had failed."
        var article = Article(id: "a.txt", path: "a.txt", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<10), Region(.body, 12..<text.utf8.count)]
        return article
    }()

    @Test(arguments: [
        (["dindic"], "The mayor, Đinđić, said on Monday that the sirens in the lower valley had failed."),
        (["valley"], "… on Monday that the sirens in the lower valley had failed."),
        (["lower valley", "snow"], "Snow fell."),
        (
            ["lower valley", "siren"],
            "The mayor, Đinđić, said on Monday that the sirens in the lower valley had failed."
        ),
        (["atlantis"], "Snow fell."), ([], "Snow fell."),
    ])
    func `the words around what was looked for`(_ words: [String], _ text: String) {
        #expect(Excerpt(of: article, around: words).text == text)
    }

    @Test func `it begins at a byte of the file`() {
        let excerpt = Excerpt(of: article, around: ["valley"])
        #expect(article.text(excerpt.place..<excerpt.place + 9) == "on Monday")
    }
}
