import Diagnostics
import PlanModel

/// The keys of `plan.yaml`, level by level, with what must hold between them.
enum PlanFileKeys {
  static let plan = InputRecord<Plan>(
    blank: { _ in PlanFile.blank },
    fields: [
      .required("id", "计划编号，与文件夹名相同", \.id, .text),
      .required("title", "规划全称", \.title, .text),
      .defaulting("document", "是否单独成文的规划：true或false；只是他文所列指标表的填false，不填为true", \.isDocument, .truth),
      .defaulting("short-title", "简称，用于表格和目录；不填则用全称", \.shortTitle, .text),
      .required("region", "规划覆盖的地区", \.region, .text),
      .optional("parent-region", "上级地区", \.parentRegion, .text),
      .required("level", Level.listed, \.level, .word),
      .required("period", "规划期，如{start: 2021, end: 2025}", \.period, .group(period)),
      .required("base-year", "基期年", \.baseYear, .year),
      .optional("issuer", "印发单位", \.issuer, .text),
      .optional("document-number", "文号", \.documentNumber, .text),
      .optional("issued", "印发日期", \.issued, .date),
      .defaulting("issued-as", "日期的种类：\(IssueKind.listed)；不填为印发", \.issue, .word),
      .defaulting("lead-title", "规划对任务承担单位的称呼：\(LeadTitle.listed)；不填为牵头单位", \.leadTitle, .word),
      .optional("source", "规划原文在sources.csv中的编号", \.source, .planSource),
      .defaulting(
        "evaluations", "规划要求的评估", isRequired: true, \.evaluations,
        .list(of: evaluation, check: checkEvaluations)),
      .defaulting("declared", "规划自述的数量和合计", \.declared, .group(DeclaredKeys.declared)),
      .optional("disclaimer", "印在每一页的声明", \.disclaimer, .text),
      .optional("compiler", "编制单位：编制评估报告的单位，印在报告和建议引用格式中", \.compiler, .text),
      .optional("contact", "联系方式，如单位、电话或邮箱，印在报告中", \.contact, .text),
      .optional("licence", "使用许可，如“转载请注明出处”，印在报告中", \.licence, .text),
      .defaulting("discrepancies", "规划内部或来源之间不一致之处", \.discrepancies, .list(of: discrepancy)),
      .defaulting(
        "interpretations", "对规划原文的理解；没有不一致，只是可以有别的读法", \.interpretations, .list(of: interpretation)),
      .defaulting("legal-basis", "编制依据", \.legalBasis, .texts),
      .defaulting("about-tolerance", "“左右”的容许范围，默认0.05", \.aboutTolerance, .number),
      .defaulting(
        "commissioning-counts-as-completed", "调试阶段的项目是否计为完成：true或false",
        \.commissioningCountsAsCompleted, .truth),
    ],
    check: checkPlan)

  /// The keys of all levels.
  static let names: Set<String> = {
    func names(_ fields: [FieldDescription]) -> [String] { fields.flatMap { [$0.key] + names($0.below) } }
    return Set(names(plan.descriptions))
  }()

  private static func checkPlan(_ draft: inout Draft<Plan>, _ reading: inout InputReading) {
    if let id = draft.id {
      if !id.utf8.allSatisfy(PlanFile.isAllowedInID) {
        reading.log.report(.badID(id: id), at: draft.location(\.id))
      }
      if id != reading.folder.name {
        reading.log.report(
          Problem.idIsNotFolder(id: id, folder: reading.folder.name), at: draft.location(\.id))
      }
    }
    if draft.value.shortTitle.isEmpty { draft.value.shortTitle = draft.value.title }
    if let baseYear = draft.baseYear, let period = reading.period, baseYear >= period.start {
      reading.log.report(
        Problem.baseYearNotBefore(baseYear: baseYear, start: period.start),
        at: draft.location(\.baseYear))
    }
    let tolerance = draft.value.aboutTolerance
    if tolerance < 0 || tolerance >= 1 {
      reading.log.report(
        Problem.badTolerance(text: tolerance.plainText()), at: draft.location(\.aboutTolerance))
    }
  }

  static let period = InputRecord<Period>(
    blank: { _ in Period(start: 0, end: 0) },
    fields: [
      .required("start", "规划期首年", \.start, .year),
      .required("end", "规划期末年", \.end, .year),
    ],
    check: { draft, reading in
      guard let start = draft.start, let end = draft.end else { return }
      if start <= end {
        reading.period = draft.value
      } else {
        reading.log.report(
          .periodEndBeforeStart(start: start, end: end), at: draft.location(\.end))
        draft.require(\.end, nil)
      }
    })

  private static let evaluation = InputRecord<PlannedEvaluation>(
    blank: { _ in PlannedEvaluation(year: 0, kind: .annual, dataThrough: 0) },
    fields: [
      .required("year", "报告年份", \.year, .year),
      .required("kind", EvaluationKind.listed, \.kind, .word),
      .required("data-through", "可用数据的最后一年", \.dataThrough, .year),
      .optional("date", "报告日期，默认为当年年底", \.statedDate, .date),
      .optional("clause", "规划中要求评估的原句", \.clause, .text),
      .optional("term", "规划对这次评估的称呼，如终期考核；不填用通称", \.term, .text),
    ])

  private static func checkEvaluation(_ draft: Draft<PlannedEvaluation>, _ reading: inout InputReading) {
    let (evaluation, year) = (draft.value, draft.value.year)
    if evaluation.dataThrough > year {
      reading.log.report(
        Problem.dataThroughAfterYear(dataThrough: evaluation.dataThrough, year: year),
        at: draft.location(\.dataThrough))
    }
    if let period = reading.period, year < period.start {
      reading.log.report(
        Problem.evaluationBeforePeriod(year: year, start: period.start), at: draft.location(\.year))
    }
    if evaluation.date.year != year {
      reading.log.report(
        Problem.dateInOtherYear(date: evaluation.date.iso, year: year), at: draft.location(\.statedDate))
    }
  }

  /// One evaluation a year, at least one in all.
  private static func checkEvaluations(
    _ evaluations: inout [Draft<PlannedEvaluation>], _ list: YAMLValue, _ reading: inout InputReading
  ) {
    if list.isEmptyList { list.report(.noEvaluations, &reading) }
    for (first, again) in evaluations.repeated(by: \.value.year) {
      reading.log.report(
        Problem.duplicateEvaluation(year: again.value.year, firstLine: first.origin.row),
        at: again.location(\.year))
    }
    var years: Set<Int> = []
    evaluations.removeAll { !years.insert($0.value.year).inserted }
    for evaluation in evaluations { checkEvaluation(evaluation, &reading) }
  }

  private static let discrepancy = InputRecord<Discrepancy>(
    blank: { Discrepancy(item: "", used: "", other: "", reason: "", origin: $0) },
    fields: [
      .required("item", "指标、任务或项目的编号，或表的名称", \.item, .planItem),
      .optional("place", "在规划中的位置", \.place, .text),
      .required("used", "采用的说法", \.used, .text),
      .required("other", "另一种说法", \.other, .text),
      .required("reason", "为何采用", \.reason, .text),
      .optional("source", "另一种说法的来源编号", \.source, .planSource),
    ])

  private static let interpretation = InputRecord<Interpretation>(
    blank: { Interpretation(item: "", text: "", reading: "", reason: "", origin: $0) },
    fields: [
      .required("item", "指标、任务或项目的编号，或所涉事项的名称", \.item, .planItem),
      .optional("place", "在规划中的位置", \.place, .text),
      .required("text", "规划的原话，或规划没有写明的事", \.text, .text),
      .required("reading", "本报告怎样理解", \.reading, .text),
      .required("reason", "为何这样理解", \.reason, .text),
      .optional("source", "原文的来源编号", \.source, .planSource),
    ])
}

extension FieldParser where Value == String {
  /// The identifier of a source. The tables are read later than this file.
  fileprivate static var planSource: Self {
    Self { id, field, _, reading in
      reading.checks.append { reading in
        let sources = reading[.sources]
        guard sources.isComplete, !sources.contains(id) else { return }
        reading.log.report(
          Problem.unknownSource(id: id, suggestion: sources.nearest(to: id)), at: field.location)
      }
      return id
    }
  }

  /// What a discrepancy is about. A name in words (表1-1) is the plan's own and is taken as it is; what looks like an
  /// identifier or a file must be one.
  fileprivate static var planItem: Self {
    Self { item, field, _, reading in
      reading.checks.append { reading in
        let tables = [InputFile.indicators, .tasks, .projects].map { reading[$0] }
        let files = InputTables.files + [PlanFile.name]
        guard item.utf8.allSatisfy({ $0 < 0x80 }), tables.allSatisfy(\.isComplete), !files.contains(item),
          !tables.contains(where: { $0.contains(item) })
        else { return }
        let suggestion =
          tables.lazy.compactMap { $0.nearest(to: item) }.first
          ?? Suggestion.nearest(to: item, among: files)
        reading.log.report(
          Problem.unknownItem(item: item, suggestion: suggestion), at: field.location)
      }
      return item
    }
  }
}
