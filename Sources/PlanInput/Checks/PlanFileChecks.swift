import Diagnostics
import PlanModel

/// References from `plan.yaml` into the tables.
enum PlanFileChecks {
  static func run(_ file: PlanFile, _ context: TableContext, into log: inout DiagnosticLog) {
    checkSource(file.plan.source, in: file.top, context, &log)
    for mapping in file.discrepancies {
      // Reading a text twice would report its mistakes twice.
      var silent = DiagnosticLog()
      checkSource(mapping.text("source", &silent), in: mapping, context, &log)
      if let item = mapping.text("item", &silent) { check(item, in: mapping, context, &log) }
    }
  }

  private static func checkSource(
    _ source: Source.ID?, in mapping: YAMLMapping, _ context: TableContext, _ log: inout DiagnosticLog
  ) {
    guard let source, context.sources.isComplete, !context.sources.contains(source) else { return }
    log.report(
      PlanFileProblem.unknownSource(id: source, suggestion: context.sources.nearest(to: source)),
      at: mapping.location("source"))
  }

  /// A name in words (表1-1) is the plan's own and is taken as it is; what looks like an identifier or a file
  /// must be one.
  private static func check(
    _ item: String, in mapping: YAMLMapping, _ context: TableContext, _ log: inout DiagnosticLog
  ) {
    let tables = [context.indicators, context.tasks, context.projects]
    let files = InputTables.all.map(\.file) + ["plan.yaml"]
    guard item.utf8.allSatisfy({ $0 < 0x80 }), tables.allSatisfy(\.isComplete), !files.contains(item),
      !tables.contains(where: { $0.contains(item) })
    else { return }
    let suggestion =
      tables.lazy.compactMap { $0.nearest(to: item) }.first ?? Suggestion.nearest(to: item, among: files)
    log.report(
      PlanFileProblem.unknownItem(item: item, suggestion: suggestion), at: mapping.location("item"))
  }
}
