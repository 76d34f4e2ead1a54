/// The row of an input file that a value was read from, so that every printed number can be traced.
package struct Origin: Sendable, Hashable {
  /// File name inside the plan's folder (`targets.csv`).
  package var file: String
  /// Row as a spreadsheet counts it (the header is row 1); for `plan.yaml` the line.
  package var row: Int

  /// Names a row of a file.
  package init(file: String, row: Int) {
    self.file = file
    self.row = row
  }
}
