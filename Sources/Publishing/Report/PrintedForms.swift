import Diagnostics
import Files
import Foundation
import Reporting
import Writing

/// The PDF and Word files that `make pdf` and `make docx` made of a report.
///
/// Beside each lies the SHA-256 of the `report.md` that it says the same as; a file of an earlier state of the report is
/// not offered for download.
struct PrintedForms {
  private static let kinds = [("PDF", "pdf"), ("Word", "docx")]

  let output: Folder
  let plan: String
  let year: Int

  /// Whether any lies there, whatever it says.
  var isAny: Bool { Self.kinds.contains { output.child("\($1)/\(year)/\(plan).\($1)").kind == .file } }

  /// Those that say the same as a report, by their addresses as its page writes them.
  func links(to document: TextBuffer) -> [RenderedReport.Link] {
    // Few reports are printed.
    guard isAny else { return [] }
    let digest = SHA256.hexDigest(of: Data(document.bytes))
    return Self.kinds.compactMap { label, kind in
      let file = output.child("\(kind)/\(year)/\(plan).\(kind)")
      let record = output.child("\(kind)/\(year)/\(plan).source.sha256")
      guard file.kind == .file, record.kind == .file,
        let data = try? output.files.read(record.url, Limits.packageBytes),
        String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).first.map(String.init)
          == digest
      else { return nil }
      return (label, "../../\(kind)/\(year)/\(plan).\(kind)")
    }
  }
}
