import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// `report` replaces what `report` wrote, and nothing else.
@Suite struct PublishedFolderTests {
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func report() async throws -> [String] {
    let inputs = place.url.appending(path: "Inputs")
    if !FileManager.default.fileExists(atPath: inputs.path) {
      try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Repository.url("Tests/Fixtures/yunxi-145"), to: inputs.appending(path: "yunxi-145"))
    }
    let workspace = Workspace(
      inputs: Folder(inputs.path), templates: Folder(Repository.url("Templates").path),
      output: Folder(display: "Output", url: place.url.appending(path: "Output")))
    do {
      _ = try await workspace.report(year: 2023, edition: .draft, site: nil)
      return []
    } catch let error as DiagnosticsError {
      return error.diagnostics.filter { $0.severity == .error }.map(\.message.summary)
    }
  }

  private func write(_ path: String) throws {
    try FileTree([path: Data("mine".utf8)]).write(into: Folder(place.url.path))
  }

  private func refusal(_ entry: String) -> [String] {
    ["目录“Output”中的“\(entry)”不是 planreport report 写出的，换入会使它丢失。"]
  }

  @Test(arguments: ["index.html", "2023/我的文件.docx", "2023/yunxi-145/index.html", "feed.xml"])
  func aFolderOfTheUsersOwnStays(path: String) async throws {
    try write("Output/" + path)
    #expect(try await report() == refusal(path.hasPrefix("2023/yunxi") ? "2023/yunxi-145" : path))
    #expect(try TemporaryFolder.contents(of: place.url)["Output/" + path] == Data("mine".utf8))
  }

  @Test func aFileBesideAReportStays() async throws {
    #expect(try await report() == [])
    #expect(try await report() == [])
    try write("Output/2023/yunxi-145/附件.pdf")
    #expect(try await report() == refusal("2023/yunxi-145/附件.pdf"))
    #expect(try TemporaryFolder.contents(of: place.url)["Output/2023/yunxi-145/附件.pdf"] != nil)
  }

  @Test func aYearThatSomebodyRemovedIsMadeAgain() async throws {
    #expect(try await report() == [])
    try FileManager.default.removeItem(at: place.url.appending(path: "Output/2023"))
    #expect(try await report() == [])
  }

  @Test func otherFilesOfTheFolderAreNobodysConcern() async throws {
    try write("Output/pdf/2023.pdf")
    try write("Output/readme.txt")
    #expect(try await report() == [])
    // Figures and tables of an earlier version of the program are replaced with the others.
    try write("Output/2023/yunxi-145/figures/old.svg")
    try write("Output/2023/yunxi-145/tables/old.csv")
    #expect(try await report() == [])
    let found = try TemporaryFolder.contents(of: place.url)
    #expect(found["Output/2023/yunxi-145/tables/old.csv"] == nil)
    #expect(found["Output/pdf/2023.pdf"] != nil)
  }
}
