import Diagnostics
import Foundation
import TestSupport

@testable import Workbooks

/// A workbook put together part by part, as a spreadsheet program stores it.
struct StoredWorkbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var parts: [String: String]

  /// - Parameters:
  ///   - sheet: What stands between `<worksheet>` and its end.
  ///   - formats: Format codes; the cells with `s="1"` have the first of them.
  init(
    _ sheet: String, strings: [String] = [], formats: [String] = [], properties: String = "",
    names: String = ""
  ) {
    let codes = formats.enumerated().map { index, code in
      #"<numFmt numFmtId="\#(164 + index)" formatCode="\#(code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))"/>"#
    }
    let styles = formats.indices.map { #"<xf numFmtId="\#(164 + $0)" xfId="0"/>"# }
    parts = [
      "[Content_Types].xml":
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
      "_rels/.rels": Self.relationships([("officeDocument", "xl/workbook.xml")]),
      "xl/_rels/workbook.xml.rels": Self.relationships([
        ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
        ("styles", "styles.xml"),
      ]),
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relations)">\(properties)<sheets>\
      <sheet name="表一" sheetId="1" r:id="rId1"/></sheets><definedNames>\(names)</definedNames></workbook>
      """,
      "xl/sharedStrings.xml":
        #"<sst xmlns="\#(Self.main)">\#(strings.map { "<si>\($0)</si>" }.joined())</sst>"#,
      "xl/styles.xml": """
      <styleSheet xmlns="\(Self.main)"><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/>\
      </cellStyleXfs><cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
      """,
      "xl/worksheets/sheet1.xml": #"<worksheet xmlns="\#(Self.main)">\#(sheet)</worksheet>"#,
    ]
  }

  /// One row of cells.
  init(
    cells: String, strings: [String] = [], formats: [String] = [], properties: String = "", names: String = ""
  ) {
    self.init(
      "<sheetData><row r=\"1\">\(cells)</row></sheetData>", strings: strings, formats: formats,
      properties: properties, names: names)
  }

  static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let list = targets.enumerated().map { index, relation in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(relations)/\#(relation.kind)" Target="\#(relation.target)"/>"#
    }
    return
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(list.joined())</Relationships>"#
  }

  func bytes(level: Int = 6) throws -> [UInt8] {
    try Zip.data(parts.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }, level: level)
  }

  func read(limits: WorkbookLimits = .standard) throws -> Workbook {
    try WorkbookReader.read(bytes(), limits: limits)
  }

  /// The rows of the first sheet.
  func rows() throws -> [WorkbookRow] { try read().sheets[0].rows }

  /// The cells of the first row.
  func cells() throws -> [WorkbookCell] { try rows().first?.cells ?? [] }

  /// Why it is not read.
  func refusal(limits: WorkbookLimits = .standard) throws -> WorkbookError? {
    let bytes = try bytes()
    do {
      _ = try WorkbookReader.read(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}

/// Why a file is not read.
func refusal(_ bytes: [UInt8]) -> Problem? {
  do {
    _ = try WorkbookReader.read(bytes)
    return nil
  } catch {
    return error.problem
  }
}

/// A cell in a few words: `C12 85.1 [85.10] formula`.
func summary(_ cell: WorkbookCell) -> String {
  let value =
    switch cell.value {
    case .empty: "empty"
    case .text(let text): "“\(text)”"
    case .number(let digits): digits
    case .percent(let digits): digits + "%"
    case .date(let date): "date \(date.text ?? "without year") of \(date.day.iso)"
    case .time: "time"
    case .boolean(let value): "\(value)"
    case .error(let text): "error \(text)"
    case .notCalculated: "not calculated"
    }
  let origin =
    switch cell.origin {
    case .entered: ""
    case .formula: " formula"
    case .externalFormula: " external formula"
    }
  let merged = cell.mergedWith.map { " merged with \($0)" } ?? ""
  return "\(cell.reference) \(value) [\(cell.shown)]\(origin)\(merged)"
}
