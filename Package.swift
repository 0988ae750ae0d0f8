// swift-tools-version: 6.1
import PackageDescription

// Dependencies point one way:
// foedera → TreatyDatabase → TreatyPipeline → TreatyReport, TreatyCompare, TreatyIngest, TreatyCodebook → TreatyXML → TreatyText.
//
// From outside:
// - swift-argument-parser: the command line, its help and its suggestions.
// - Yams: YAML, over libyaml; it tells the line and column of every node, which our messages need.
// - swift-mustache: the HTML page is a template; no dependencies of its own, escapes HTML by default.
// - libxml2 (system): a hardened, conformant XML parser, spoken to only by TreatyXML.
// - libarchive (system): zip and tar archives read as folders, and written; spoken to only by TreatyArchive.
// - zlib (system): the checksums of compressed archives, which libarchive leaves out; spoken to only by TreatyArchive.
// - GRDB (only with the trait SQLite): runs as SQLite files; spoken to only by TreatyDatabase.
let package = Package(
  name: "foedera",
  products: [
    .executable(name: "foedera", targets: ["foedera"]),
    .executable(name: "foedera-bench", targets: ["foedera-bench"]),
    .library(name: "Foedera", targets: ["TreatyText", "TreatyIngest", "TreatyCodebook", "TreatyCompare"]),
  ],
  traits: [
    .trait(name: "SQLite", description: "`foedera export sqlite`: a run as one SQLite file; needs libsqlite3-dev.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CLibArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    // Sixty lines that Swift's SIMD does not match: which bytes belong to words.
    .target(name: "CWordBitmap"),
    // Forty lines for processors with SHA instructions, which Swift cannot name: a run hashes all that it reads and writes.
    .target(name: "CSHA256"),
    .target(name: "TreatyText", dependencies: ["CWordBitmap", "CSHA256"]),
    .target(name: "TreatyXML", dependencies: ["TreatyText", "CLibXML2"]),
    .target(name: "TreatyArchive", dependencies: ["CLibArchive", "CZlib"]),
    .target(name: "TreatyCodebook", dependencies: ["TreatyText", "TreatyXML", "Yams"]),
    .target(name: "TreatyIngest", dependencies: ["TreatyText", "TreatyXML"]),
    .target(name: "TreatyCompare", dependencies: ["TreatyText"]),
    .target(
      name: "TreatyReport",
      dependencies: ["TreatyText", "TreatyXML", "TreatyCompare", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .target(
      name: "TreatyPipeline",
      dependencies: [
        "TreatyText", "TreatyXML", "TreatyArchive", "TreatyCodebook", "TreatyIngest", "TreatyCompare", "TreatyReport", "Yams",
      ]
    ),
    .target(
      name: "TreatyDatabase",
      dependencies: ["TreatyPipeline", .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"]))]
    ),
    .executableTarget(
      name: "foedera",
      dependencies: [
        "TreatyPipeline", "TreatyDatabase", "TreatyArchive", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "generate-tables"),
    .executableTarget(name: "foedera-bench", dependencies: ["TreatyText"]),
    .testTarget(name: "TreatyTextTests", dependencies: ["TreatyText", "CWordBitmap", "generate-tables"]),
    .testTarget(name: "TreatyXMLTests", dependencies: ["TreatyXML"]),
    .testTarget(name: "TreatyArchiveTests", dependencies: ["TreatyArchive", "TreatyText", "CZlib"]),
    .testTarget(name: "TreatyCodebookTests", dependencies: ["TreatyCodebook", "generate-tables"], exclude: ["Fixtures"]),
    .testTarget(name: "TreatyIngestTests", dependencies: ["TreatyIngest"], exclude: ["Fixtures"]),
    .testTarget(name: "TreatyCompareTests", dependencies: ["TreatyCompare"]),
    .testTarget(name: "TreatyReportTests", dependencies: ["TreatyReport"]),
    .testTarget(name: "TreatyDatabaseTests", dependencies: ["TreatyDatabase", "TreatyReport", "TreatyText"]),
    .testTarget(name: "TreatyPipelineTests", dependencies: ["TreatyPipeline", "TreatyArchive", "generate-tables"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer needs a runtime of its own to link, so that it is built only when it is asked for: `make fuzz`.
if Context.environment["FOEDERA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "foedera-fuzz", dependencies: ["TreatyText", "TreatyIngest", "TreatyCodebook", "TreatyPipeline"]))
}
