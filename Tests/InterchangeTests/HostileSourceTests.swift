import Foundation
import NewsModel
import Testing

@testable import Interchange

/// Files made to exhaust or to mislead whoever reads them.
struct HostileSourceTests {
    private func text(_ result: ImportResult) -> String {
        result.articles.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "|")
    }

    @Test func `entities that a document declares are not expanded`() throws {
        let laughs = (1...9).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);&l\($0 - 1);\">" }.joined()
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">\(laughs)]>
            <rss><channel><item><title>Talks</title><description>Envoys met &l9; &f; &amp; left.</description></item>
            """
        let result = try Importer.read("a.rss", bomb + "</channel></rss>")
        #expect(text(result) == "Talks\n\nEnvoys met &l9; &f; & left.")
    }

    @Test func `elements in one another a hundred thousand times are read flat`() throws {
        let depth = 100_000
        let page =
            String(repeating: "<div><b>", count: depth) + "<p>Envoys met." + String(repeating: "</i>", count: depth)
        #expect(text(try Importer.read("a.html", page)) == "Envoys met.")
        let feed = String(repeating: "<a>", count: depth) + "<item><title>Talks</title></item>"
        #expect(try Importer.read("a.rss", "<rss>" + feed).articles.isEmpty)
    }

    @Test func `lists in one another a hundred thousand times cost their line`() throws {
        let deep = "{\"text\": " + String(repeating: "[", count: 100_000) + "\n{\"text\": \"Envoys met.\"}"
        let result = try Importer.read("a.jsonl", deep)
        #expect(text(result) == "Envoys met.")
        #expect(result.warnings == ["a.jsonl:1: expected a JSON object"])
    }

    @Test func `a hundred thousand attributes are passed over`() throws {
        let attributes = (0..<100_000).map { " a\($0)=\"\($0)\"" }.joined()
        #expect(text(try Importer.read("a.html", "<p\(attributes)>Envoys met.")) == "Envoys met.")
    }

    @Test func `commas without end make no memory`() throws {
        let commas = String(repeating: ",", count: 2_000_000)
        let table = try Importer.read("a.csv", "title,text\n\(commas)\nTalks,Envoys met.")
        #expect(text(table) == "Envoys met.")
        #expect(table.warnings == ["a.csv:2: longer than the limit of a line, not read"])
        let json = try Importer.read("a.jsonl", "{\"text\": \"A\", \"a\": [1\(commas.replacing(",", with: ",1"))]}")
        #expect(json.warnings == ["a.jsonl:1: expected a JSON object"])
    }

    @Test func `an archive that unpacks to thousands of times its size is cut off`() throws {
        let folder = try Folder()
        let zeros = folder.file("zeros.txt")
        #expect(FileManager.default.createFile(atPath: zeros, contents: nil) && truncate(zeros, 24 << 20) == 0)
        try Shell.run(
            "gzip -9 zeros.txt && cp zeros.txt.gz inner.txt.gz && tar cf bomb.tar inner.txt.gz", in: folder.path)
        for name in ["zeros.txt.gz", "bomb.tar"] {
            let result = try Importer.read([folder.file(name)])
            #expect(result.articles.isEmpty)
            #expect(result.warnings.count == 1 && result.warnings[0].contains("unpacks to more than is reasonable"))
        }
    }

    @Test func `archives in archives end at a depth`() throws {
        let folder = try Folder(["a.txt": "Envoys met."])
        try Shell.run("tar cf 1.tar a.txt; for n in 1 2 3 4; do tar cf $((n+1)).tar $n.tar; done", in: folder.path)
        #expect(try Importer.read([folder.file("3.tar")]).articles.map(\.id) == ["3.tar/2.tar/1.tar/a.txt"])
        let deep = try Importer.read([folder.file("4.tar")])
        #expect(deep.articles.isEmpty)
        #expect(deep.warnings.map(folder.shown) == ["4.tar/3.tar/2.tar/1.tar/a.txt: in too many archives, not read"])
    }

    @Test func `a name that leads out of its archive is refused, links and devices are left out`() throws {
        let folder = try Folder(["a.txt": "Envoys met.", "in/b.txt": "Police met."])
        let make =
            "ln -s /etc/passwd in/l.txt; mkfifo in/p.txt; cd in; tar cPf ../t.tar ../a.txt b.txt l.txt p.txt"
        try Shell.run(make, in: folder.path)
        let result = try Importer.read([folder.file("t.tar")])
        #expect(result.articles.map(\.id) == ["t.tar/b.txt"])
        #expect(result.warnings.map(folder.shown) == ["t.tar:../a.txt: leads out of the archive, not read"])
    }

    @Test(arguments: ["b.jsonl", "d.mbox", "e.txt", "f.html", "g.rss", "h.md", "i.eml", "j.pdf"])
    func `a file of a gigabyte costs a line, and little memory`(name: String) throws {
        let folder = try Folder([name: ""])
        #expect(truncate(folder.file(name), 1 << 30) == 0)
        let before = Self.peak
        let result = try Importer.read([folder.file(name)])
        #expect(result.articles.isEmpty && result.warnings.count == 1)
        #expect(Self.peak - before < 400 << 10)
    }

    @Test func `a page of more paragraphs than its limit is read to it`() throws {
        let result = try Importer.read("a.html", String(repeating: "<p>a", count: ImportLimit.blocks.value + 1))
        #expect(result.articles.count == 1)
        #expect(result.warnings == ["a.html: only its first 100,000 paragraphs are read"])
    }

    /// The most memory this process has had, in KB.
    private static var peak: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }

    @Test func `a mail of thousands of parts is read to its limit`() throws {
        let parts = String(repeating: "--b\n\nEnvoys met.\n", count: 5_000)
        let result = try Importer.read("a.eml", "Content-Type: multipart/mixed; boundary=b\n\n\(parts)--b--\n")
        #expect(result.articles.count == 1)
        #expect(result.warnings == ["a.eml: only its first 1,000 parts are read"])
    }

    @Test func `parts of a mail in one another end at a depth`() throws {
        let deep = (0..<2_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let result = try Importer.read("a.eml", "Subject: Talks\n\(deep)\n\nEnvoys met.")
        #expect(result.articles.count + result.warnings.count == 1)
    }

    @Test func `Markdown of nothing but signs is read in time`() throws {
        for sign in ["*", "_", "[", "![", "> ", "`", "<", "*a ", "[a](", "- "] {
            _ = try Importer.read("a.md", String(repeating: sign, count: 20_000))
        }
    }

    @Test func `a table, a page and a feed that never end are read as far as they go`() throws {
        #expect(text(try Importer.read("a.csv", "text\n\"Envoys met.")) == "Envoys met.")
        #expect(text(try Importer.read("a.html", "<p>Envoys met.<script>while (true) {")) == "Envoys met.")
        #expect(text(try Importer.read("a.html", "<p>Envoys met.<a href=\"x")) == "Envoys met.")
        let feed = try Importer.read("a.rss", "<rss><item><title>Talks</title></item><item><title>Ferr")
        #expect(text(feed) == "Talks")
    }
}

/// Commands that make files for a test.
enum Shell {
    static func run(_ command: String, in folder: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}
