package import Diagnostics

/// Why a workbook cannot be read, and where in it.
package struct WorkbookError: Error, Sendable, Hashable {
  package let problem: Problem
  package let sheet: String?
  package let cell: CellReference?

  init(_ problem: Problem, sheet: String? = nil, cell: CellReference? = nil) {
    self.problem = problem
    self.sheet = sheet
    self.cell = cell
  }

  /// - Parameter file: The workbook, as messages name it.
  package func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(problem, at: SourceLocation(file, sheet: sheet, cell: cell?.description))
  }
}
