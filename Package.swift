// swift-tools-version: 6.2
import PackageDescription

// CI builds with DATELINE_STRICT=1: a warning from one of our own targets is an error there.
let strict: [SwiftSetting] =
    Context.environment["DATELINE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "Dateline",
    products: [.executable(name: "dateline", targets: ["dateline"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        .target(name: "NewsModel", swiftSettings: strict),
        .target(name: "CActorModel", exclude: ["actors.model"]),
        .target(name: "Extraction", dependencies: ["CActorModel", "NewsModel"], swiftSettings: strict),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "NewsStore", dependencies: ["CZlib", "NewsModel", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Interchange",
            dependencies: ["CArchive", "CMark", "NewsModel", .product(name: "TOMLKit", package: "TOMLKit")],
            swiftSettings: strict),
        .target(name: "CArchive", linkerSettings: [.linkedLibrary("dl")]),
        .systemLibrary(name: "CMark", providers: [.apt(["libcmark-dev"])]),
        .target(
            name: "Ingestion", dependencies: ["Extraction", "Interchange", "NewsModel", "NewsStore"],
            swiftSettings: strict),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
        .target(name: "Fetching", dependencies: ["CCurl"], swiftSettings: strict),
        .target(name: "Configuration", swiftSettings: strict),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "TerminalUI", dependencies: ["CNcurses"], swiftSettings: strict),
        .target(
            name: "Reader", dependencies: ["NewsModel", "Extraction", "NewsStore", "Configuration", "TerminalUI"],
            swiftSettings: strict),
        .executableTarget(
            name: "dateline",
            dependencies: [
                "NewsModel", "Extraction", "NewsStore", "Interchange", "Ingestion", "Fetching", "Configuration",
                "TerminalUI", "Reader",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "NewsModelTests", dependencies: ["Chance", "NewsModel"], swiftSettings: strict),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Chance", "Extraction", "NewsModel"], exclude: ["Corpus"],
            swiftSettings: strict),
        .testTarget(
            name: "NewsStoreTests",
            dependencies: ["Chance", "NewsModel", "NewsStore", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "InterchangeTests", dependencies: ["Chance", "Interchange", "NewsModel"], exclude: ["Examples"],
            swiftSettings: strict),
        .testTarget(
            name: "IngestionTests", dependencies: ["Chance", "Extraction", "Ingestion", "NewsModel", "NewsStore"],
            swiftSettings: strict),
        .testTarget(name: "FetchingTests", dependencies: ["CCurl", "Fetching", "Interchange"], swiftSettings: strict),
        .testTarget(name: "ConfigurationTests", dependencies: ["Configuration"], swiftSettings: strict),
        .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
        .testTarget(
            name: "ReaderTests",
            dependencies: [
                "Chance", "Reader", "Configuration", "Extraction", "Ingestion", "Interchange", "NewsModel",
                "NewsStore", "TerminalUI",
            ],
            exclude: ["Screens"], swiftSettings: strict),
        .testTarget(
            name: "TranscriptTests",
            dependencies: ["dateline", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["Sample", "Transcripts"], swiftSettings: strict),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
        .target(name: "PseudoTerminal", swiftSettings: strict),
        .target(name: "Chance", swiftSettings: strict),
        .executableTarget(
            name: "bench",
            dependencies: ["Chance", "Extraction", "NewsModel", "NewsStore", "PseudoTerminal"], swiftSettings: strict),
        .executableTarget(
            name: "score", dependencies: ["Extraction", "Interchange", "NewsModel"], swiftSettings: strict),
        .executableTarget(
            name: "tagging", dependencies: ["Extraction", "NewsModel"], exclude: ["Sentences"], swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Chance", "CVTerm", "dateline", "PseudoTerminal"],
            swiftSettings: strict),
        .testTarget(
            name: "HouseTests",
            dependencies: [
                "Reader", "Extraction", "Interchange", "NewsModel", "TerminalUI", "dateline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
    ]
)
