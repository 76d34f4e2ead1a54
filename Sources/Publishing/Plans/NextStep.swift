import Diagnostics
import Reporting

/// What the terminal says last: what to do next.
enum NextStep {
  static func line(_ text: String) -> TerminalLine { TerminalLine("下一步：", .cyan) + TerminalLine(text) }

  /// How many errors each plan has, where there are several plans.
  static func mend(_ found: [(plan: String, errors: Int)]) -> [TerminalLine] {
    let wrong = found.filter { $0.errors > 0 }
    guard found.count > 1, !wrong.isEmpty else { return [] }
    let shown = wrong.prefix(PlanStanding.shownLines)
    let width = shown.map { TerminalText.width(of: $0.plan) }.max() ?? 0
    var lines = shown.map { plan, count in
      let blanks = String(repeating: " ", count: width - TerminalText.width(of: plan))
      return TerminalLine("\(plan)：\(blanks)") + TerminalLine("错误\(count)处", .red)
    }
    let (more, right) = (wrong.count - shown.count, found.count - wrong.count)
    if more > 0 { lines.append(TerminalLine("另有\(more)个规划有错误")) }
    if right > 0 { lines.append(TerminalLine("其余\(right)个规划没有错误")) }
    return lines
  }

  /// After a check that found errors.
  static func checkAgain(_ found: [(plan: String, errors: Int)]) -> TerminalLine {
    let wrong = found.filter { $0.errors > 0 }
    let plan = wrong.count == 1 ? " PLAN=\(wrong[0].plan)" : ""
    return line("改正以上各处错误，再运行 make check\(plan)。")
  }

  /// After a check that found nothing wrong.
  static func report(_ standings: [PlanStanding], in years: [Int], of plan: String?) -> TerminalLine {
    if standings.allSatisfy(\.isEmpty), !standings.isEmpty {
      return line("在“指标”表（indicators）录入指标，在“目标”表（targets）和“年度实际值”表（observations）录入目标和实际值，再运行 make check。")
    }
    let plan = plan.map { " PLAN=\($0)" } ?? ""
    guard let first = years.first else { return line("在 plan.yaml 的 evaluations 中写明评估年份。") }
    let several = years.count > 1 ? "（有评估的年份：\(years.map(String.init).joined(separator: "、"))）" : ""
    let year = years.count > 1 ? "YEAR=年份" : "YEAR=\(first)"
    return line("生成报告，运行 make report \(year)\(plan)\(several)。")
  }

  /// After reports were written.
  static func read(
    _ page: String, _ standings: [PlanStanding], year: Int, of plan: String?, edition: Edition
  ) -> TerminalLine {
    let reviews = standings.reduce(0) { $0 + $1.reviews }
    let lacking = standings.contains(where: \.lacksData)
    let tasks = [reviews > 0 ? "核对提请核实的\(reviews)处" : nil, lacking ? "补录缺失的数据" : nil].compactMap { $0 }
    let plan = plan.map { " PLAN=\($0)" } ?? ""
    let last =
      switch edition {
      case .draft: "定稿后发布，运行 make report YEAR=\(year)\(plan) EDITION=release"
      case .release: "报送上级，运行 make archive YEAR=\(year)\(plan)"
      }
    return line((["打开 \(page) 校阅"] + tasks).joined(separator: "，") + "；\(last)。")
  }
}
