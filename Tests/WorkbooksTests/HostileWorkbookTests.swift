import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Files that are no workbooks, not whole, or made to do harm: each is refused, at once and with its reason.
@Suite struct HostileWorkbookTests {
  private static let one = "<c r=\"A1\"><v>1</v></c>"

  @Test func otherFiles() throws {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let encrypted =
      compound + [UInt8](repeating: 0, count: 512) + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    #expect(refusal([]) == .emptyWorkbook)
    #expect(refusal(compound + [UInt8](repeating: 0, count: 512)) == .oldWorkbook)
    #expect(refusal(encrypted) == .encryptedWorkbook)
    #expect(refusal(Array("编号,名称\r\n1,甲\r\n".utf8)) == .textInsteadOfWorkbook)
    #expect(refusal(Array("%PDF-1.7\n\0\u{1}".utf8)) == .unknownInsteadOfWorkbook)
    #expect(refusal(try Zip.data([("a.txt", Data())])) == .unknownInsteadOfWorkbook)
    #expect(
      refusal(try Zip.data([("mimetype", Data()), ("content.xml", Data())])) == .openDocument)
    var book = StoredWorkbook(cells: Self.one)
    for (target, found) in [
      ("word/document.xml", Problem.otherOfficeFile), ("ppt/presentation.xml", .otherOfficeFile),
      ("xl/workbook.bin", .binaryWorkbook),
    ] {
      book.parts["_rels/.rels"] = StoredWorkbook.relationships([("officeDocument", target)])
      #expect(try book.refusal()?.problem == found)
    }
  }

  @Test func everyTruncationIsDamage() throws {
    let bytes = try StoredWorkbook(cells: Self.one).bytes()
    for length in 4..<bytes.count {
      #expect(refusal(Array(bytes.prefix(length))) == .damagedContainer, "\(length)")
    }
  }

  /// No changed byte ends the program, and none changes a value unseen.
  @Test func changedBytes() throws {
    let bytes = try StoredWorkbook(cells: Self.one, strings: ["<t>甲</t>"]).bytes()
    let original = try WorkbookReader.read(bytes)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      if let read = try? WorkbookReader.read(changed) { #expect(read == original, "byte \(index)") }
    }
  }

  @Test func bombs() throws {
    var book = StoredWorkbook(cells: Self.one)
    let limit = WorkbookLimits.standard.partSize / 1_000_000
    // 40 MB of one letter in 40 kB.
    book.parts["xl/worksheets/sheet1.xml"] = String(repeating: "A", count: 40 << 20)
    let bomb = try book.bytes(level: 9)
    #expect(bomb.count < 50_000)
    let reason = refusal(bomb)
    #expect([.suspiciousCompression, .unpackedTooLarge(megabytes: limit)].contains(reason))
  }

  /// The headers say how large a part is and are not believed.
  @Test(arguments: [10, 0x7FFF_FFFF] as [UInt32])
  func wrongSizes(size: UInt32) throws {
    let bytes = try StoredWorkbook(cells: Self.one).bytes()
    var unpacked = bytes
    var packed = bytes
    for start in bytes.indices.dropLast(4) where Array(bytes[start..<start + 4]) == [0x50, 0x4B, 1, 2] {
      for (offset, byte) in withUnsafeBytes(of: size.littleEndian, Array.init).enumerated() {
        unpacked[start + 24 + offset] = byte
        packed[start + 20 + offset] = byte
      }
    }
    #expect(refusal(unpacked) == .damagedPart(name: "_rels/.rels"))
    #expect(refusal(packed) != nil)
  }

  @Test func namesInTheContainer() throws {
    let parts = StoredWorkbook(cells: Self.one).parts.map { ($0.key, Data($0.value.utf8)) }
    for name in ["../../etc/passwd", "/etc/passwd", "xl/../../x", "xl\\x", "C:/x", "xl//x", "./x"] {
      #expect(refusal(try Zip.data(parts + [(name, Data())])) == .unsafePartName(name: name))
    }
    #expect(
      refusal(try Zip.data(parts + [("XL/worksheets/Sheet1.xml", Data())]))
        == .doubledPartName(name: "XL/worksheets/Sheet1.xml"))
    #expect(refusal(try Zip.data(parts + [("xl/media/", Data()), ("xl/media/图.png", Data())])) == nil)
    var without = StoredWorkbook(cells: Self.one)
    without.parts["xl/worksheets/sheet1.xml"] = nil
    #expect(try without.refusal()?.problem == .missingPart(name: "xl/worksheets/sheet1.xml"))
  }

  @Test func limits() throws {
    let rows = (1...20).map {
      "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c><c r=\"E\($0)\" t=\"s\"><v>1</v></c></row>"
    }
    let book = StoredWorkbook(
      "<sheetData>\(rows.joined())</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
      strings: ["<t>甲</t>", "<t>甲乙丙丁</t>"], formats: ["0", "0.0", "0.00"])
    func refusal(_ change: (inout WorkbookLimits) -> Void) throws -> WorkbookError? {
      var limits = WorkbookLimits.standard
      change(&limits)
      return try book.refusal(limits: limits)
    }
    #expect(try refusal { $0.fileSize = 100 }?.problem == .workbookFileTooLarge(megabytes: 0))
    #expect(try refusal { $0.entries = 6 }?.problem == .tooManyParts(limit: 6))
    #expect(try refusal { $0.partSize = 500 }?.problem == .unpackedTooLarge(megabytes: 0))
    #expect(try refusal { $0.totalSize = 900 }?.problem == .unpackedTooLarge(megabytes: 0))
    #expect(try refusal { $0.tags = 50 }?.problem == .tooMuchMarkup)
    #expect(try refusal { $0.sheets = 0 }?.problem == .tooManySheets(limit: 0))
    #expect(try refusal { $0.sharedStrings = 1 }?.problem == .tooManyTexts(limit: 1))
    #expect(try refusal { $0.formats = 2 }?.problem == .tooManyFormats(limit: 2))
    #expect(try refusal { $0.textLength = 3 }?.problem == .cellTooLong(limit: 3))
    let place = { CellReference(row: $0, column: $1) }
    #expect(
      try refusal { $0.rows = 9 } == WorkbookError(.tooManyRows(limit: 9), sheet: "表一", cell: place(10, 1)))
    #expect(
      try refusal { $0.columns = 4 }
        == WorkbookError(.tooManyColumns(limit: 4), sheet: "表一", cell: place(1, 5)))
    #expect(
      try refusal { $0.cells = 30 }
        == WorkbookError(.tooManyCells(limit: 30), sheet: "表一", cell: place(16, 1)))
    // The merged cells count too, as far as there are rows.
    #expect(try refusal { _ in } == nil)
    #expect(try refusal { $0.cells = 5_000 }?.problem == .tooManyCells(limit: 5_000))
  }

  /// The worst files of allowed size are read or refused in seconds.
  @Test(.timeLimit(.minutes(1))) func millionsOfRowsAndMerges() throws {
    let rows = (1...400_000).map { "<row r=\"\($0)\"/>" }.joined()
    #expect(try StoredWorkbook("<sheetData>\(rows)</sheetData>").rows() == [])
    let million = (1...1_000_000).map { "<row r=\"\($0)\"/>" }.joined()
    #expect(try StoredWorkbook("<sheetData>\(million)</sheetData>").refusal() != nil)
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 50_000)
    let filled = (1...2_000).map { "<row r=\"\($0)\"><c r=\"B\($0)\"><v>1</v></c></row>" }.joined()
    let book = StoredWorkbook("<sheetData>\(filled)</sheetData><mergeCells>\(merges)</mergeCells>")
    #expect(try book.refusal()?.problem == .tooManyCells(limit: 200_000))
  }

  @Test func aRefusalNamesItsPlace() {
    let error = WorkbookError(
      .tooManyRows(limit: 50_000), sheet: "指标", cell: CellReference(row: 50_001, column: 1))
    #expect(
      error.diagnostic(in: "plan.xlsx")
        == Diagnostic(
          .tooManyRows(limit: 50_000), at: SourceLocation("plan.xlsx", sheet: "指标", cell: "A50001")))
  }
}
