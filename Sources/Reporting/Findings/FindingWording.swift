import Evaluation
import Foundation
import PlanModel

/// 核查发现 in words: title of the check, the item, and complete sentences.
struct FindingWording: Sendable {
  let finding: Finding
  let title: String
  /// What is wrong, in complete sentences, without the item's name.
  let sentence: String

  init(_ finding: Finding) {
    self.finding = finding
    (title, sentence) = Self.words(finding.detail)
  }

  /// 提请核实 or 说明.
  var severity: String {
    switch finding.severity {
    case .review: "提请核实"
    case .note: "说明"
    case .reading: "理解"
    }
  }

  /// The kind of the item: 指标, 任务, 项目, 规划 or 其他.
  var subjectKind: String {
    switch finding.subject {
    case .plan: "规划"
    case .indicator: "指标"
    case .task: "任务"
    case .project: "项目"
    case .named: "其他"
    }
  }

  var subject: String {
    switch finding.subject {
    case .plan: "规划"
    case .indicator(_, let name), .task(_, let name), .project(_, let name), .named(let name): name
    }
  }

  var subjectID: String? {
    switch finding.subject {
    case .plan, .named: nil
    case .indicator(let id, _), .task(let id, _), .project(let id, _): id
    }
  }

  private static func words(_ detail: Finding.Detail) -> (title: String, sentence: String) {
    switch detail {
    case .declaredDiffers(let quantity, let declared, let computed, let places, let unit, let isResidue):
      let (stated, summed) = (declared.plainText(places: places), computed.plainText(places: places))
      let unit = unit?.rawValue ?? ""
      return (
        isResidue ? "合计尾差" : "合计与原文不符",
        "\(quantity.name)：原文为\(stated)\(unit)，按明细汇总为\(summed)\(unit)" + (isResidue ? "，属末位舍入尾差。" : "。")
      )
    case .tableUnavailable(let explanation): return ("原表未能取得", Phrases.sentence(explanation))
    case .targetWorseThanBaseline(let baseline, let target):
      return ("目标差于基期", "目标（\(target)）差于基期值（\(baseline)），按原文录入。")
    case .publishedDiffers(let published, let verdict):
      return ("与已公布结论不同", "已公布结论为\(Phrases.quoted(published))，本报告按评价规则判定为“\(verdict.title)”。")
    case .otherObservation(let year, let used, let other, let reason):
      return (
        "同年另有数值", "\(year)年采用\(used)，另有\(other)未采用" + (reason.map { "：" + Phrases.sentence($0) } ?? "。")
      )
    case .recorded(let place, let used, let other, let reason):
      return (
        "资料互有出入",
        (place.map { "（\($0)）" } ?? "")
          + "采用：\(Phrases.clause(used))。另有：\(Phrases.clause(other))。理由：\(Phrases.sentence(reason))"
      )
    case .publishedLater(let year, let published):
      return ("报告日期以后公布", "\(year)年的数于\(published.printed)公布，晚于报告日期，未采用。")
    case .interpretation(let place, let text, let reading, let reason):
      return (
        "本报告的理解",
        (place.map { "（\($0)）" } ?? "")
          + "原文：\(Phrases.clause(text))。本报告的理解：\(Phrases.clause(reading))。理由：\(Phrases.sentence(reason))"
      )
    case .earlyBaseYear(let baseYear, let planStart):
      return ("基期早于规划期", "基期为\(baseYear)年，早于规划期前一年（\(planStart - 1)年）；序时进度仍按规划年度计算。")
    case .duplicateName(let name, let otherID): return ("名称重复", "名称“\(name)”与编号\(otherID)的条目重复。")
    case .twoBaseYears(let stated, let used):
      return ("基期年份不一", "目标原文以\(stated)年为基期，基期值为\(used)年的数值，两者不是同一年。")
    case .fallAgainstDirection(let target, let direction):
      return (
        "目标与方向相反", "名称表示下降的幅度，目标“\(target)”的正负号与指标方向（\(direction.rawValue)）不合，按录入的方向判断。"
      )
    case .outOfRange(let year, let value): return ("比例超出0—100%", "\(year)年数值\(value)不在0—100%之间，按原文录入。")
    case .sumFell(let year, let value, let earlierYear, let earlier):
      return ("累计数减少", "\(year)年累计数（\(value)）小于\(earlierYear)年（\(earlier)）。")
    case .statusMissing(let year): return ("核算状态未填", "\(year)年的减排量没有填写核算状态，按申报数列示，不用于评价。")
    case .periodExceedsTotal(let period, let total, let unit):
      let unit = unit?.rawValue ?? ""
      return (
        "规划期投资大于总投资", "规划期投资（\(period.plainText())\(unit)）大于总投资（\(total.plainText())\(unit)），按原文录入。"
      )
    }
  }
}

extension Finding.Quantity {
  /// `约束性指标数`, `“治水”总投资`, `项目数（各领域之和）`
  fileprivate var name: String {
    let what =
      switch what {
      case .indicators: "指标数"
      case .tasks: "任务数"
      case .projects: "项目数"
      case .totalInvestment: "总投资"
      case .periodInvestment: "规划期投资"
      }
    return switch scope {
    case .all: what
    case .nature(let nature): nature.rawValue + what
    case .named(let name): "“\(name)”" + what
    case .sumOfNatures: what + "（约束性与预期性之和）"
    case .sumOfGroups: what + "（各类之和）"
    case .sumOfDomains: what + "（各领域之和）"
    }
  }
}
