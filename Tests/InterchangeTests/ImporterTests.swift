import Foundation
import NewsModel
import Testing

@testable import Interchange

/// Paths in, articles and errors out.
struct ImporterTests {
    private func error(_ paths: String...) -> String {
        do {
            return "read \(try Importer.read(paths).articles.count)"
        } catch {
            return "\(error)"
        }
    }

    @Test func `a folder is read with the folders in it, by name, hidden and foreign files left out`() throws {
        let folder = try Folder([
            "b.txt": "B", "a.txt": "A", "c/d.txt": "D", ".hidden.txt": "H", "picture.png": "P", ".git/e.txt": "E",
            "README.md": "R", "e.md": "E",
        ])
        let result = try Importer.read([folder.path])
        #expect(result.articles.map(\.id) == ["a.txt", "b.txt", "d.txt", "e.md"])
        #expect(result.articles.map { folder.shown($0.path) } == ["a.txt", "b.txt", "c/d.txt", "e.md"])
        #expect(result.warnings.isEmpty)
    }

    @Test func `files of one name in two folders go by their paths`() throws {
        let folder = try Folder(["x/a.txt": "A", "y/a.txt": "B"])
        #expect(try Importer.read([folder.path]).articles.map { folder.shown($0.id) } == ["x/a.txt", "y/a.txt"])
    }

    @Test func `a file named twice is read once`() throws {
        let folder = try Folder(["a.txt": "A"])
        #expect(try Importer.read([folder.path, folder.file("a.txt"), folder.path]).articles.count == 1)
    }

    @Test func `a file of any name is read as text when it is asked for`() throws {
        let folder = try Folder(["notes": "Envoys met."])
        #expect(try Importer.read([folder.file("notes")]).articles.map(\.id) == ["notes"])
    }

    @Test func `what is missing, empty or no file is said in a line`() throws {
        let folder = try Folder(["picture.png": "P"])
        #expect(error(folder.file("none.txt")) == "\(folder.path)/none.txt: no such file or folder")
        #expect(
            error(folder.path)
                == "\(folder.path): no articles in it; put texts, web pages or feeds there, or name files")
        #expect(error("/dev/zero") == "/dev/zero: not a file or folder of articles")
    }

    @Test func `a path that would drive the terminal is shown, not obeyed`() {
        #expect(error("/none/\u{1B}[2Ja\u{202E}.txt") == "/none/␛[2Ja‹U+202E›.txt: no such file or folder")
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `a file without permission is an error, in a folder a warning`() throws {
        let folder = try Folder(["a.txt": "A", "b.txt": "B"])
        chmod(folder.file("b.txt"), 0)
        #expect(error(folder.file("b.txt")) == "\(folder.path)/b.txt: cannot be read: permission denied")
        let result = try Importer.read([folder.path])
        #expect(result.articles.map(\.id) == ["a.txt"])
        #expect(result.skipped == 1)
        #expect(result.warnings.map(folder.shown) == ["b.txt: cannot be read: permission denied"])
    }

    @Test func `pipes, devices and loops of links in a folder hold nobody up`() throws {
        let folder = try Folder(["a.txt": "A"])
        mkfifo(folder.file("pipe.txt"), 0o600)
        symlink(folder.path, folder.file("loop"))
        symlink("/dev/zero", folder.file("zero.txt"))
        #expect(try Importer.read([folder.path]).articles.map(\.id) == ["a.txt"])
        #expect(error(folder.file("pipe.txt")) == "\(folder.path)/pipe.txt: not a file or folder of articles")
    }

    @Test func `a line of JSON is an article with offsets into its text`() throws {
        let folder = try Folder([
            "wire.jsonl": #"""
            {"id": "v7", "text": "Vučić met envoys.", "title": "Envoys met", "published": "2023-05-31"}

            {"text": "No id."}
            """#
        ])
        let result = try Importer.read([folder.path])
        let article = try #require(result.articles.first)
        #expect(result.articles.map(\.id) == ["wire.jsonl#v7", "wire.jsonl#3"])
        #expect(article.regions == [Region(.body, 0..<19)])
        #expect(article.title == Title("Envoys met"))
        #expect(article.published.when?.edtf == "2023-05-31")
        #expect(result.warnings.isEmpty)
    }

    @Test func `a bad line of JSON costs only itself`() throws {
        let folder = try Folder([
            "wire.jsonl": #"""
            {"text": "One.", "published": "last May"}
            {"text": 7}
            {"text": "Three.", "id": "a"}
            [[[[
            {"text": "Five.", "id": "a", "tags": "x"}
            {"text": "Six.", "title": null, "colour": "red"}
            """#
        ])
        let result = try Importer.read([folder.path])
        #expect(result.articles.map(\.id) == ["wire.jsonl#1", "wire.jsonl#a", "wire.jsonl#6"])
        #expect(result.skipped == 3)
        #expect(
            result.warnings.map(folder.shown) == [
                #"wire.jsonl:1: expected "published" with a date in EDTF, in quotes, as 2023-05-31 or 2023-10/2023-12"#,
                #"wire.jsonl:2: expected "text" with a text in quotes, of at most 32 MB"#,
                #"wire.jsonl:4: expected a JSON object"#,
                #"wire.jsonl:5: expected an "id" of its own, not a"#,
            ])
    }
}
