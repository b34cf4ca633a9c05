import Foundation
import Testing

/// The terminal is lent to other programs and comes back; files are written where the reader says.
struct OutsideTests {
    @Test func `a command of the shell has the terminal, and the screen comes back with the new size`() throws {
        let terminal = try reading()
        terminal.type("!stty -a | grep -o ' echo '; echo back soon; read x\r")
        #expect(terminal.wait(for: "back soon"))
        #expect(terminal.leftBehind == [])
        terminal.resize(rows: 40, columns: 120)
        terminal.type("\r")
        #expect(terminal.wait(for: "[Enter goes back to Dateline]"))
        terminal.type("\r")
        #expect(terminal.wait(for: "Timeline"))
        #expect(terminal.isOn(mode: 1049) == true && terminal.isOn(mode: 2004) == true)
        leave(terminal)
    }

    @Test func `a program reads the text, without what would steer a terminal`() throws {
        let folder = try ArticleFolder(["a.txt": "Level falls\n\nBy: Ana Lind\n\nIt \u{1B}[31337mfalls.\n"])
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Level falls"))
        terminal.type("|cat; echo piped\r")
        #expect(terminal.wait(for: "piped"))
        #expect(terminal.wait(for: "It ␛[31337mfalls."))
        #expect(!terminal.sent.contains("\u{1B}[31337m"))
        terminal.type("\r")
        leave(terminal)
    }

    @Test func `Ctrl-C stops the program and not Dateline`() throws {
        let terminal = try reading()
        terminal.type("!echo waiting; exec sleep 100\r")
        #expect(terminal.wait(for: "waiting"))
        terminal.type("\u{3}")
        #expect(terminal.wait(for: "[Enter goes back"))
        terminal.type("\r")
        #expect(terminal.wait(for: "ended with a signal"))
        leave(terminal)
    }

    @Test func `the editor gets the file and the line`() throws {
        let terminal = try reading(["EDITOR": "echo -n", "VISUAL": "/nonexistent/editor"])
        terminal.type("E")
        #expect(terminal.wait(for: "What was changed is read at the next start"))
        #expect(terminal.sent.contains("/1-wire.txt"))
        leave(terminal)
    }

    @Test func `an address goes to the browser as one word, and only one of the web`() throws {
        let folder = try ArticleFolder([
            "a.txt": "Level falls\n\nBy: Ana Lind\n\nIt fell.\n",
            "sources.toml": "[\"a.txt\"]\nurl = \"https://dam.example/$(id)';x\"\n",
        ])
        let terminal = try Terminal([folder.path], environment: ["BROWSER": "nosuch:/bin/echo at %s end"], columns: 120)
        #expect(terminal.wait(for: "Level falls"))
        terminal.type("o")
        #expect(terminal.wait { $0.sent.contains("at https://dam.example/$(id)%27;x end") })
        leave(terminal)
    }

    @Test func `without browser and editor that is said`() throws {
        let terminal = try reading(["PATH": "/nonexistent"])
        terminal.type("E")
        #expect(terminal.wait(for: "No editor here: set VISUAL or EDITOR"))
        terminal.type("o")
        #expect(terminal.wait(for: "No address is known"))
        leave(terminal)
    }

    @Test func `what is exported is asked about before it takes the place of another file`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], columns: 120)
        #expect(terminal.wait(for: "Second crack found"))
        let file = "\(folder.path)/export.md"
        try Data("mine".utf8).write(to: URL(filePath: file))
        terminal.type("\re\u{15}\(file)\r")
        #expect(terminal.wait(for: "it is there already"))
        terminal.type("n\r")
        #expect(terminal.wait(for: "stays as it is"))
        #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8) == "mine")
        terminal.type("e\u{15}\(file)\r")
        #expect(terminal.wait(for: "it is there already"))
        terminal.type("y\r")
        #expect(terminal.wait(for: "Written to"))
        #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8).hasPrefix("# Second crack found"))
        terminal.type("e\u{15}/no/such/a.json\r")
        #expect(terminal.wait(for: "cannot write /no/such/a.json: No such file or directory"))
        leave(terminal)
    }

    @Test func `where DATELINE_SECURE is set no program is started`() throws {
        let terminal = try reading(["DATELINE_SECURE": "1"])
        terminal.type("!touch /tmp/should-not-be\r")
        #expect(terminal.wait(for: "Not done, since DATELINE_SECURE is set"))
        #expect(!FileManager.default.fileExists(atPath: "/tmp/should-not-be"))
        leave(terminal)
    }

    private func reading(_ environment: [String: String] = [:]) throws -> Terminal {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], environment: environment)
        #expect(terminal.wait(for: "Second crack found"))
        return terminal
    }

    private func leave(_ terminal: Terminal) {
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }
}
