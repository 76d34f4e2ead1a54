// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "planreport",
  products: [
    .executable(name: "planreport", targets: ["planreport"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CommonMark", dependencies: ["CCMark"]),
    .target(name: "Diagnostics"),
    .target(name: "Tabular", dependencies: ["Diagnostics"]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Workbooks", dependencies: ["CXlsxWriter", "CZip", "Diagnostics"]),
    .target(name: "PlanModel"),
    .target(
      name: "PlanInput",
      dependencies: ["Diagnostics", "Tabular", "PlanModel", .product(name: "Yams", package: "Yams")]),
    .target(name: "Evaluation", dependencies: ["PlanModel"]),
    .target(
      name: "Reporting",
      dependencies: [
        "CommonMark", "Diagnostics", "Tabular", "PlanModel", "Evaluation",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Publishing",
      dependencies: ["Diagnostics", "Tabular", "PlanModel", "PlanInput", "Evaluation", "Reporting"]),
    .executableTarget(
      name: "planreport",
      dependencies: [
        "Diagnostics", "PlanModel", "PlanInput", "Evaluation", "Reporting", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "CZip", "Diagnostics"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
    .testTarget(name: "PlanInputTests", dependencies: ["PlanInput"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "PlanInput"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting", "PlanInput", "Tabular"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Reporting"]),
    .testTarget(name: "planreportTests", dependencies: ["planreport", "Publishing"]),
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
