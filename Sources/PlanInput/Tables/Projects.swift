import Diagnostics
import PlanModel

extension InputTables {
  static let projects = InputTable<Project>(
    .projects, of: "项目", list: \.projects,
    blank: { Project(id: "", name: "", origin: $0) },
    columns: [
      .identifier("本计划内唯一", \.id),
      .defaulting("kind", "措施类别", "\(MeasureKind.listed)；不填为工程", \.kind, .word),
      .optional("number", "序号", "规划印出的序号", \.number, .text),
      .optional("domain", "领域", "项目所属的领域", \.domain, .text),
      .required("name", "项目名称", "项目名称", \.name, .text),
      .optional("content", "建设内容", "建设内容", \.content, .text),
      .optional("start", "起始年", "开工年份", \.start, .year),
      .optional("end", "完成年", "完工年份", \.end, .year),
      .optional("total-investment", "总投资", "数字，单位写在“投资单位”列", \.totalInvestment, .amount),
      .optional("period-investment", "规划期投资", "数字，单位写在“投资单位”列", \.periodInvestment, .amount),
      .optional("unit", "投资单位", "\(MoneyUnit.listed)；有投资额的行必填", \.unit, .moneyUnit),
      .optional("owner", "责任单位", "责任单位", \.owner, .text),
      .defaulting("reserve", "储备项目", "储备项目填“是”", \.reserve, .yesNo),
      .optional("place", "出处", "在规划中的位置", \.place, .text),
      .optional("source", "来源编号", "不是规划原文时填写", \.source, .reference(.sources)),
      .optional("note", "备注", "其他需要说明的", \.note, .text),
    ],
    checkRow: { row, reading in
      if let start = row.start, let end = row.end, end < start {
        reading.log.report(.endBeforeStart(start: start, end: end), at: row.location(\.end))
      }
      row.checkUnit(\.unit, of: [\.totalInvestment, \.periodInvestment], &reading)
      if let total = row.totalInvestment, let period = row.periodInvestment, period > total,
        let printedTotal = row.field(\.totalInvestment).text,
        let printedPeriod = row.field(\.periodInvestment).text
      {
        reading.log.report(
          .periodAboveTotal(period: printedPeriod, total: printedTotal),
          at: row.location(\.periodInvestment))
      }
    })

  static let projectProgress = InputTable<ProjectProgressRecord>(
    "project-progress.csv", of: "项目进展", list: \.projectProgress,
    blank: { ProjectProgressRecord(project: "", year: 0, stage: .notStarted, origin: $0) },
    columns: [
      .required("project", "项目编号", "projects.csv中的编号", \.project, .reference(.projects)),
      .required("year", "年份", "进展截至该年年底", \.year, .year),
      .required("stage", "阶段", ProjectStage.listed, \.stage, .word),
      .optional(
        "cumulative-investment", "累计完成投资", "数字，单位与projects.csv中该项目相同", \.cumulativeInvestment, .amount),
      .optional("detail", "进展说明", "做了什么", \.detail, .text),
      .optional("source", "来源编号", "sources.csv中的编号", \.source, .reference(.sources)),
    ],
    checkRow: checkAmount,
    checkRows: { reading in
      let records = reading.sound(reading.plan.projectProgress, \.origin).map {
        ($0.project, $0.year, $0.origin)
      }
      checkProgress(records, of: projects.subject, &reading)
      checkInvestment(&reading)
    })

  /// What was spent has the unit of its project.
  private static func checkAmount(
    _ row: inout Draft<ProjectProgressRecord>, _ reading: inout InputReading
  ) {
    guard row.cumulativeInvestment != nil, let project = row.project.flatMap(reading.project),
      project.unit == nil, project.totalInvestment == nil, project.periodInvestment == nil
    else { return }
    let amount = row.field(\.cumulativeInvestment)
    let unit = "\(projects.file.rawValue)中的\(projects.title(of: \.unit))"
    reading.log.report(
      Problem.amountWithoutUnit(title: amount.title, unitTitle: unit), at: amount.location)
  }

  /// What was spent does not become less.
  private static func checkInvestment(_ reading: inout InputReading) {
    var last: [Project.ID: ProjectProgressRecord] = [:]
    let records = reading.sound(reading.plan.projectProgress, \.origin)
    for record in records.sorted(by: { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }) {
      guard let amount = record.cumulativeInvestment else { continue }
      if let earlier = last[record.project], let before = earlier.cumulativeInvestment, amount < before,
        earlier.year < record.year
      {
        reading.log.report(
          Problem.investmentFell(
            project: record.project, year: record.year, amount: amount.plainText(), earlierYear: earlier.year,
            earlier: before.plainText()),
          at: projectProgress.place(record.origin, \.cumulativeInvestment, in: reading))
      }
      last[record.project] = record
    }
  }
}

extension FieldParser where Row == Project, Value == MoneyUnit {
  /// 元 and 百万元 are no words for another unit: the amount has to be converted.
  fileprivate static var moneyUnit: Self {
    Self { text, field, _, reading in
      if text.hasSuffix("元"), MoneyUnit(rawValue: text) == nil {
        reading.log.report(.otherMoneyUnit(text: text, units: MoneyUnit.listed), at: field.location)
        return nil
      }
      return field.word(&reading)
    }
  }
}

extension Draft {
  /// A row with an amount names its unit.
  func checkUnit(
    _ unit: PartialKeyPath<Value>, of amounts: [KeyPath<Value, Decimal?>], _ reading: inout InputReading
  ) {
    let unit = field(unit)
    guard let amount = amounts.first(where: { value[keyPath: $0] != nil }), unit.text == nil else { return }
    reading.log.report(
      Problem.amountWithoutUnit(title: field(amount).title, unitTitle: unit.title), at: unit.location)
  }
}
