import Diagnostics
import Files
import PlanInput
import PlanModel

/// A plan that orders an evaluation in the year of a run.
struct DuePlan: Sendable {
  let folder: Folder
  let plan: Plan
  let planned: PlannedEvaluation
  /// Warnings and notes on its inputs.
  let notes: [Diagnostic]
}

extension Workspace {
  /// What came of one plan.
  private struct Result<Value: Sendable>: Sendable {
    var log = DiagnosticLog()
    var value: Value?
    /// The years in which the plan orders an evaluation.
    var years: [Int] = []
  }

  /// Does some work on every plan that orders an evaluation in a year, a few plans at a time. A plan is dropped
  /// as soon as the work on it is done.
  ///
  /// - Parameters:
  ///   - opening: Gives the folder to read a plan from, for its own.
  ///   - work: Gives `nil` if something is wrong, which it writes into the log.
  /// - Returns: What the work gave, in the order of the plans, and the warnings and notes.
  /// - Throws: `DiagnosticsError` with everything that is wrong with any of the plans.
  func results<Value: Sendable>(
    of identifiers: [String], in year: Int,
    opening: @escaping @Sendable (Folder) throws -> Folder = { $0 },
    _ work: @escaping @Sendable (DuePlan, inout DiagnosticLog) throws -> Value?
  ) async throws -> (values: [Value], found: DiagnosticDigest) {
    var digest = DiagnosticDigest()
    var (values, years) = ([Value](), Set<Int>())
    await pace.each(identifiers) { identifier in
      var result = Result<Value>()
      let source = inputs.child(identifier)
      do {
        let folder = try opening(source)
        let loaded = try PlanLoader.load(folder)
        result.years = loaded.plan.evaluations.map(\.year)
        guard let planned = loaded.plan.evaluations.first(where: { $0.year == year }) else { return result }
        result.value = try work(
          DuePlan(folder: folder, plan: loaded.plan, planned: planned, notes: loaded.notes), &result.log)
      } catch let error as DiagnosticsError {
        result.log.merge(error.diagnostics)
      } catch {
        result.log.report(DiskFailure(error).problem(writing: output, reading: [source]), at: nil)
      }
      return result
    } take: { identifier, result in
      digest.merge(result.log, of: identifier, in: inputs.child(identifier).display)
      years.formUnion(result.years)
      if let value = result.value { values.append(value) }
    }
    if digest.hasErrors {
      throw DiagnosticsError(
        diagnostics: digest.diagnostics, unlisted: digest.unlisted,
        closing: NextStep.mend(digest.errors) + [NextStep.line("改正以上各处错误，再运行一次；没有写出任何文件。")])
    }
    guard !values.isEmpty else {
      let years = years.sorted()
      throw DiagnosticsError(
        identifiers.count == 1
          ? .noReport(plan: identifiers[0], year: year, years: years)
          : .noEvaluation(year: year, years: years))
    }
    return (values, digest)
  }
}
