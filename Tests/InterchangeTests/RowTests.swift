import Testing

@testable import Interchange

/// The rows of all tables: each one's example is its test.
struct RowTests {
    @Test(arguments: Furniture.all.map(\.name))
    func `a row of furniture covers its example`(name: String) throws {
        let row = try #require(Furniture.all.first { $0.name == name })
        let line = LineView(row.example)
        #expect(row.pattern.matches(line.words))
        #expect(row.scope == .notice || line.isLabel)
        #expect(Furniture.covers(line))
    }

    @Test(arguments: Credit.all.map(\.name))
    func `a way of crediting fits its example`(name: String) throws {
        let row = try #require(Credit.all.first { $0.name == name })
        #expect(row.fits(LineView(row.example)))
    }

    @Test(arguments: CaptionSign.all.map(\.name))
    func `a sign of captions fits its example`(name: String) throws {
        let row = try #require(CaptionSign.all.first { $0.name == name })
        #expect(row.fits(LineView(row.example), .init(creditFollows: true, isCutOffFromBody: true)))
    }

    @Test(arguments: Outlet.all.map(\.name))
    func `a way of naming the outlet finds it in its example`(name: String) throws {
        let row = try #require(Outlet.all.first { $0.name == name })
        #expect(row.name(in: Words(row.example)) == "Harbour Gazette")
    }

    @Test(arguments: SmallWords.others.map(\.name))
    func `small words of a language tell its example from English`(name: String) throws {
        let row = try #require(SmallWords.others.first { $0.name == name })
        var english = OtherLanguage(Array(SmallWords.english.example.utf8))
        let isForeign = english.isForeign(LineView(row.example))
        #expect(isForeign)
        #expect(row.share(of: Words(SmallWords.english.example)) == 0)
    }

    @Test(arguments: ArticleField.all.map(\.name))
    func `a field takes its example from a side file`(name: String) throws {
        let field = try #require(ArticleField.all.first { $0.name == name })
        let text = "[\"a.txt\"]\n\(field.example)\n"
        let file = SideFile(path: "sources.toml", bytes: Array(text.utf8)) { $0 == "a.txt" }
        #expect(file.faults.isEmpty)
        #expect(file.fields(of: "a.txt") == [name])
    }

    @Test(arguments: StatedDate.all.map(\.name))
    func `a form of dates reads its example`(name: String) throws {
        let form = try #require(StatedDate.all.first { $0.name == name })
        #expect(form.edtf(form.example) == "2023-05-31")
        #expect(form.edtf("no date") == nil)
    }

    @Test(arguments: PageField.all.map(\.example))
    func `a statement of a page is read from its example`(example: String) throws {
        let field = try #require(PageField.all.first { $0.example == example })
        let isLinked = if case .linkedData = field.place { true } else { false }
        let markup = isLinked ? "<script type=\"application/ld+json\">\(example)</script>" : example
        let article = try #require(Page(Array("\(markup)<p>Envoys met.".utf8)).wholeText(of: SourcePart("a.html")))
        let values: [PageField.Subject: String?] = [
            .title: article.title?.text, .author: article.authors.first, .outlet: article.outlet, .url: article.url,
            .published: article.published.when?.edtf, .tags: article.tags.first,
        ]
        let wanted: [PageField.Subject: String] = [
            .title: "Talks resume", .author: "Ana Petrova", .outlet: "Harbour Gazette",
            .url: "https://example.org/talks", .published: "2023-05-31", .tags: "talks",
        ]
        #expect(values[field.subject] == wanted[field.subject])
    }

    @Test(arguments: FeedField.all.map(\.element))
    func `an element of a feed is read from its example`(element: String) throws {
        let field = try #require(FeedField.all.first { $0.element == element })
        var reader = FeedReader(Array("<rss><item>\(field.example)</item></rss>".utf8))
        let first = reader.next()
        let item = try #require(first)
        #expect(!item.all(field.subject).isEmpty)
        #expect(item.values[element]?.isEmpty == false)
    }

    @Test(arguments: FeedList.all.map(\.name))
    func `a list of feeds has the address of its example`(name: String) throws {
        let form = try #require(FeedList.all.first { $0.name == name })
        let folder = try Folder(["list": form.example + "\nexec:rm\n\"query:A:unread\"\n" + form.example])
        #expect(try FeedList.addresses(in: folder.file("list")) == ["https://example.org/feed"])
    }

    @Test(arguments: LetterUse.all.map(\.name))
    func `a language is known by its letters in each of its encodings`(name: String) throws {
        let use = try #require(LetterUse.all.first { $0.name == name })
        for encoding in use.encodings {
            let bytes = try #require(use.example.bytes(in: encoding))
            let read = String(decoding: TextEncoding.utf8(bytes, declared: nil), as: UTF8.self)
            #expect(read == use.example, "\(encoding)")
        }
    }

    @Test func `no two rows of a table share a name`() {
        for names in [
            Furniture.all.map(\.name), Credit.all.map(\.name), CaptionSign.all.map(\.name), Outlet.all.map(\.name),
            SmallWords.others.map(\.name), Exporter.all.map(\.name), ArticleField.all.map(\.name),
            Importer.all.map(\.name), StatedDate.all.map(\.name), LetterUse.all.map(\.name),
            ImportLimit.all.map(\.name),
        ] {
            #expect(Set(names).count == names.count)
        }
    }
}
