import Testing

@testable import Interchange

/// What the parts of a plain text are, line by line.
struct TextPartsTests {
    @Test func `an essay has title, byline, biography and a copyright line in another language`() {
        let text = MarkedText(
            """
            title     | Harbour towns – a “quiet” crisis

            byline    | By: Ana Petrova

            body      | The ferry agreement of April 2013 was hailed as an achievement by all who had signed it.

            body      | Nobody asked the towns. They were told in the autumn, when the ferries had gone.

            biography | Ana Petrova was born in Varna in 1966. She holds a degree in history from its university.

            furniture | Preuzimanje tekstova sa portala Luka nije dozvoljeno bez navođenja izvora i pisane saglasnosti.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.title?.text == "Harbour towns – a “quiet” crisis")
        #expect(text.article.authors == ["Ana Petrova"])
    }

    @Test func `a text without a title is body from its first line`() {
        let text = MarkedText(
            """
            body | It is no good to react too late. Whenever the ferries stop, the towns go without bread.

            body | Three things should be done.

            body | • Ferries should run in winter;
            body | • The quay should be rebuilt;
            body | • The towns should have a say in both of these, and in what comes after them.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.title == nil)
    }

    @Test func `the lead picture's caption stands between title and page furniture`() {
        let text = MarkedText(
            """
            title     | There is a link between the ferries and the price of bread

            caption   | Dockers of the Black Sea line march through the port of Varna. It was closed in 2014.

            furniture | Must read

            body      | The minister says that bread is cheap. Nobody in the harbour towns agrees with her.
            """)
        #expect(text.found == text.expected)
    }

    @Test func `a story that is broken by advertising keeps its first paragraph`() {
        let text = MarkedText(
            """
            title     | Ferries stop for a second week

            body      | The ferries between the harbour towns stopped for a second week on Monday.

            furniture | ADVERTISEMENT

            body      | The ministry said that they had not been paid for since the spring.
            """)
        #expect(text.found == text.expected)
    }

    @Test func `a standfirst is a sentence without its full stop`() {
        let text = MarkedText(
            """
            title      | Ferries: the ministry's failed bet

            standfirst | Those who pay for the line are wrong to believe that it will ever pay for itself

            caption    | A docker, under contract to the line, stands guard at the quay in Varna, May 31, 2023.
            credit     | Image by Harbour Agency | Jonas Berg

            body       | New trouble on the quay has drawn attention to the line, which has not paid for years.

            pull_quote | Talks have been slow, and the ministry has let the line off its duties

            body       | But overall talks have been slow, and the ministry has let the line off its duties as a member.

            furniture  | The Harbour Institute does not take collective positions.

            biography  | Senior Policy Fellow

            furniture  | Subscribe to our weekly newsletter
            """)
        #expect(text.found == text.expected)
        #expect(text.article.outlet == "Harbour Institute")
    }

    @Test func `biographies of two authors stand under their names`() {
        let text = MarkedText(
            """
            title     | Ferries and bread

            body      | The minister says that bread is cheap, and nobody in the harbour towns agrees with her.

            biography | Ana B. Petrova
            biography | + posts

            biography | Ana B. Petrova, Director of the Harbour Programme. She served as an adviser to the line.

            biography | Jonas Berg
            biography | + posts

            biography | Jonas Berg Director of the Bread Institute. He served as a consul in Varna.

            furniture | More articles

            furniture | Latest article
            """)
        #expect(text.found == text.expected)
        #expect(text.article.authors == ["Ana B. Petrova", "Jonas Berg"])
    }

    @Test func `an agency's story names its reporters above and below`() {
        let text = MarkedText(
            """
            title     | Ferry talks resume in Varna

            byline    | By ANA PETROVA and JONAS BERG
            byline    | Published 3 May 2022, 14:05 GMT

            body      | VARNA, Bulgaria (HA) — Talks on the ferries resumed on Tuesday, officials said.

            body      | “We will not give up,” said Ana Dobreva, director of the line.

            furniture | Maria Silva in Lisbon contributed to this report.

            furniture | Copyright 2022 The Harbour Gazette. All rights reserved.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.authors == ["Ana Petrova", "Jonas Berg"])
        #expect(text.article.outlet == "Harbour Gazette")
    }

    @Test func `a column says at its head who writes, and shows captions with their own credits`() {
        let text = MarkedText(
            """
            title      | Nobody asked the towns

            standfirst | The ferries are gone. It is time to ask those who took them.

            byline     | By Ana Petrova, a columnist at the Harbour Gazette.

            body       | It is no good to react too late. Whenever the ferries stop, the towns go without bread.

            caption    | Dockers at the quay in Varna (Photo: Jonas Berg/AFP)

            body       | Three things should be done, and none of them will be done before the winter.

            biography  | Maria Silva
            biography  | Senior Fellow

            furniture  | This article was first published in The Harbour Gazette.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.authors == ["Ana Petrova"])
        #expect(text.article.outlet == "Harbour Gazette")
    }

    @Test func `a dateline on a line of its own is no title`() {
        let text = MarkedText(
            """
            byline | VARNA, Bulgaria (HA) —

            body   | Talks on the ferries resumed on Tuesday, officials said.
            """)
        #expect(text.found == text.expected)
    }

    @Test func `a place under the title is no author, unless the text is silent about it`() {
        let body = "\n\nTalks on the ferries resumed on Tuesday, officials from Black Point said.\n\nThey went on."
        #expect(MarkedText.article("Talks resume\n\nBlack Point" + body).authors.isEmpty)
        #expect(MarkedText.article("Talks resume\n\nAna Petrova" + body).authors == ["Ana Petrova"])
    }

    @Test func `authors known by their biographies alone are in the order of these`() {
        let text = MarkedText(
            """
            title     | Ferries and bread

            body      | The minister says that bread is cheap, and nobody in the harbour towns agrees with her.

            biography | Maria Silva is a senior fellow at the Harbour Institute.

            biography | Ana Petrova is an independent journalist in Varna.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.authors == ["Maria Silva", "Ana Petrova"])
    }

    @Test func `someone in the news who closes the story is no author`() {
        let text = MarkedText(
            """
            title | Ferry talks resume in Varna

            body  | Talks on the ferries resumed on Tuesday, officials said.

            body  | Ana Dobreva, director of the line, said that she would not give up.
            """)
        #expect(text.found == text.expected)
        #expect(text.article.authors.isEmpty)
    }

    @Test func `an invitation to write names the outlet that the text speaks of`() {
        let text = MarkedText(
            """
            body      | The ferries were not the only thing on the table when ministers met in Varna.
            body      | As Ana Petrova wrote last month in Anchorage, the line is all that keeps the peace.
            furniture | Write to us with your comments at letters@anchorage.example
            """)
        #expect(text.found == text.expected)
        #expect(text.article.outlet == "Anchorage")
    }

    @Test func `a question on the end of a title is none of a sentence`() {
        #expect(MarkedText.article("Who pays?\n\nNobody does, as of today.").title?.text == "Who pays?")
    }

    @Test func `a file of one line is body`() {
        #expect(MarkedText.shown(MarkedText.article("Who pays")) == "body | Who pays")
    }
}
