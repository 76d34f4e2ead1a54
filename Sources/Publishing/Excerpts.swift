import Diagnostics
import Files
import Foundation
import Tabular

/// Sets the offending line, and where in it the cell or key stands, into messages on the inputs.
struct Excerpts {
  private let inputs: Folder
  /// Lines of the files that were looked at; none where a file cannot be read, which has its own message.
  private var files: [String: [String]] = [:]

  init(inputs: Folder) { self.inputs = inputs }

  /// The messages in their order; those that nobody will read are left as they are.
  mutating func added(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().map { index, diagnostic in
      index < 10 * Limits.printedMessages ? added(to: diagnostic) : diagnostic
    }
  }

  private mutating func added(to diagnostic: Diagnostic) -> Diagnostic {
    // A cell of a workbook has no line, and its messages name what stands there.
    guard diagnostic.excerpt == nil, var place = diagnostic.location, place.sheet == nil,
      let number = place.line ?? place.row,
      place.file.hasPrefix(inputs.display + "/")
    else { return diagnostic }
    let lines = lines(of: place.file)
    guard lines.indices.contains(number - 1), lines[number - 1].utf8.count <= Limits.excerptSource,
      lines[0].utf8.count <= Limits.excerptSource
    else { return diagnostic }
    let line = lines[number - 1]
    if let column = place.column {
      place.character =
        place.row == nil
        ? Self.place(ofKey: column, in: line)
        : Self.cells(of: lines[0]).first { $0.text == column }.flatMap { title in
          Self.cells(of: line).first { $0.number == title.number }?.place
        }
    }
    // A key that is missing stands in no line.
    guard place.row != nil || place.character != nil else { return diagnostic }
    return Diagnostic(diagnostic.problem, at: place, excerpt: line)
  }

  private mutating func lines(of file: String) -> [String] {
    if let known = files[file] { return known }
    var log = DiagnosticLog()
    let url = inputs.child(String(file.dropFirst(inputs.display.count + 1))).url
    let bytes = (try? inputs.files.read(url, Limits.tableBytes)).map { [UInt8]($0) }
    let text = bytes.flatMap { TextDecoder.text($0, file: file, into: &log) }
    let lines = (text ?? "").replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    files[file] = lines
    return lines
  }

  /// Where the last part of a key's path stands, from 1: `total` of `declared.domains第3项的total`.
  private static func place(ofKey path: String, in line: String) -> Int? {
    let key = path.split { ".的".contains($0) }.last.map { String($0.prefix { $0 != "第" }) } ?? path
    return line.firstRange(of: key + ":").map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
  }

  /// The cells of a line that is a whole row, and where each begins, from 1.
  private static func cells(of line: String) -> [(number: Int, place: Int, text: String)] {
    var cells = [(number: 0, place: 1, text: "")]
    var isQuoted = false
    for (index, letter) in line.enumerated() {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ",", !isQuoted {
        cells.append((cells.count, index + 2, ""))
      } else if letter != "\"" {
        cells[cells.count - 1].text.append(letter)
      }
    }
    return cells
  }
}
