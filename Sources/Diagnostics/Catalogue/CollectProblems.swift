/// What the receiving bureau is told of submissions that it cannot take in.
extension Problem {
  package static func nothing(found: Int) -> Problem {
    .error(
      "collect.nothing", found == 0 ? "没有找到报送材料。" : "找到\(found)份材料，没有一份能纳入汇总。",
      rule: collected, fix: found == 0 ? "请检查路径。" : "请看以上各份材料的问题。")
  }

  package static func nothingAt(_ path: String) -> Problem {
    .warning(
      "collect.nothing-at", "“\(path)”不存在，或其中没有报送材料。", rule: collected,
      fix: "请检查路径，或向应报送的单位核实。")
  }

  package static func leftOut(plan: String?, reason: String, detail: String) -> Problem {
    .warning(
      "collect.left-out", "未纳入汇总" + (plan.map { "（规划\($0)）" } ?? "") + "：\(reason)。\(detail)",
      rule: "每个规划取校验通过的最近一次报送，同一份材料只计一次。",
      fix: "如应纳入，请报送单位核对后重新发送。")
  }

  package static func sharedIdentifier(plan: String, regions: [String]) -> Problem {
    .warning(
      "collect.shared-identifier", "规划编号“\(plan)”在\(regions.joined(separator: "、"))各有一个，作为不同的规划分别计入。",
      rule: "一个规划由区域和规划编号确定。", fix: "如果是同一个规划（区域名称改过），请只汇总最近一次报送的材料。")
  }
}

private let collected = "汇总的是planreport archive写出、校验通过的目录或zip。"
