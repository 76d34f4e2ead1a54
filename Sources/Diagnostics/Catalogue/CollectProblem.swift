/// What the receiving bureau is told of submissions that it cannot take in.
package enum CollectProblem: Problem {
  /// None of the submissions can be taken in.
  case nothing(found: Int)
  /// There is none at one of the paths.
  case nothingAt(String)
  /// A submission was left out.
  case leftOut(plan: String?, reason: String, detail: String)
  /// Plans of several regions have one identifier.
  case sharedIdentifier(plan: String, regions: [String])

  /// Stable identifier.
  package var id: String {
    switch self {
    case .nothing: "collect.nothing"
    case .nothingAt: "collect.nothing-at"
    case .leftOut: "collect.left-out"
    case .sharedIdentifier: "collect.shared-identifier"
    }
  }

  /// The others are collected all the same.
  package var severity: Severity {
    switch self {
    case .nothing: .error
    case .nothingAt, .leftOut, .sharedIdentifier: .warning
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .nothing(let found):
      Message(
        found == 0 ? "没有找到报送材料。" : "找到\(found)份材料，没有一份能纳入汇总。",
        rule: "汇总的是planreport archive写出、校验通过的目录或zip。", fix: found == 0 ? "请检查路径。" : "请看以上各份材料的问题。")
    case .nothingAt(let path):
      Message(
        "“\(path)”不存在，或其中没有报送材料。", rule: "汇总的是planreport archive写出、校验通过的目录或zip。",
        fix: "请检查路径，或向应报送的单位核实。")
    case .sharedIdentifier(let plan, let regions):
      Message(
        "规划编号“\(plan)”在\(regions.joined(separator: "、"))各有一个，作为不同的规划分别计入。",
        rule: "一个规划由区域和规划编号确定。", fix: "如果是同一个规划（区域名称改过），请只汇总最近一次报送的材料。")
    case .leftOut(let plan, let reason, let detail):
      Message(
        "未纳入汇总" + (plan.map { "（规划\($0)）" } ?? "") + "：\(reason)。\(detail)",
        rule: "每个规划取校验通过的最近一次报送，同一份材料只计一次。")
    }
  }
}
