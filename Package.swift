// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// A C library installed by the system, behind a module map and a shim.
func system(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// An installed program finds its libraries in `../lib`, and they find each other there: the older form of run path
/// holds for the libraries of libraries as well.
let installedLibraries: [LinkerSetting] = [
  .unsafeFlags([
    "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib", "-Xlinker", "--disable-new-dtags",
  ])
]

let package = Package(
  name: "bimtek",
  products: [
    .executable(name: "bimtek", targets: ["bimtek"]),
    .executable(name: "bimtek-bench", targets: ["bimtek-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    system("CCmark", apt: "libcmark-dev"),
    system("CHunspell", pkgConfig: "hunspell", apt: "libhunspell-dev"),
    system("CPangoCairo", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    system("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    system("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    system("CXLSXWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    system("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),

    library("SourceText"),
    library("Markdown", "CCmark", "SourceText"),
    library("Spelling", "CHunspell"),
    library("OfficePackage", "CXML", "CZip"),
    library("Documents", "OfficePackage", "SourceText"),
    library("Spreadsheet", "CXLSXWriter", "OfficePackage", "SourceText"),
    library("Drawing", "CPangoCairo"),
    library("QRCode", "CQREncode"),
    library("Bahasa", "SourceText"),
    library("RuleKit", "Bahasa", "Markdown", "SourceText"),
    library("Rules", "RuleKit", "Bahasa", "SourceText"),
    library("Reporting", "RuleKit", "SourceText", "Markdown"),
    library("Curriculum", "Markdown", "RuleKit", "SourceText", yams),
    library("Scoring", "Curriculum", "RuleKit", "Bahasa", "SourceText"),
    library("ContentChecks", "Curriculum", "Scoring", "RuleKit", "Bahasa", "SourceText"),
    library("Records", "Scoring", "Curriculum", grdb),
    library("Credentials", "CSodium", "CZlib", "Drawing", "QRCode"),
    library(
      "Training", "Bahasa", "ContentChecks", "Credentials", "Curriculum", "Documents", "Drawing", "Markdown",
      "Records", "Reporting", "RuleKit", "Rules", "Scoring", "SourceText", "Spelling", "Spreadsheet"),
    library("Commands", "Curriculum", "Reporting", "RuleKit", "Training", argumentParser),
    .executableTarget(name: "bimtek", dependencies: ["Commands"], linkerSettings: installedLibraries),
    .executableTarget(
      name: "bimtek-bench",
      dependencies: [
        "Bahasa", "CCmark", "Credentials", "Curriculum", "Training", "Rules", "RuleKit", "Scoring",
        "Markdown", "SourceText",
      ]),

    library("TestSupport", "CZip"),
    tests("LayeringTests", "TestSupport"),
    tests("SourceTextTests", "SourceText"),
    tests("MarkdownTests", "Markdown", "SourceText", "TestSupport"),
    tests("BahasaTests", "Bahasa", "SourceText", "TestSupport"),
    tests("RulesTests", "Rules", "RuleKit", "Bahasa", "Markdown", "SourceText", "TestSupport"),
    tests("ReportingTests", "Reporting", "RuleKit", "Rules", "Markdown", "SourceText", "TestSupport"),
    tests(
      "CurriculumTests", "Curriculum", "ContentChecks", "Scoring", "RuleKit", "SourceText", "TestSupport"),
    tests("ScoringTests", "Scoring", "Curriculum", "RuleKit", "TestSupport"),
    tests("RecordsTests", "Records", "CSodium", "TestSupport", grdb),
    tests("OfficePackageTests", "OfficePackage", "TestSupport"),
    tests("SpreadsheetTests", "Spreadsheet", "SourceText", "TestSupport"),
    tests("DocumentsTests", "Documents", "SourceText", "TestSupport"),
    tests("CredentialsTests", "Credentials", "Drawing", "QRCode", "TestSupport"),
    tests(
      "TrainingTests", "Training", "Bahasa", "Credentials", "Curriculum", "Markdown", "Records", "Reporting",
      "RuleKit", "Scoring", "SourceText", "Spreadsheet", "TestSupport"),
    tests(
      "CommandsTests", "Commands", "Curriculum", "Training", "Records", "Reporting", "RuleKit", "TestSupport",
      argumentParser),
  ],
  swiftLanguageModes: [.v6]
)

/// Names of the folders in test targets that hold data, not sources.
let dataFolders: Set = ["Fixtures", "Schemas", "Snapshots"]

/// The data folders of a test target, as paths inside it.
func testData(_ target: String) -> [String] {
  let folder = Context.packageDirectory + "/Tests/" + target
  return FileManager.default.subpaths(atPath: folder)?
    .filter { dataFolders.contains(($0 as NSString).lastPathComponent) } ?? []
}

for target in package.targets where target.type != .system {
  target.path = target.type == .test || target.name == "TestSupport" ? "Tests/\(target.name)" : nil
  if target.type == .test { target.exclude = testData(target.name) }
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
