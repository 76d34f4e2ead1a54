import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Containers that are whole, with markup that is not, or was made to do harm.
@Suite struct HostileMarkupTests {
  /// No change of the markup ends the program.
  @Test func changedMarkup() throws {
    var generator = Xorshift(state: 20_230_630)
    let book = StoredWorkbook(
      "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45107</v></c><c r=\"B1\" t=\"s\"><f>[1]A!B</f><v>0</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
      strings: ["<r><t>甲</t></r>"], formats: ["yyyy\"年\""])
    for (name, content) in book.parts.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<200 {
        var bytes = Array(content.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let index = Int.random(in: bytes.indices, using: &generator)
          switch Int.random(in: 0...3, using: &generator) {
          case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
          case 1: bytes.remove(at: index)
          case 2: bytes.insert(contentsOf: bytes[index..<min(index + 20, bytes.count)], at: index)
          default:
            bytes.insert(
              contentsOf: Array("<>&\"'/!?[]".utf8.shuffled(using: &generator).prefix(2)), at: index)
          }
        }
        let parts = book.parts.map { ($0.key, $0.key == name ? Data(bytes) : Data($0.value.utf8)) }
        _ = refusal(try Zip.data(parts, level: 0))
      }
    }
  }

  @Test func entities() throws {
    let lines = (0..<9).map {
      "<!ENTITY \(letter($0 + 1)) \"\(String(repeating: "&\(letter($0));", count: 10))\">"
    }
    for declaration in [
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">\(lines.joined())]>",
      "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE worksheet>", "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1/\">]>",
    ] {
      var book = StoredWorkbook(cells: "<c r=\"A1\" t=\"inlineStr\"><is><t>&j;&a;</t></is></c>")
      book.parts["xl/worksheets/sheet1.xml"]?.insert(contentsOf: declaration, at: "".startIndex)
      #expect(try book.refusal()?.problem == .documentTypeInWorkbook)
    }
    #expect(
      try StoredWorkbook(cells: "<c r=\"A1\" t=\"inlineStr\"><is><t>&undeclared;</t></is></c>").refusal()?
        .problem
        == .damagedPart(name: "xl/worksheets/sheet1.xml"))
  }

  private func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index)))
  }

  @Test func markupThatNoWorkbookHas() throws {
    let main = StoredWorkbook.main
    let attributes = (0..<100_000).map { " a\($0)=\"\"" }.joined()
    let deep = String(repeating: "<a>", count: 100_000)
    for (markup, reason) in [
      ("<worksheet xmlns=\"\(main)\"\(attributes)/>", Problem.suspiciousMarkup),
      ("<worksheet xmlns=\"\(main)\">\(deep)", .suspiciousMarkup),
      ("<?a?><worksheet xmlns=\"\(main)\"/>", .suspiciousMarkup),
      ("<worksheet xmlns=\"\(main)\"><?xml ?></worksheet>", .suspiciousMarkup),
      ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet xmlns=\"\(main)\"/>", .suspiciousMarkup),
      (
        "<?xml version=\"1.0\" encoding=\"UTF-7\" standalone=\"encoding='utf-8'\"?><worksheet/>",
        .suspiciousMarkup
      ),
      ("<?xml version=\"1.0\" <worksheet xmlns=\"\(main)\"><?a?></worksheet>", .suspiciousMarkup),
      ("<worksheet xmlns=\"\(main)\">\0</worksheet>", .suspiciousMarkup),
      ("<worksheet a=\"<\"/>", .suspiciousMarkup),
      ("<worksheet xmlns=\"\(main)\"><sheetData>", .damagedPart(name: "xl/worksheets/sheet1.xml")),
      ("<worksheet xmlns=\"\(main)\"></sheet>", .damagedPart(name: "xl/worksheets/sheet1.xml")),
      ("", .damagedPart(name: "xl/worksheets/sheet1.xml")),
    ] {
      var book = StoredWorkbook(cells: "")
      book.parts["xl/worksheets/sheet1.xml"] = markup
      #expect(try book.refusal()?.problem == reason, "\(markup.prefix(60))")
    }
    let book = StoredWorkbook(cells: "<c r=\"A1\"/>")
    for wrong in [Data([0xFF, 0xFE]), Data([0xC3]), Data([0xED, 0xA0, 0x80])] {
      let parts = book.parts.map {
        ($0.key, $0.key.hasSuffix("sheet1.xml") ? Data("<a \u{7532}".utf8) + wrong : Data($0.value.utf8))
      }
      #expect(refusal(try Zip.data(parts)) == .suspiciousMarkup)
    }
  }

  /// Comments and CDATA sections may hold what outside of them would be refused.
  @Test func markupThatOnlyLooksBad() throws {
    let quotes = String(repeating: " a=\"\"", count: 200)
    let book = StoredWorkbook(
      cells:
        "<!-- <!DOCTYPE ' > --><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<!DOCTYPE \">]]>\(quotes)'</t></is></c>"
    )
    #expect(try book.cells().map(\.value) == [.text("<!DOCTYPE \">\(quotes)'")])
  }
}

/// Random numbers that are the same on every run.
private struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
