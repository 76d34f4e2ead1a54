/// What a plan says of itself and its tables do not bear out. Never an error: the plan may contradict itself,
/// and the report prints both.
package enum DeclaredProblem: Problem {
  /// A count that differs.
  case count(key: String, what: String, declared: Int, found: Int)
  /// A sum that differs by more than its last printed place; how many rows have no amount.
  case sum(key: String, what: String, declared: String, found: String, unit: String, withoutAmount: Int)
  /// A sum that differs by one unit of its last printed place.
  case residue(key: String, what: String, declared: String, found: String, unit: String)
  /// The indicator table is lost.
  case unavailable(reason: String)
  /// A domain that no project has.
  case unknownDomain(name: String, suggestion: String?)
  /// A group that no indicator has.
  case unknownGroup(name: String, suggestion: String?)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .count: "declared.count"
    case .sum: "declared.sum"
    case .residue: "declared.residue"
    case .unavailable: "declared.unavailable"
    case .unknownDomain: "declared.unknown-domain"
    case .unknownGroup: "declared.unknown-group"
    }
  }

  /// A residue of rounding and a lost table are notes.
  package var severity: Severity {
    switch self {
    case .residue, .unavailable: .note
    default: .warning
    }
  }

  /// The wording.
  package var message: Message {
    let rule = "declared照录规划自述的数，须与各表核对；不一致的会印在报告中。"
    let fix = "先核对各表是否录全；如规划自身如此，请保留。"
    switch self {
    case .count(let key, let what, let declared, let found):
      return Message("“\(key)”写\(declared)，表中的\(what)是\(found)。", rule: rule, fix: fix)
    case .sum(let key, let what, let declared, let found, let unit, let withoutAmount):
      let gap = withoutAmount > 0 ? "（其中\(withoutAmount)个项目没有填写金额）" : ""
      return Message("“\(key)”写\(declared)\(unit)，表中\(what)合计\(found)\(unit)\(gap)。", rule: rule, fix: fix)
    case .residue(let key, let what, let declared, let found, let unit):
      return Message(
        "“\(key)”写\(declared)\(unit)，表中\(what)合计\(found)\(unit)，相差末位一个单位。", rule: "各项分别修约后，合计末位可能相差一个单位。")
    case .unavailable(let reason):
      return Message("规划的指标表缺失：\(reason)", rule: "指标表缺失时不核对指标数，报告会说明。")
    case .unknownDomain(let name, let suggestion):
      return Message(
        "没有项目的领域是“\(name)”。", rule: "declared中的领域须与projects.csv的“领域”列一致。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .unknownGroup(let name, let suggestion):
      return Message(
        "没有列入指标表的指标属于类别“\(name)”。", rule: "declared中的分组须与indicators.csv的“类别”列一致。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    }
  }
}
