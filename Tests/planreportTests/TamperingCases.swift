import Foundation
import Testing

@testable import Files
@testable import Publishing

/// What can be done to an archive, and the problems that must be named.
struct TamperingCase: Sendable {
  let name: String
  let problems: [String]
  /// Gets the folder that holds `r1` and `r1.zip`.
  let tamper: @Sendable (URL) throws -> Void

  private static let changed = ["verify.changed-file"]

  /// With the checksums and the zip as they were.
  static let plain = [
    TamperingCase(name: "a changed cell", problems: changed) {
      try edit($0, "tables/indicators.csv") { $0.replacing("87.2", with: "88.2") }
    },
    TamperingCase(name: "a removed row", problems: changed) {
      try edit($0, "tables/projects.csv") { text in
        let lines = text.components(separatedBy: "\r\n")
        return (lines.prefix(3) + lines.dropFirst(4)).joined(separator: "\r\n")
      }
    },
    TamperingCase(name: "two swapped files", problems: changed) {
      try swap($0, "tables/tasks.csv", "tables/projects.csv")
    },
    TamperingCase(
      name: "a file under another's name",
      problems: ["verify.changed-file", "verify.missing-file"]
    ) {
      let tables = $0.appending(path: "r1/tables")
      try FileManager.default.removeItem(at: tables.appending(path: "tasks.csv"))
      try move(tables, "projects.csv", "tasks.csv")
    },
    TamperingCase(
      name: "a name in upper case",
      problems: ["verify.added-file", "verify.missing-file"]
    ) { try move($0.appending(path: "r1/tables"), "tasks.csv", "Tasks.csv") },
    TamperingCase(
      name: "an added file", problems: ["verify.added-file"]
    ) { try Data("x".utf8).write(to: $0.appending(path: "r1/tables/more.csv")) },
    TamperingCase(name: "an emptied file", problems: changed) {
      try Data().write(to: $0.appending(path: "r1/tables/tasks.csv"))
    },
    TamperingCase(name: "line ends without CR", problems: changed) {
      try edit($0, "tables/tasks.csv") { $0.replacing("\r\n", with: "\n") }
    },
    TamperingCase(name: "no byte-order mark", problems: changed) {
      let file = $0.appending(path: "r1/tables/tasks.csv")
      try Data(contentsOf: file).dropFirst(3).write(to: file)
    },
    TamperingCase(name: "inputs that no longer give the tables", problems: changed, tamper: otherInputs),
    TamperingCase(name: "a truncated zip", problems: ["verify.damaged-zip"]) {
      let zip = $0.appending(path: "r1.zip")
      try Data(contentsOf: zip).dropLast(40).write(to: zip)
    },
    TamperingCase(name: "another content in the zip", problems: ["verify.damaged-zip"]) {
      let zip = $0.appending(path: "r1.zip")
      var data = try Data(contentsOf: zip)
      let place = try #require(data.firstRange(of: Data("planreport-archive".utf8)))
      data[place.lowerBound] = UInt8(ascii: "P")
      try data.write(to: zip)
    },
    TamperingCase(name: "no zip", problems: ["verify.missing-zip"]) {
      try FileManager.default.removeItem(at: $0.appending(path: "r1.zip"))
    },
    TamperingCase(name: "an edited checksum", problems: ["verify.changed-file"]) {
      try edit($0, "SHA256SUMS") { String(repeating: "0", count: 64) + $0.dropFirst(64) }
    },
    TamperingCase(name: "a line less of checksums", problems: ["verify.added-file"]) {
      try edit($0, "SHA256SUMS") { $0.split(separator: "\n").dropFirst().map { $0 + "\n" }.joined() }
    },
    TamperingCase(
      name: "reordered checksums", problems: ["verify.rewritten-checksums"]
    ) {
      try edit($0, "SHA256SUMS") { $0.split(separator: "\n").reversed().map { $0 + "\n" }.joined() }
    },
    TamperingCase(
      name: "checksums with CRLF", problems: ["verify.rewritten-checksums"]
    ) { try edit($0, "SHA256SUMS") { $0.replacing("\n", with: "\r\n") } },
    TamperingCase(name: "no checksums", problems: ["verify.no-checksums"]) {
      try FileManager.default.removeItem(at: $0.appending(path: "r1/SHA256SUMS"))
    },
    TamperingCase(
      name: "a manifest of another submission", problems: ["verify.changed-file"]
    ) { try edit($0, "MANIFEST") { $0.replacing("revision: 1", with: "revision: 0") } },
    TamperingCase(
      name: "a link in the place of a file",
      problems: ["verify.missing-file", "verify.not-a-file"]
    ) {
      try move($0, "r1/report.md", "report.md")
      try FileManager.default.createSymbolicLink(
        atPath: $0.appending(path: "r1/report.md").path, withDestinationPath: "../report.md")
    },
    TamperingCase(name: "a link to the folder itself", problems: ["verify.not-a-file"]) {
      try FileManager.default.createSymbolicLink(
        atPath: $0.appending(path: "r1/more").path, withDestinationPath: ".")
    },
    TamperingCase(name: "an added folder", problems: ["verify.not-a-file"]) {
      try FileManager.default.createDirectory(
        at: $0.appending(path: "r1/more"), withIntermediateDirectories: false)
    },
    TamperingCase(
      name: "a folder with nothing in it", problems: ["verify.no-checksums"]
    ) {
      let folder = $0.appending(path: "r1")
      try FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    },
  ]

  /// By somebody who knows how the archive is made: checksums and zip are made to fit.
  static let adapted = [
    TamperingCase(name: "a changed cell, adapted", problems: ["verify.not-reproduced"]) {
      try edit($0, "tables/indicators.csv") { $0.replacing("87.2", with: "88.2") }
      try adapt($0)
    },
    TamperingCase(
      name: "two swapped files, adapted", problems: ["table.wrong-header", "verify.not-reproduced"]
    ) {
      try swap($0, "tables/tasks.csv", "tables/projects.csv")
      try adapt($0)
    },
    TamperingCase(name: "an added file, adapted", problems: ["verify.unexpected-file"]) {
      try Data("x".utf8).write(to: $0.appending(path: "r1/tables/more.csv"))
      try adapt($0)
    },
    TamperingCase(
      name: "inputs that no longer give the tables, adapted", problems: ["verify.not-reproduced"]
    ) {
      try otherInputs($0)
      try adapt($0)
    },
    TamperingCase(name: "a manifest of another submission, adapted", problems: ["verify.bad-manifest"]) {
      try edit($0, "MANIFEST") { $0.replacing("revision: 1", with: "revision: 0") }
      try adapt($0)
    },
    TamperingCase(name: "a zip of other files, adapted", problems: ["verify.zip-differs"]) {
      var tree = try FileTree(reading: Folder($0.appending(path: "r1").path))
      tree.files["tables/tasks.csv"] = Data()
      try ZipArchive.data(tree, folder: "qingxi-demo-2023-r1").write(to: $0.appending(path: "r1.zip"))
    },
    TamperingCase(name: "a removed row, adapted", problems: ["table.wrong-sum", "verify.not-reproduced"]) {
      try edit($0, "tables/projects.csv") { text in
        let lines = text.components(separatedBy: "\r\n")
        return (lines.prefix(3) + lines.dropFirst(4)).joined(separator: "\r\n")
      }
      try adapt($0)
    },
    TamperingCase(
      name: "a name in upper case, adapted",
      problems: ["table.missing", "verify.missing-file", "verify.unexpected-file"]
    ) {
      try move($0.appending(path: "r1/tables"), "tasks.csv", "Tasks.csv")
      try adapt($0)
    },
    TamperingCase(name: "another template, adapted", problems: ["verify.not-reproduced"]) {
      try edit($0, "templates/midterm.md.mustache") { $0 + "\n另加一段。\n" }
      try adapt($0)
    },
  ]

  private static func otherInputs(_ folder: URL) throws {
    try edit(folder, "inputs/qingxi-demo/observations.csv") {
      $0.replacing("good-air-days,2023,87.2", with: "good-air-days,2023,87.3")
    }
  }

  private static func edit(_ folder: URL, _ path: String, _ change: (String) -> String) throws {
    let file = folder.appending(path: "r1/" + path)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let changed = change(text)
    try #require(changed != text)
    try Data(changed.utf8).write(to: file)
  }

  private static func move(_ folder: URL, _ old: String, _ new: String) throws {
    try FileManager.default.moveItem(at: folder.appending(path: old), to: folder.appending(path: new))
  }

  private static func swap(_ folder: URL, _ left: String, _ right: String) throws {
    let tree = folder.appending(path: "r1")
    try move(tree, left, "aside")
    try move(tree, right, left)
    try move(tree, "aside", right)
  }

  private static func adapt(_ folder: URL) throws {
    var tree = try FileTree(reading: Folder(folder.appending(path: "r1").path))
    let checksums = Checksums(of: tree).data
    tree.files[Checksums.file] = checksums
    try checksums.write(to: folder.appending(path: "r1/SHA256SUMS"))
    try ZipArchive.data(tree, folder: "qingxi-demo-2023-r1").write(to: folder.appending(path: "r1.zip"))
  }
}
