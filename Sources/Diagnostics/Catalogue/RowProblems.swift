/// What can be wrong between the cells of a row or between rows.
extension Problem {
  package static let tooManyIndicators: Problem = .error(
    "row.too-many-indicators", "指标超过\(Limits.indicators)项。",
    rule: "一个规划不超过\(Limits.indicators)项指标；各种上限见docs/limits.md。",
    fix: "核对文件内容；是否粘贴了多余的内容，或应分为几个规划？")

  package static func parentCycle(ids: [String]) -> Problem {
    .error(
      "row.parent-cycle", "上级编号绕成一圈：\(ids.joined(separator: "→"))。", rule: "指标不能直接或间接成为自己的上级。",
      fix: ids.count == 2 ? "指标不是自己的上级；没有上级的，上级编号留空。" : "改正其中一个上级编号。")
  }

  package static func parentsTooDeep(id: String) -> Problem {
    .error(
      "row.parents-too-deep", "指标“\(id)”之上有\(Limits.parentDepth)层以上的上级指标。",
      rule: "复合指标的子指标不超过\(Limits.parentDepth)层。", fix: "核对上级编号。")
  }

  /// A parent that does not say that it has parts.
  package static func parentNotCompound(id: String, parent: String, kind: String) -> Problem {
    .warning(
      "row.parent-not-compound", "指标“\(id)”的上级“\(parent)”的类型是“\(kind)”。", rule: "有子指标的指标，类型写“复合”。",
      fix: "把“\(parent)”的类型改为“复合”，或核对上级编号。")
  }

  /// Two values of one status for one indicator and year.
  package static func conflictingObservations(
    indicator: String, year: Int, status: String?, firstRow: Int, first: String, second: String
  ) -> Problem {
    let quality = status.map { "“\($0)”" } ?? "未写明状态的"
    return .error(
      "row.conflicting-observations",
      "指标“\(indicator)”\(year)年有两个\(quality)数值：第\(firstRow)行是\(first)，这一行是\(second)。",
      rule: "同一指标同一年同一数据状态只能有一个参与评价的数值。", fix: "删去错误的一行，或在不采用的一行“评价处理”写“不参与评价”，并在备注写明理由。")
  }

  package static func repeatedObservation(indicator: String, year: Int, firstRow: Int) -> Problem {
    .warning(
      "row.repeated-observation", "指标“\(indicator)”\(year)年的数值与第\(firstRow)行相同。", rule: "同一数值只录一次。",
      fix: "删去其中一行，或在一行写明“不参与评价”和理由。")
  }

  /// 291 beside 30.6 and 28.0
  package static func valueOfOtherSize(indicator: String, year: Int, value: String, other: String) -> Problem
  {
    .warning(
      "row.value-of-other-size", "指标“\(indicator)”\(year)年的数值\(value)与其余各值（如\(other)）相差8倍以上。",
      rule: "同一指标各年的数值一般在同一数量级。", fix: "核对原件：小数点是否错位，是否多录或少录一位，单位是否相同；原件如此的，可以保留。")
  }

  /// Two targets of one indicator and year with the same date of issue.
  package static func repeatedTarget(
    indicator: String, year: Int, firstRow: Int, first: String, second: String
  ) -> Problem {
    .error(
      "row.repeated-target", "指标“\(indicator)”\(year)年的目标在第\(firstRow)行已有（“\(first)”），这一行是“\(second)”。",
      rule: "同一指标同一年的目标只能有一个，除非是发布日期不同的下达目标。", fix: "删去其中一行，或补上各次下达的发布日期。")
  }

  package static func targetOutsidePeriod(year: Int, start: Int, end: Int) -> Problem {
    .warning(
      "row.target-outside-period", "目标年份\(year)不在规划期\(start)—\(end)年之内。", rule: "目标的年份一般在规划期之内。",
      fix: "核对年份；远景目标可以保留。")
  }

  package static func observationAfterPeriod(year: Int, end: Int) -> Problem {
    .warning(
      "row.observation-after-period", "数值的年份\(year)晚于规划期末（\(end)年）。", rule: "规划期以后的数值一般不用于评价。",
      fix: "核对年份。")
  }

  package static func treatmentWithoutReason(treatment: String) -> Problem {
    .error(
      "row.treatment-without-reason", "写了“\(treatment)”，但备注没有写理由。", rule: "不作评价的数值须写明理由，理由会印出。",
      fix: "在备注写明理由。")
  }

  package static let toleranceWithoutBasis: Problem = .error(
    "row.tolerance-without-basis", "填写了允许偏差，但没有填写允许偏差依据。", rule: "允许偏差须有出处，出处会印出；没有出处的不留余地。",
    fix: "补填允许偏差依据，或删去允许偏差。")

  package static func toleranceWithoutHold(id: String) -> Problem {
    .error(
      "row.tolerance-without-hold", "指标“\(id)”填写了允许偏差，但它的目标不是保持类。", rule: "允许偏差只用于保持稳定、不降低、不增加和稳定在某一数值的目标。",
      fix: "删去允许偏差，或核对目标。")
  }

  package static func judgementWithoutSource(judgement: String) -> Problem {
    .error(
      "row.judgement-without-source", "写了人工判断“\(judgement)”，但没有写来源编号。", rule: "对文字目标的判断须有来源，来源会印出。",
      fix: "补填来源编号，并在sources.csv列出。")
  }

  /// A person's judgement on what the program judges itself.
  package static func judgementOnNumber(indicator: String) -> Problem {
    .error(
      "row.judgement-on-number", "指标“\(indicator)”没有文字目标，不能填写人工判断。",
      rule: "有数字、状态目标的由程序判定；人工判断只用于逐步好转、持续改善一类目标。",
      fix: "删去人工判断；已公布的结论填在“已公布结论”列。")
  }

  package static func amountWithoutUnit(title: String, unitTitle: String) -> Problem {
    .error(
      "row.amount-without-unit", "填写了“\(title)”，但没有填写“\(unitTitle)”。", rule: "有金额或数量的行须写明单位。",
      fix: "补填“\(unitTitle)”。")
  }

  /// Neither an amount nor what to compute one from.
  package static let nothingToCount: Problem = .error(
    "row.nothing-to-count", "减排量和核算参数都没有填写。", rule: "每一行须有减排量，或有可用于估算的核算参数。", fix: "补填其中一项。")

  package static func endBeforeStart(start: Int, end: Int) -> Problem {
    .error("row.end-before-start", "完成年\(end)早于起始年\(start)。", rule: "完成年不早于起始年。", fix: "核对两个年份。")
  }

  package static func periodAboveTotal(period: String, total: String) -> Problem {
    .warning(
      "row.period-above-total", "规划期投资\(period)大于总投资\(total)。", rule: "规划期投资是总投资的一部分。",
      fix: "核对两个数；如原件如此，请在备注说明。")
  }

  /// What was spent so far became less.
  package static func investmentFell(
    project: String, year: Int, amount: String, earlierYear: Int, earlier: String
  ) -> Problem {
    .warning(
      "row.investment-fell", "项目“\(project)”\(year)年的累计完成投资\(amount)小于\(earlierYear)年的\(earlier)。",
      rule: "累计完成投资一般不减少。", fix: "核对是否填成了当年投资。")
  }

  package static func repeatedProgress(subject: String, id: String, year: Int, firstRow: Int) -> Problem {
    .error(
      "row.repeated-progress", "\(subject)“\(id)”\(year)年的进展在第\(firstRow)行已经填写。",
      rule: "同一\(subject)同一年只填一行进展。", fix: "删去其中一行。")
  }

  package static func repeatedReduction(
    name: String, pollutant: String, year: Int, status: String?, firstRow: Int
  ) -> Problem {
    .error(
      "row.repeated-reduction",
      "“\(name)”\(year)年的\(pollutant)减排量\(status.map { "（\($0)）" } ?? "")在第\(firstRow)行已经填写。",
      rule: "同一项目同一污染物同一年同一核算状态只计一次，不论区域。", fix: "删去重复的一行；如是不同的项目，或一个项目在几个区域的部分，请写明不同的项目名称。")
  }

  /// An indicator's recognised value and the sum of its pollutant's recognised rows.
  package static func twoValuesOfOneQuantity(
    indicator: String, year: Int, value: String, pollutant: String, sum: String, rows: [Int]
  ) -> Problem {
    .error(
      "row.two-values-of-one-quantity",
      "指标“\(indicator)”\(year)年的核定值是\(value)，reductions.csv中\(pollutant)截至\(year)年的核定数合计为\(sum)"
        + "（第\(rows.map(String.init).joined(separator: "、"))行）。",
      rule: "同一个减排量只能有一个核定值：指标的数值和各项减排量之和须相同。",
      fix: "核对两处；指标的数值由减排量合计得出的，删去observations.csv的这一行。")
  }

  /// Parameters that are not `name=number; …`.
  package static func badParameter(text: String) -> Problem {
    .error(
      "row.bad-parameter", "核算参数中的“\(text)”无法识别。", rule: "核算参数写作Q=3650000; Cin=220; Cout=30，用分号分开。",
      fix: "改正写法。")
  }

  package static func unknownParameter(name: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "row.unknown-parameter", "没有名为“\(name)”的核算参数。", rule: "核算参数有：\(known.joined(separator: "、"))，区分大小写。",
      fix: didYouMean(suggestion))
  }

  /// Parameters that do not make up one of the forms; they are needed where no amount is given.
  package static func incompleteParameters(names: [String], forms: [[String]], isNeeded: Bool) -> Problem {
    Problem(
      isNeeded ? .error : .warning, "row.incomplete-parameters",
      "核算参数\(names.joined(separator: "、"))不是任何一种核算公式的参数。",
      rule: "公式的参数是：\(forms.map { $0.joined(separator: "、") }.joined(separator: "；"))。", fix: "补全或改正参数。")
  }

  /// A pollutant that is nearly one of the indicators'.
  package static func pollutantNotTied(pollutant: String, suggestion: String) -> Problem {
    .warning(
      "row.pollutant-not-tied", "没有指标的污染物是“\(pollutant)”，这一行不计入任何指标。",
      rule: "计入指标的减排量，污染物须与indicators.csv的写法相同。", fix: didYouMean(suggestion))
  }

  package static func otherNumberOfParts(indicator: String, value: String, target: String) -> Problem {
    .error(
      "row.other-number-of-parts", "指标“\(indicator)”的数值“\(value)”与目标“\(target)”的部分数不同。",
      rule: "复合指标的数值须与目标逐部分对应。", fix: "核对数值和目标。")
  }

  package static func compoundWithoutParts(id: String) -> Problem {
    .warning(
      "row.compound-without-parts", "复合指标“\(id)”既没有子指标，也没有写作1/10/100的目标。", rule: "复合指标由几个部分组成，逐个判定。",
      fix: "补上子指标或目标，或改正类型。")
  }
}
