import Foundation
import TestSupport
import Testing

/// `check --format`: the same messages for people, programs and spreadsheets.
@Suite struct CheckFormatTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    let manager = FileManager.default
    try manager.createDirectory(at: place.url.appending(path: "Inputs"), withIntermediateDirectories: false)
    try manager.copyItem(
      at: Repository.url("Tests/Fixtures/broken-three"), to: place.url.appending(path: "Inputs/broken-three"))
  }

  private func check(_ format: String) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(
      ["check", "--format", format, "--templates", Repository.url("Templates").path], in: place.url)
  }

  @Test func programsGetTheSameMessages() throws {
    let (text, json, csv) = (try check("text"), try check("json"), try check("csv"))
    #expect([text, json, csv].map(\.status) == [1, 1, 1])
    #expect([json, csv].map(\.messages) == ["", ""])
    let identifiers = text.messages.split(separator: "\n").filter { $0.hasPrefix("    编号：") }.map {
      String($0.dropFirst(7))
    }
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let messages = try #require(document["messages"] as? [[String: Any]])
    #expect(messages.map { $0["id"] as? String } == identifiers)
    #expect(document["errors"] as? Int == 2)
    #expect(document["notes"] as? Int == 1)
    let rows = csv.output.components(separatedBy: "\r\n").dropLast()
    #expect(rows.first == "级别,编号,文件,行,列,文件行,字,处数,其余各行,问题,规则,修改,原文,工作表,单元格")
    #expect(
      rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }.map(String.init)
        == identifiers)
  }

  @Test func anUnknownFormatIsWrongUsage() throws { #expect(try check("xml").status == 64) }
}
