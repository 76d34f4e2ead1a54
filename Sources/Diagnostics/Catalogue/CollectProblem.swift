/// What the receiving bureau is told of submissions that it cannot take in.
public enum CollectProblem: Problem {
  /// None of the submissions can be taken in.
  case nothing(found: Int)
  /// A submission was left out.
  case leftOut(plan: String?, reason: String)

  /// Stable identifier.
  public var id: String {
    switch self {
    case .nothing: "collect.nothing"
    case .leftOut: "collect.left-out"
    }
  }

  /// The others are collected all the same.
  public var severity: Severity {
    switch self {
    case .nothing: .error
    case .leftOut: .warning
    }
  }

  /// The wording.
  public var message: Message {
    switch self {
    case .nothing(let found):
      Message(
        found == 0 ? "没有找到报送材料。" : "找到\(found)份材料，没有一份能纳入汇总。",
        rule: "汇总的是planreport archive写出、校验通过的目录或zip。", fix: found == 0 ? "请检查路径。" : "请看以上各份材料的问题。")
    case .leftOut(let plan, let reason):
      Message(
        "未纳入汇总" + (plan.map { "（规划\($0)）" } ?? "") + "：\(reason)。", rule: "每个规划取校验通过的最近一次报送，同一份材料只计一次。")
    }
  }
}
