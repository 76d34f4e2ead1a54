/// What a plan says of itself and its tables do not bear out. Never an error: the plan may contradict itself,
/// and the report prints both.
extension Problem {
  package static func count(key: String, what: String, declared: Int, found: Int) -> Problem {
    .warning("declared.count", "“\(key)”写\(declared)，表中的\(what)是\(found)。", rule: rule, fix: fix)
  }

  /// A sum that differs by more than one unit of its last printed place.
  package static func sum(
    key: String, what: String, declared: String, found: String, unit: String, withoutAmount: Int
  ) -> Problem {
    let gap = withoutAmount > 0 ? "（其中\(withoutAmount)个项目没有填写金额）" : ""
    return .warning(
      "declared.sum", "“\(key)”写\(declared)\(unit)，表中\(what)合计\(found)\(unit)\(gap)。", rule: rule, fix: fix)
  }

  /// A sum that differs by one unit of its last printed place.
  package static func residue(key: String, what: String, declared: String, found: String, unit: String)
    -> Problem
  {
    .note(
      "declared.residue", "“\(key)”写\(declared)\(unit)，表中\(what)合计\(found)\(unit)，相差末位一个单位。",
      rule: "各项分别修约后，合计末位可能相差一个单位。",
      fix: "照规划原文保留即可。")
  }

  package static func unavailable(reason: String) -> Problem {
    .note(
      "declared.unavailable", "规划的指标表缺失：\(reason)", rule: "指标表缺失时不核对指标数，报告会说明。",
      fix: "取得指标表后补录，并删去unavailable。")
  }

  package static func unknownDomain(name: String, suggestion: String?) -> Problem {
    .warning(
      "declared.unknown-domain", "没有项目的领域是“\(name)”。", rule: "declared中的领域须与projects.csv的“领域”列一致。",
      fix: didYouMean(suggestion))
  }

  package static func unknownGroup(name: String, suggestion: String?) -> Problem {
    .warning(
      "declared.unknown-group", "没有列入指标表的指标属于类别“\(name)”。", rule: "declared中的分组须与indicators.csv的“类别”列一致。",
      fix: didYouMean(suggestion))
  }
}

private let rule = "declared照录规划自述的数，须与各表核对；不一致的会印在报告中。"
private let fix = "先核对各表是否录全；如规划自身如此，请保留。"
