import ArgumentParser
import Foundation
import Testing

@testable import dateline

struct SubcommandTests {
    @Test func `every subcommand has a line of help and an example that a transcript runs`() throws {
        let typed = try TranscriptTests.all().flatMap(\.steps).map(\.command)
        for subcommand in Dateline.configuration.subcommands {
            let configuration = subcommand.configuration, name = configuration.commandName ?? ""
            #expect(!configuration.abstract.isEmpty, "\(name)")
            let example = try #require(configuration.discussion.split(separator: "Example: ").last, "\(name)")
            #expect(example.hasPrefix("dateline \(name)"), "\(name)")
            #expect(typed.contains { $0.hasPrefix(example) }, "no transcript runs: \(example)")
        }
    }

    @Test func `every file of a subcommand is in the list`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: TranscriptTests.root.appending(path: "Sources/dateline").path)
        let listed = Dateline.configuration.subcommands.map { "\($0).swift" }
        #expect(files.filter { $0.hasSuffix("Command.swift") }.sorted() == listed.sorted())
    }
}
