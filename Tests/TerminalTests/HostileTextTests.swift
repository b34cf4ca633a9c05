import Testing

/// Whatever an article holds, the terminal gets nothing but what Dateline itself means to send.
struct HostileTextTests {
    @Test func `control and bidi characters, and bytes that are no text, reach the terminal as visible marks`() throws {
        let folder = try ArticleFolder(["hostile.txt": Self.hostile])
        let terminal = try Terminal([folder.path], rows: 40, columns: 120)
        #expect(terminal.wait(for: "Hostile"))
        terminal.type("\r")
        for mark in ["␛[31337m", "␛]0;stolen␇", "␀", "<9B>31337m", "<RLO>", "<LRI>", "<ZWSP>", "\u{FFFD}"] {
            #expect(terminal.wait(for: mark), "\(mark)")
        }
        terminal.type("GQ")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
        #expect(Self.strangers(in: terminal.raw) == [])
    }

    @Test func `a file name is no less harmless than a text`() throws {
        let folder = try ArticleFolder(["\u{1B}[31337m\u{202E}\u{9B}31337m.txt": "Dam holds\n\nBy: A. Lind\n\nIt held."]
        )
        let terminal = try Terminal([folder.path], rows: 40, columns: 120)
        #expect(terminal.wait(for: "Dam holds"))
        terminal.type("\r:file\u{1B}gyQ")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(Self.strangers(in: terminal.raw) == [])
    }

    @Test func `a line of ten megabytes is read like any other`() throws {
        let line = Array("The dam holds. ".utf8) + Array(repeating: UInt8(ascii: "x"), count: 10_000_000)
        let folder = try ArticleFolder(["long.txt": Array("Long\n\n".utf8) + line + Array(" It held.\n".utf8)])
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(seconds: 60) { $0.text.contains("Long") })
        terminal.type("\rG")
        #expect(terminal.wait(seconds: 60) { $0.text.contains("It held.") })
    }

    private static let hostile: [UInt8] =
        Array("Hostile\u{1B}[31337m title\n\nBy: \u{202E}Ana Lind\n\n".utf8)
        + Array("Colour \u{1B}[31337m, title \u{1B}]0;stolen\u{7}, answer \u{1B}[5n \u{1B}Z, NUL \u{0}, ".utf8)
        + Array("C1 \u{9B}31337m \u{9D}0;stolen\u{9C}, overrides \u{202E}abc\u{202C} \u{2066}def\u{2069}, ".utf8)
        + Array("hidden pass\u{200B}word \u{E0041}, marks \u{301}\u{301}, bytes ".utf8)
        + [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x9B, 0x33, 0x6D, 0x90, 0x0A]

    /// What ncurses would not send: other control characters, sequences of other kinds, the parameters of the file.
    private static func strangers(in raw: [UInt8]) -> [String] {
        guard let text = String(validating: raw, as: UTF8.self) else { return ["bytes that are not UTF-8"] }
        let odd = text.unicodeScalars.filter(isOdd).map { "U+\(String($0.value, radix: 16, uppercase: true))" }
        let orders = text.unicodeScalars.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst()
            .filter { !"[()=>78M".unicodeScalars.contains($0.first ?? "x") }.map { "ESC \(String($0.prefix(4)))" }
        return odd + orders + ["\u{1B}[31337m", "\u{1B}[5n"].filter(text.contains)
    }

    private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x08, 0x09, 0x0A, 0x0D, 0x1B: false
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
