import Foundation
import TestSupport
import Workbooks

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A small workbook whose sheet has any bytes as its part.
enum SheetCheck {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let parts: [(name: String, content: Data)] = [
    ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
    (
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
        ("styles", "styles.xml"),
      ])
    ),
    (
      "xl/workbook.xml",
      Data(
        """
        <workbook xmlns="\(main)" xmlns:r="\(relations)"><sheets><sheet name="A" sheetId="1" r:id="rId0"/></sheets>\
        </workbook>
        """.utf8)
    ),
    (
      "xl/sharedStrings.xml", Data("<sst xmlns=\"\(main)\"><si><t>甲</t></si><si><t>乙</t></si></sst>".utf8)
    ),
    (
      "xl/styles.xml",
      Data(
        "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
          .utf8)
    ),
  ]

  private static func relationships(_ targets: [(kind: String, target: String)]) -> Data {
    let list = targets.enumerated().map { index, relation in
      "<Relationship Id=\"rId\(index)\" Type=\"\(relations)/\(relation.kind)\" Target=\"\(relation.target)\"/>"
    }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Data("<Relationships xmlns=\"\(namespace)\">\(list.joined())</Relationships>".utf8)
  }

  private static func read(_ sheet: [UInt8]) -> Workbook? {
    guard
      let container = try? Zip.data(parts + [("xl/worksheets/sheet1.xml", Data(sheet))], level: 0)
    else { preconditionFailure("no container") }
    return try? WorkbookReader.read(container)
  }

  /// What is wrong with the reading of a sheet; `nil` where nothing is.
  static func problem(of sheet: [UInt8]) -> String? {
    guard let workbook = read(sheet) else { return nil }
    // What is taken is well-formed for another parser, too.
    guard XMLParser(data: Data(sheet)).parse() else { return "no XML" }
    // Nobody sees how lines end, a byte-order mark, and a comment.
    let lines = sheet.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    if !sheet.contains(UInt8(ascii: "\r")), read(lines) != workbook { return "lines end otherwise" }
    let mark = Array("\u{FEFF}".utf8)
    if !sheet.starts(with: mark), read(mark + sheet) != workbook { return "a byte-order mark" }
    return read(sheet + Array("<!-- -->".utf8)) == workbook ? nil : "a comment"
  }
}
