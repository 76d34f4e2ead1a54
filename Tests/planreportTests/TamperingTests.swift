import Foundation
import Testing

/// Whatever is done to an archive, `verify` names it.
@Suite struct TamperingTests {
  /// What is done, and the problems that must be named.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let problems: [String]
    let tamper: @Sendable (URL) throws -> Void
    var testDescription: String { name }
  }

  private static func edit(_ file: URL, _ change: (String) -> String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text)
    try Data(changed.utf8).write(to: file)
  }

  static let cases = [
    Case(
      name: "a changed cell",
      problems: ["verify.changed-file", "verify.not-reproduced", "verify.zip-differs"]
    ) {
      try edit($0.appending(path: "r1/tables/indicators.csv")) { $0.replacing("87.2", with: "88.2") }
    },
    Case(
      name: "a removed row",
      problems: ["table.wrong-sum", "verify.changed-file", "verify.not-reproduced", "verify.zip-differs"]
    ) {
      try edit($0.appending(path: "r1/tables/projects.csv")) { text in
        let lines = text.components(separatedBy: "\r\n")
        return (lines.prefix(3) + lines.dropFirst(4)).joined(separator: "\r\n")
      }
    },
    Case(
      name: "a swapped file",
      problems: [
        "table.missing", "table.wrong-header", "verify.changed-file", "verify.missing-file",
        "verify.not-reproduced",
        "verify.zip-differs",
      ]
    ) {
      let tables = $0.appending(path: "r1/tables")
      try FileManager.default.removeItem(at: tables.appending(path: "tasks.csv"))
      try FileManager.default.moveItem(
        at: tables.appending(path: "projects.csv"), to: tables.appending(path: "tasks.csv"))
    },
    Case(
      name: "an added file", problems: ["verify.added-file", "verify.unexpected-file", "verify.zip-differs"]
    ) {
      try Data("x".utf8).write(to: $0.appending(path: "r1/tables/more.csv"))
    },
    Case(name: "a truncated zip", problems: ["verify.damaged-zip"]) {
      let zip = $0.appending(path: "r1.zip")
      try Data(contentsOf: zip).dropLast(40).write(to: zip)
    },
    Case(name: "an edited checksum file", problems: ["verify.changed-file", "verify.zip-differs"]) {
      try edit($0.appending(path: "r1/SHA256SUMS")) { String(repeating: "0", count: 64) + $0.dropFirst(64) }
    },
    Case(name: "a reordered checksum file", problems: ["verify.rewritten-checksums", "verify.zip-differs"]) {
      try edit($0.appending(path: "r1/SHA256SUMS")) {
        $0.split(separator: "\n").reversed().map { $0 + "\n" }.joined()
      }
    },
    Case(
      name: "inputs that no longer give the tables",
      problems: ["verify.changed-file", "verify.not-reproduced", "verify.zip-differs"]
    ) {
      try edit($0.appending(path: "r1/inputs/qingxi-demo/observations.csv")) {
        $0.replacing("good-air-days,2023,87.2", with: "good-air-days,2023,87.3")
      }
    },
    Case(name: "a manifest of another plan", problems: ["verify.bad-manifest", "verify.changed-file"]) {
      try edit($0.appending(path: "r1/MANIFEST")) { $0.replacing("revision: 1", with: "revision: 0") }
    },
  ]

  @Test func everyTamperingIsNamed() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    for (index, tampering) in Self.cases.enumerated() {
      let copy = project.root.appending(path: "case-\(index)")
      try FileManager.default.copyItem(at: project.revisions, to: copy)
      try tampering.tamper(copy)
      let result = try project.verify("case-\(index)")
      #expect(result.status == 1, "\(tampering.name)")
      #expect(ArchiveProject.problems(result) == tampering.problems, "\(tampering.name)")
      #expect(result.output.hasPrefix("case-\(index)/r1  不通过："), "\(tampering.name)")
    }
    // Without the checksums that were not adapted, the tables themselves still tell.
    #expect(try project.verify("Inputs").status == 1)
    #expect(ArchiveProject.problems(try project.verify("Inputs")) == ["verify.no-archive"])
  }

  @Test func collectLeavesOutWhatFailsAndCountsOnce() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    try FileManager.default.copyItem(at: project.revisions, to: project.root.appending(path: "received"))
    try FileManager.default.copyItem(at: project.revisions, to: project.root.appending(path: "damaged"))
    try Data("x".utf8).write(to: project.root.appending(path: "damaged/r1/x"))
    let templates = CommandLineRunner.root.appending(path: "Templates").path
    let result = try project.run([
      "collect", "received", "received/r1.zip", "damaged", "--templates", templates, "--output", "collected",
    ])
    #expect(result.status == 0)
    #expect(result.output == "collected/index.html  汇总1个规划，未纳入2份材料\n")
    let leftOut = try String(
      contentsOf: project.root.appending(path: "collected/tables/left-out.csv"), encoding: .utf8)
    #expect(
      leftOut == """
        序号,材料,规划编号,原因\r
        1,damaged/r1,qingxi-demo,校验不通过\r
        2,received/r1.zip,qingxi-demo,重复\r

        """)
    let none = try project.run(["collect", "damaged", "--templates", templates, "--output", "nothing"])
    #expect(none.status == 1)
    #expect(!FileManager.default.fileExists(atPath: project.root.appending(path: "nothing").path))
  }
}
