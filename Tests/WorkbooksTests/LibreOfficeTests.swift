import Foundation
import Testing

@testable import Workbooks

/// LibreOffice itself reads what is written here, and writes what is read here; left out where it is not installed.
@Suite(.enabled(if: LibreOffice.program != nil, "LibreOffice is not installed"), .serialized)
struct LibreOfficeTests {
  @Test func readsItsWorkbooks() throws {
    let folder = try LibreOffice.converted(
      ["cells.fods": Data(contentsOf: FixtureTests.folder.appending(path: "cells.fods"))], to: "xlsx")
    defer { try? FileManager.default.removeItem(at: folder) }
    let book = try WorkbookReader.read([UInt8](Data(contentsOf: folder.appending(path: "cells.xlsx"))))
    #expect(book.sheets[0].rows.flatMap(\.cells).map(summary) == FixtureTests.libreOffice)
  }

  /// A workbook that LibreOffice opened and saved holds the same cells, hidden columns and sheets.
  @Test func itKeepsWhatIsWritten() throws {
    var sheet = SheetDraft(
      name: "填报",
      rows: [
        ["编号", "目标", "数值", "比例", "日期", "键"].map { CellDraft(.text($0), look: .header, note: "说明") },
        [
          .text("001"), .text("1/10/100"), CellDraft(.number("85.10"), look: .entry, isUnlocked: true),
          CellDraft(.percent("85.1")), CellDraft(.date(WorkbookDay(year: 2023, month: 6, day: 30))),
          .text("pm25_x0041_"),
        ],
      ])
    sheet.columns = [
      ColumnDraft(), ColumnDraft(), ColumnDraft(), ColumnDraft(), ColumnDraft(), ColumnDraft(isHidden: true),
    ]
    sheet.frozenRows = 1
    sheet.filterRow = 1
    sheet.isProtected = true
    sheet.entryRules = [
      EntryRule(CellArea(rows: 2...9, columns: 1...1), choices: ["001", "002,003"], message: "选择")
    ]
    let draft = WorkbookDraft(
      title: "填报", author: "局", created: WorkbookDay(year: 2023, month: 6, day: 30), sheets: [sheet])
    let data = try WorkbookWriter.data(draft)
    let folder = try LibreOffice.converted(["draft.xlsx": data], to: "xlsx")
    defer { try? FileManager.default.removeItem(at: folder) }
    let saved = try WorkbookReader.read([UInt8](Data(contentsOf: folder.appending(path: "draft.xlsx"))))
    let written = try WorkbookReader.read([UInt8](data))
    #expect(saved.sheets.map(\.name) == ["填报", "选项"])
    #expect(saved.sheets.map(\.isHidden) == [false, true])
    #expect(
      saved.sheets.map { $0.rows.flatMap(\.cells).map(summary) }
        == written.sheets.map { $0.rows.flatMap(\.cells).map(summary) })
    #expect(saved.sheets[0].isHidden(column: 6))
  }
}

/// `soffice` as the tests call it.
enum LibreOffice {
  static let program: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: "soffice") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Converts files in a new folder, which the caller removes.
  static func converted(_ files: [String: Data], to format: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "planreport-\(UUID().uuidString)")
    let source = folder.appending(path: "source")
    try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
    for (name, data) in files { try data.write(to: source.appending(path: name)) }
    let process = Process()
    process.executableURL = program
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format,
        "--outdir", folder.path,
      ]
      + files.keys.sorted().map { source.appending(path: $0).path }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return folder
  }
}
