/// What can be wrong between the cells of a row or between rows.
package enum RowProblem: Problem {
  /// An indicator that is its own ancestor.
  case parentCycle(ids: [String])
  /// A parent that does not say that it has parts.
  case parentNotCompound(id: String, parent: String, kind: String)
  /// Two values of one status for one indicator and year.
  case conflictingObservations(
    indicator: String, year: Int, status: String?, firstRow: Int, first: String, second: String)
  /// The same value twice.
  case repeatedObservation(indicator: String, year: Int, firstRow: Int)
  /// Two targets of one indicator and year with the same date of issue.
  case repeatedTarget(indicator: String, year: Int, firstRow: Int, first: String, second: String)
  /// A target for a year that the plan does not cover.
  case targetOutsidePeriod(year: Int, start: Int, end: Int)
  /// A treatment without its reason.
  case treatmentWithoutReason(treatment: String)
  /// An amount without its unit.
  case amountWithoutUnit(title: String, unitTitle: String)
  /// Neither an amount nor what to compute one from.
  case nothingToCount
  /// A project that ends before it begins.
  case endBeforeStart(start: Int, end: Int)
  /// More is to be spent in the period than in all.
  case periodAboveTotal(period: String, total: String)
  /// What was spent so far became less.
  case investmentFell(project: String, year: Int, amount: String, earlierYear: Int, earlier: String)
  /// Two reports of progress for one item and year.
  case repeatedProgress(subject: String, id: String, year: Int, firstRow: Int)
  /// One measure counted twice.
  case repeatedReduction(name: String, pollutant: String, year: Int, status: String?, firstRow: Int)
  /// Parameters that are not `name=number; …`.
  case badParameter(text: String)
  /// A parameter that no form has.
  case unknownParameter(name: String, known: [String], suggestion: String?)
  /// Parameters that do not make up one of the forms.
  case incompleteParameters(names: [String], forms: [[String]], isNeeded: Bool)
  /// A pollutant that is nearly one of the indicators'.
  case pollutantNotTied(pollutant: String, suggestion: String)
  /// A value with another number of parts than the target.
  case otherNumberOfParts(indicator: String, value: String, target: String)
  /// A compound indicator without parts.
  case compoundWithoutParts(id: String)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .parentCycle: "row.parent-cycle"
    case .parentNotCompound: "row.parent-not-compound"
    case .conflictingObservations: "row.conflicting-observations"
    case .repeatedObservation: "row.repeated-observation"
    case .repeatedTarget: "row.repeated-target"
    case .targetOutsidePeriod: "row.target-outside-period"
    case .treatmentWithoutReason: "row.treatment-without-reason"
    case .amountWithoutUnit: "row.amount-without-unit"
    case .nothingToCount: "row.nothing-to-count"
    case .endBeforeStart: "row.end-before-start"
    case .periodAboveTotal: "row.period-above-total"
    case .investmentFell: "row.investment-fell"
    case .repeatedProgress: "row.repeated-progress"
    case .repeatedReduction: "row.repeated-reduction"
    case .badParameter: "row.bad-parameter"
    case .unknownParameter: "row.unknown-parameter"
    case .incompleteParameters: "row.incomplete-parameters"
    case .pollutantNotTied: "row.pollutant-not-tied"
    case .otherNumberOfParts: "row.other-number-of-parts"
    case .compoundWithoutParts: "row.compound-without-parts"
    }
  }

  /// What can be published as it is, though it looks odd, is a warning.
  package var severity: Severity {
    switch self {
    case .parentNotCompound, .repeatedObservation, .targetOutsidePeriod, .periodAboveTotal, .investmentFell,
      .pollutantNotTied, .compoundWithoutParts:
      .warning
    case .incompleteParameters(_, _, let isNeeded): isNeeded ? .error : .warning
    default: .error
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .parentCycle, .parentNotCompound, .compoundWithoutParts, .conflictingObservations,
      .repeatedObservation,
      .repeatedTarget, .targetOutsidePeriod, .treatmentWithoutReason, .otherNumberOfParts:
      indicatorMessage
    case .amountWithoutUnit, .endBeforeStart, .periodAboveTotal, .investmentFell, .repeatedProgress:
      workMessage
    default:
      reductionMessage
    }
  }

  private var indicatorMessage: Message {
    switch self {
    case .parentCycle(let ids):
      return Message(
        "上级编号绕成一圈：\(ids.joined(separator: "→"))。", rule: "指标不能直接或间接成为自己的上级。", fix: "改正其中一个上级编号。")
    case .parentNotCompound(let id, let parent, let kind):
      return Message(
        "指标“\(id)”的上级“\(parent)”的类型是“\(kind)”。", rule: "有子指标的指标，类型写“复合”。",
        fix: "把“\(parent)”的类型改为“复合”，或核对上级编号。")
    case .compoundWithoutParts(let id):
      return Message(
        "复合指标“\(id)”既没有子指标，也没有写作1/10/100的目标。", rule: "复合指标由几个部分组成，逐个判定。", fix: "补上子指标或目标，或改正类型。")
    case .conflictingObservations(let indicator, let year, let status, let firstRow, let first, let second):
      let quality = status.map { "“\($0)”" } ?? "未写明状态的"
      return Message(
        "指标“\(indicator)”\(year)年有两个\(quality)数值：第\(firstRow)行是\(first)，这一行是\(second)。",
        rule: "同一指标同一年同一数据状态只能有一个参与评价的数值。", fix: "删去错误的一行，或在不采用的一行“评价处理”写“不参与评价”，并在备注写明理由。")
    case .repeatedObservation(let indicator, let year, let firstRow):
      return Message(
        "指标“\(indicator)”\(year)年的数值与第\(firstRow)行相同。", rule: "同一数值只录一次。", fix: "删去其中一行，或在一行写明“不参与评价”和理由。")
    case .repeatedTarget(let indicator, let year, let firstRow, let first, let second):
      return Message(
        "指标“\(indicator)”\(year)年的目标在第\(firstRow)行已有（“\(first)”），这一行是“\(second)”。",
        rule: "同一指标同一年的目标只能有一个，除非是发布日期不同的下达目标。", fix: "删去其中一行，或补上各次下达的发布日期。")
    case .targetOutsidePeriod(let year, let start, let end):
      return Message("目标年份\(year)不在规划期\(start)—\(end)年之内。", rule: "目标的年份一般在规划期之内。", fix: "核对年份；远景目标可以保留。")
    case .treatmentWithoutReason(let treatment):
      return Message("写了“\(treatment)”，但备注没有写理由。", rule: "不作评价的数值须写明理由，理由会印出。", fix: "在备注写明理由。")
    case .otherNumberOfParts(let indicator, let value, let target):
      return Message(
        "指标“\(indicator)”的数值“\(value)”与目标“\(target)”的部分数不同。", rule: "复合指标的数值须与目标逐部分对应。", fix: "核对数值和目标。")
    default:
      return Message("", rule: "")
    }
  }

  private var workMessage: Message {
    switch self {
    case .amountWithoutUnit(let title, let unitTitle):
      return Message("填写了“\(title)”，但没有填写“\(unitTitle)”。", rule: "有金额或数量的行须写明单位。", fix: "补填“\(unitTitle)”。")
    case .endBeforeStart(let start, let end):
      return Message("完成年\(end)早于起始年\(start)。", rule: "完成年不早于起始年。", fix: "核对两个年份。")
    case .periodAboveTotal(let period, let total):
      return Message("规划期投资\(period)大于总投资\(total)。", rule: "规划期投资是总投资的一部分。", fix: "核对两个数；如原件如此，请在备注说明。")
    case .investmentFell(let project, let year, let amount, let earlierYear, let earlier):
      return Message(
        "项目“\(project)”\(year)年的累计完成投资\(amount)小于\(earlierYear)年的\(earlier)。", rule: "累计完成投资一般不减少。",
        fix: "核对是否填成了当年投资。")
    case .repeatedProgress(let subject, let id, let year, let firstRow):
      return Message(
        "\(subject)“\(id)”\(year)年的进展在第\(firstRow)行已经填写。", rule: "同一\(subject)同一年只填一行进展。", fix: "删去其中一行。")
    default:
      return Message("", rule: "")
    }
  }

  private var reductionMessage: Message {
    switch self {
    case .nothingToCount:
      return Message("减排量和核算参数都没有填写。", rule: "每一行须有减排量，或有可用于估算的核算参数。", fix: "补填其中一项。")
    case .repeatedReduction(let name, let pollutant, let year, let status, let firstRow):
      return Message(
        "“\(name)”\(year)年的\(pollutant)减排量\(status.map { "（\($0)）" } ?? "")在第\(firstRow)行已经填写。",
        rule: "同一项目同一污染物同一年同一核算状态只计一次。", fix: "删去重复的一行；如是不同的项目，请写明不同的项目名称。")
    case .badParameter(let text):
      return Message("核算参数中的“\(text)”无法识别。", rule: "核算参数写作Q=3650000; Cin=220; Cout=30，用分号分开。", fix: "改正写法。")
    case .unknownParameter(let name, let known, let suggestion):
      return Message(
        "没有名为“\(name)”的核算参数。", rule: "核算参数有：\(known.joined(separator: "、"))，区分大小写。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .incompleteParameters(let names, let forms, _):
      return Message(
        "核算参数\(names.joined(separator: "、"))不是任何一种核算公式的参数。",
        rule: "公式的参数是：\(forms.map { $0.joined(separator: "、") }.joined(separator: "；"))。", fix: "补全或改正参数。")
    case .pollutantNotTied(let pollutant, let suggestion):
      return Message(
        "没有指标的污染物是“\(pollutant)”，这一行不计入任何指标。", rule: "计入指标的减排量，污染物须与indicators.csv的写法相同。",
        fix: "是否想写“\(suggestion)”？")
    default:
      return Message("", rule: "")
    }
  }
}
