import Foundation
import Testing

@testable import Interchange

/// What a file is taken for, and in which encoding.
struct RecognitionTests {
    private func name(_ file: String, _ text: String = "", type: String? = nil) -> String? {
        var part = SourcePart(file)
        part.mediaType = type
        return Importer.fitting(part, head: Array(text.utf8))?.name
    }

    @Test func `a file is what its name says`() {
        #expect(name("a.TXT", "<html>") == "text")
        #expect(name("a.tar.gz") == "archive")
        #expect(name("a.tgz", "BZh") == "archive")
        #expect(name("a.jsonl.gz") == "compressed")
        #expect(name("picture.png") == nil)
    }

    @Test func `a file without a telling name is what a container says, or what it begins like`() {
        #expect(name("12", type: "text/html") == "html")
        #expect(name("12", "\n <!DOCTYPE html>") == "html")
        #expect(name("12", "<?xml version=\"1.0\"?><feed>") == "feed")
        #expect(name("12", "WARC/1.0\r\n") == "warc")
        #expect(name("12", "Return-Path: <a@example.org>\n") == "mail")
        #expect(name("12", "From here to there.") == nil)
    }

    @Test func `what begins like a packed file or PDF is no text, whatever its name`() {
        #expect(name("a.txt", "%PDF-1.4") == "pdf")
        #expect(name("a.html", "PK\u{3}\u{4}") == "archive")
    }

    @Test func `a text in UTF-8 keeps its bytes, also where some are broken`() throws {
        for bytes in [Array("\u{FEFF}Vučić met.".utf8), Array("Vučić m".utf8) + [0xFF] + Array("t.".utf8)] {
            #expect(try Importer.read("a.txt", bytes).articles.first?.bytes == bytes)
        }
    }

    @Test(arguments: ["UTF-16LE", "UTF-16BE"])
    func `UTF-16 is known with a mark and without`(encoding: String) throws {
        let text = "Vučić met envoys."
        let bytes = try #require(text.bytes(in: encoding)), mark = try #require("\u{FEFF}".bytes(in: encoding))
        for bytes in [bytes, mark + bytes] {
            let article = try #require(try Importer.read("a.txt", bytes).articles.first)
            #expect(String(decoding: article.bytes, as: UTF8.self) == text)
        }
    }

    @Test func `an encoding is taken as declared`() throws {
        let bytes = Array("<?xml version=\"1.0\" encoding=\"iso-8859-5\"?><rss><item><title>".utf8)
        let feed = bytes + [0xBC, 0xD8, 0xE0] + Array("</title></item></rss>".utf8)
        #expect(try Importer.read("a.xml", feed).articles.first?.title == nil)
        #expect(try Importer.read("a.xml", feed).articles.first.map { $0.text(0..<99) } == "Мир")
        let page = Array("<meta charset=windows-1253><p>".utf8) + [0xC5, 0xDF, 0xED, 0xE1, 0xE9]
        #expect(try Importer.read("a.html", page).articles.first.map { $0.text(0..<99) } == "Είναι")
    }

    @Test func `a file of zeros is no text`() throws {
        let result = try Importer.read("a.txt", [UInt8](repeating: 0, count: 9))
        #expect(result.warnings == ["a.txt: not text, not read"])
    }
}
