/// The row of an input file that a value was read from, so that every printed number can be traced.
public struct Origin: Sendable, Hashable {
  /// File name inside the plan's folder (`targets.csv`).
  public var file: String
  /// Row as a spreadsheet counts it (the header is row 1); for `plan.yaml` the line.
  public var row: Int

  /// Names a row of a file.
  public init(file: String, row: Int) {
    self.file = file
    self.row = row
  }
}
