import Diagnostics
import Foundation
import PlanModel
import Tabular
import Yams

/// `plan.yaml` as read: the plan's head data, and the places that later checks name.
struct PlanFile {
  var plan: Plan
  let top: YAMLMapping
  let declared: DeclaredPlaces
  let discrepancies: [YAMLMapping]
}

/// Reads `plan.yaml`.
enum PlanFileReader {
  /// The head data; `nil` if the file is missing, is not YAML or lacks something that every plan needs.
  static func read(_ folder: PlanFolder, into log: inout DiagnosticLog) -> PlanFile? {
    let file = folder.displayPath(of: "plan.yaml")
    guard case .bytes(let bytes) = folder.bytes(of: "plan.yaml", into: &log),
      let text = TextDecoder.text(bytes, file: file, into: &log),
      let document = YAMLDocument(text, file: file, into: &log),
      let top = YAMLMapping(document.root, of: document, path: "", keys: PlanFileKeys.plan, into: &log)
    else { return nil }
    let id = identifier(top, folder, &log)
    let period = period(top, &log)
    let title = top.text("title", &log)
    let shortTitle = top.text("short-title", &log)
    let region = top.text("region", &log)
    let level = top.word("level", Level.self, &log)
    let baseYear = baseYear(top, period, &log)
    let evaluations = EvaluationReader.read(top, period: period, into: &log)
    let declared = DeclaredReader.read(top, into: &log)
    let (discrepancies, discrepancyMappings) = discrepancies(top, &log)
    // The rest is read before anything is given up, so that all mistakes of the file are named at once.
    let rest = Rest(top, &log)
    guard let id, let period, let title, let region, let level, let baseYear else { return nil }
    var plan = Plan(
      id: id, title: title, shortTitle: shortTitle ?? title, region: region, level: level, period: period,
      baseYear: baseYear)
    rest.fill(&plan)
    plan.evaluations = evaluations
    plan.declared = declared.declared
    plan.discrepancies = discrepancies
    return PlanFile(
      plan: plan, top: top, declared: declared, discrepancies: discrepancyMappings)
  }

  private static func identifier(
    _ top: YAMLMapping, _ folder: PlanFolder, _ log: inout DiagnosticLog
  ) -> String? {
    guard let id = top.text("id", &log) else { return nil }
    if !id.utf8.allSatisfy(isAllowedInID) {
      log.report(PlanFileProblem.badID(id: id), at: top.location("id"))
    }
    if id != folder.name {
      log.report(PlanFileProblem.idIsNotFolder(id: id, folder: folder.name), at: top.location("id"))
    }
    return id
  }

  /// Lower-case letters, digits and hyphens.
  static func isAllowedInID(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func period(_ top: YAMLMapping, _ log: inout DiagnosticLog) -> Period? {
    guard let mapping = top.mapping("period", keys: PlanFileKeys.period, &log) else { return nil }
    let start = mapping.year("start", &log)
    let end = mapping.year("end", &log)
    guard let start, let end else { return nil }
    guard start <= end else {
      log.report(PlanFileProblem.periodEndBeforeStart(start: start, end: end), at: mapping.location("end"))
      return nil
    }
    return Period(start: start, end: end)
  }

  private static func baseYear(
    _ top: YAMLMapping, _ period: Period?, _ log: inout DiagnosticLog
  ) -> Int? {
    let baseYear = top.year("base-year", &log)
    if let baseYear, let period, baseYear >= period.start {
      log.report(
        PlanFileProblem.baseYearNotBefore(baseYear: baseYear, start: period.start),
        at: top.location("base-year"))
    }
    return baseYear
  }

  private static func discrepancies(
    _ top: YAMLMapping, _ log: inout DiagnosticLog
  ) -> ([Discrepancy], [YAMLMapping]) {
    let mappings = top.mappings("discrepancies", keys: PlanFileKeys.discrepancy, &log)
    var discrepancies: [Discrepancy] = []
    for mapping in mappings {
      let item = mapping.text("item", &log)
      let used = mapping.text("used", &log)
      let other = mapping.text("other", &log)
      let reason = mapping.text("reason", &log)
      let place = mapping.text("place", &log)
      let source = mapping.text("source", &log)
      guard let item, let used, let other, let reason else { continue }
      discrepancies.append(
        Discrepancy(
          item: item, place: place, used: used, other: other, reason: reason, source: source,
          origin: Origin(file: "plan.yaml", row: mapping.line)))
    }
    return (discrepancies, mappings)
  }

  /// The optional values of the top level.
  private struct Rest {
    let parentRegion, issuer, documentNumber, source, disclaimer: String?
    let issued: CalendarDate?
    let legalBasis: [String]
    let aboutTolerance: Decimal?
    let commissioningCountsAsCompleted: Bool

    init(_ top: YAMLMapping, _ log: inout DiagnosticLog) {
      parentRegion = top.text("parent-region", &log)
      issuer = top.text("issuer", &log)
      documentNumber = top.text("document-number", &log)
      source = top.text("source", &log)
      disclaimer = top.text("disclaimer", &log)
      issued = top.date("issued", &log)
      legalBasis = top.texts("legal-basis", &log)
      commissioningCountsAsCompleted = top.isTrue("commissioning-counts-as-completed", &log)
      let tolerance = top.number("about-tolerance", &log)
      if let tolerance, tolerance < 0 || tolerance >= 1 {
        log.report(
          PlanFileProblem.badTolerance(text: tolerance.plainText()), at: top.location("about-tolerance"))
      }
      aboutTolerance = tolerance
    }

    func fill(_ plan: inout Plan) {
      plan.parentRegion = parentRegion
      plan.issuer = issuer
      plan.documentNumber = documentNumber
      plan.source = source
      plan.disclaimer = disclaimer
      plan.issued = issued
      plan.legalBasis = legalBasis
      plan.aboutTolerance = aboutTolerance ?? plan.aboutTolerance
      plan.commissioningCountsAsCompleted = commissioningCountsAsCompleted
    }
  }
}
