import Foundation
import TestSupport
import Testing

/// Streams that are closed, full or without a reader never end the program before its work is done.
@Suite struct StreamTests {
  private static let inputs = "--inputs " + Repository.url("Tests/Fixtures/demo/Inputs").path
  private static let templates = "--templates " + Repository.url("Templates").path

  private func run(_ script: String, in folder: URL = Repository.root) throws -> CommandLineRunner.Result {
    try CommandLineRunner.shell(script, in: folder)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      (">&-", Int32(0)), ("2>&-", 0), (">&- 2>&-", 0), ("<&- >&- 2>&-", 0), (">/dev/full", 74),
      ("2>/dev/full", 0),
      (">/dev/full 2>/dev/full", 74),
    ])
  func aListIsPrintedOrNot(redirection: String, status: Int32) throws {
    let result = try run("\"$PROGRAM\" plans \(Self.inputs) \(redirection)")
    #expect(result.status == status)
  }

  @Test func theMessageSaysThatTheWorkIsDone() throws {
    let result = try run("\"$PROGRAM\" plans \(Self.inputs) >/dev/full")
    #expect(
      result.messages == """
        错误：运行已经完成，但结果无法写到标准输出：磁盘空间不足。
            规则：结果清单写到标准输出，由终端或重定向的文件接收。
            修改：请检查重定向的目标所在磁盘；应写的文件都已写出。
            编号：run.cannot-print

        共错误1处。

        """)
  }

  @Test func aReaderThatHasReadEnoughIsNoError() throws {
    let script =
      "\"$PROGRAM\" vocabulary \(Self.inputs) \(Self.templates) 2>messages | true; exit ${PIPESTATUS[0]}"
    let place = try TemporaryFolder()
    #expect(try run(script, in: place.url).status == 0)
    #expect(try Data(contentsOf: place.url.appending(path: "messages")) == Data())
  }

  /// No file of the run may take the number of a closed stream, or messages would end up in it.
  @Test func aReportIsWholeWithoutAnyStream() throws {
    let place = try TemporaryFolder()
    let report = "\"$PROGRAM\" report --year 2023 \(Self.inputs) \(Self.templates) --output"
    #expect(try run("\(report) a", in: place.url).status == 0)
    #expect(try run("\(report) b <&- >&- 2>&-", in: place.url).status == 0)
    #expect(try run("\(report) c >/dev/full 2>/dev/full", in: place.url).status == 74)
    let expected = try TemporaryFolder.contents(of: place.url.appending(path: "a"))
    #expect(expected.count > 10)
    for name in ["b", "c"] {
      #expect(try TemporaryFolder.contents(of: place.url.appending(path: name)) == expected)
    }
  }
}
