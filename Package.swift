// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "planreport",
  products: [
    .executable(name: "planreport", targets: ["planreport"]),
    // What libFuzzer drives; see Tests/FuzzTargets/run.
    .library(name: "FuzzTargets", type: .dynamic, targets: ["FuzzTargets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "Writing"),
    .target(name: "CommonMark", dependencies: ["CCMark", "Writing"]),
    .target(name: "Diagnostics", dependencies: ["Writing"]),
    .target(name: "Tabular", dependencies: ["Diagnostics", "Writing"]),
    .target(name: "Files", dependencies: ["Diagnostics"]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Workbooks", dependencies: ["CXlsxWriter", "CZip", "Diagnostics", "Files"]),
    .target(name: "PlanModel", dependencies: ["Writing"]),
    .target(
      name: "PlanInput",
      dependencies: [
        "Diagnostics", "Files", "Tabular", "PlanModel", "Workbooks", "Writing",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Evaluation", dependencies: ["PlanModel", "Writing"]),
    .target(
      name: "Reporting",
      dependencies: [
        "CommonMark", "Diagnostics", "Files", "Tabular", "PlanModel", "Evaluation", "Workbooks", "Writing",
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "Diagnostics", "Files", "Tabular", "PlanModel", "PlanInput", "Evaluation", "Reporting", "Workbooks",
        "Writing",
      ]),
    .executableTarget(
      name: "planreport",
      dependencies: [
        "Diagnostics", "Files", "Tabular", "Reporting", "Publishing", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "TestSupport", dependencies: ["CZip", "Diagnostics", "Files", "PlanInput"],
      path: "Tests/TestSupport"),
    .target(
      name: "Fuzzing",
      dependencies: [
        "CommonMark", "Diagnostics", "Files", "PlanInput", "PlanModel", "Publishing",
        "Reporting", "Tabular", "TestSupport", "Workbooks", "Writing",
      ],
      path: "Tests/Fuzzing"),
    .target(
      name: "FuzzTargets", dependencies: ["Fuzzing"], path: "Tests/FuzzTargets",
      exclude: ["corpus", "driver.c", "run"]),
    .executableTarget(name: "planreport-fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzRun"),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "Writing"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "TabularTests", dependencies: ["Diagnostics", "Tabular", "Writing"]),
    .testTarget(
      name: "FilesTests", dependencies: ["Diagnostics", "Files", "PlanInput", "Reporting", "TestSupport"]),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
    .testTarget(name: "WritingTests", dependencies: ["Writing"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "Diagnostics", "TestSupport"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "TestSupport"]),
    .testTarget(
      name: "PlanInputTests",
      dependencies: ["Diagnostics", "Files", "PlanInput", "PlanModel", "TestSupport", "Workbooks"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "PlanInput", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "CommonMark", "Diagnostics", "Evaluation", "Files", "PlanInput", "PlanModel", "Reporting", "Tabular",
        "TestSupport", "Workbooks", "Writing",
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Diagnostics", "Files", "PlanInput", "PlanModel", "Publishing", "Reporting", "TestSupport",
        "Workbooks", "Writing",
      ]),
    .testTarget(
      name: "planreportTests",
      dependencies: [
        "Files", "Publishing", "TestSupport", "planreport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// The same language rules for every target of this package.
for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
