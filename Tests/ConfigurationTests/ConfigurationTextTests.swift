import Testing

@testable import Configuration

/// The lines of config.toml: what they say, and how one is changed.
@Suite struct ConfigurationTextTests {
    private static let sample = """
        # how I like it
        theme = "dark"   # at night
        measure= 5_4
        mouse =true

        [keys]
        "]x" = "next event"   # near x
        'd' = ""
        [keys . "list"]
        C-d = "page down"

        """

    @Test func `tables, texts, numbers and truth values are read with their lines`() {
        let text = ConfigurationText(Array(Self.sample.utf8))
        let found = text.entries.map { "\($0.line) \(($0.table + [$0.key]).joined(separator: " ")) = \($0.value.toml)" }
        #expect(text.mistakes == [])
        #expect(
            found == [
                "2 theme = \"dark\"", "3 measure = 54", "4 mouse = true", "7 keys ]x = \"next event\"",
                "8 keys d = \"\"", "10 keys list C-d = \"page down\"",
            ])
    }

    @Test(arguments: [
        ("theme", ConfigurationValue.text("mono"), "theme = \"dark\"   #", "theme = \"mono\"   #"),
        ("measure", .number(60), "measure= 5_4", "measure= 60"),
        ("mouse", .truth(false), "mouse =true", "mouse =false"),
        ("hints", .truth(false), "mouse =true\n", "mouse =true\nhints = false\n"),
    ])
    func `setting a key changes its line and no other`(
        key: String, value: ConfigurationValue, old: String, new: String
    ) {
        var text = ConfigurationText(Array(Self.sample.utf8))
        text.set(key, to: value)
        #expect(String(decoding: text.bytes, as: UTF8.self) == Self.sample.replacing(old, with: new))
    }

    @Test(arguments: ["", "[keys]\n\"d\" = \"\"\n", "theme = ?\n", "\u{FEFF}theme = 7\r\n"])
    func `what was set is there when it is read again`(before: String) {
        var text = ConfigurationText(Array(before.utf8))
        text.set("theme", to: .text("a\"b\\c\u{1B}\u{7F}é"))
        let again = ConfigurationText(text.bytes)
        #expect(again.entries.first?.value == .text("a\"b\\c\u{1B}\u{7F}é"))
        #expect(again.mistakes == [])
    }

    @Test(arguments: [
        ("theme = dark", "1: a text in quotes on this line, a whole number, true or false"),
        ("a = 1\ntheme", "2: key = value"),
        ("theme = \"dark", "1: a text in quotes on this line, a whole number, true or false"),
        ("theme = \"a\" \"b\"", "1: a text in quotes on this line, a whole number, true or false"),
        ("[keys\n\"d\" = \"\"", "1: a header, as [keys] or [keys.list]"),
        ("[[keys]]", "1: a header, as [keys] or [keys.list]"),
        ("a = 99999999999999999999", "1: a text in quotes on this line, a whole number, true or false"),
        ("a = 1\na = 2", "2: one line for a; line 1 has another"),
    ])
    func `a line that is not understood costs itself and says what was expected`(text: String, mistake: String) {
        let text = ConfigurationText(Array((text + "\n[other]\nkey = 1\n").utf8))
        #expect(text.mistakes.map { "\($0.line): \($0.expected)" } == [mistake])
        #expect(text.entries.last?.table == ["other"])
    }

    @Test func `no bytes stop it, and what is set is there afterwards`() {
        var chance = Lehmer(state: 20_240_314)
        let signs = Array("[]\"'\\=#.\n\r\t\u{FEFF}u0_-é".utf8) + [0, 0x1B, 0x7F, 0x80, 0xC3, 0xFF]
        for _ in 0..<600 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...12, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                let end = Int.random(in: place...min(bytes.count, place + 8), using: &chance)
                bytes.replaceSubrange(place..<end, with: [signs.randomElement(using: &chance) ?? 0])
            }
            var text = ConfigurationText(bytes)
            #expect(text.bytes == bytes)
            text.set("theme", to: .text("mono"))
            #expect(ConfigurationText(text.bytes).entries.contains { $0.key == "theme" && $0.value == .text("mono") })
        }
    }
}

/// The same numbers in every run: Lehmer's generator with the constants of Park and Miller (1988).
private struct Lehmer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state * 48_271 % 2_147_483_647
        let high = state << 33
        state = state * 48_271 % 2_147_483_647
        return high ^ state
    }
}
