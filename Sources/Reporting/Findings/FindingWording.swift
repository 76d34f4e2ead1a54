import Evaluation
import PlanModel

/// 核查发现 in words: title of the check, the item, and complete sentences.
struct FindingWording: Sendable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  /// What kind of finding it is.
  var title: String {
    switch finding.detail {
    case .declaredDiffers(_, _, _, _, let isResidue): isResidue ? "合计尾差" : "合计与原文不符"
    case .tableUnavailable: "原表未能取得"
    case .targetWorseThanBaseline: "目标差于基期"
    case .publishedDiffers: "与已公布结论不同"
    case .otherObservation: "同年另有数值"
    case .recorded: "资料互有出入"
    case .earlyBaseYear: "基期早于规划期"
    case .duplicateName: "名称重复"
    case .twoBaseYears: "基期年份不一"
    case .againstDirection, .fallAgainstDirection: "目标与方向相反"
    case .outOfRange: "比例超出0—100%"
    case .sumFell: "累计数减少"
    case .countedTwice: "重复计算"
    case .statusMissing: "核算状态未填"
    case .notEstimable: "参数不能估算"
    case .periodExceedsTotal: "规划期投资大于总投资"
    case .other: "其他"
    }
  }

  /// 提请核实 or 说明.
  var gravity: String {
    switch finding.gravity {
    case .review: "提请核实"
    case .note: "说明"
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

  /// Name of the item.
  var subject: String {
    switch finding.subject {
    case .plan: "规划"
    case .indicator(_, let name), .task(_, let name), .project(_, let name), .named(let name): name
    }
  }

  /// Identifier of the item, where it has one.
  var subjectID: String? {
    switch finding.subject {
    case .plan, .named: nil
    case .indicator(let id, _), .task(let id, _), .project(let id, _): id
    }
  }

  /// What is wrong, in complete sentences, without the item's name.
  var sentence: String {
    switch finding.detail {
    case .declaredDiffers(let quantity, let declared, let computed, let unit, let isResidue):
      let unit = unit ?? ""
      return "\(quantity)：原文为\(declared)\(unit)，按明细汇总为\(computed)\(unit)"
        + (isResidue ? "，属末位舍入尾差。" : "。")
    case .tableUnavailable(let explanation): return Phrases.sentence(explanation)
    case .targetWorseThanBaseline(let baseline, let target):
      return "目标（\(target)）差于基期值（\(baseline)），按原文录入。"
    case .publishedDiffers(let published, let verdict):
      return "已公布结论为\(Phrases.quoted(published))，本报告按评价规则判定为“\(verdict.title)”。"
    case .otherObservation(let year, let used, let other, let reason):
      return "\(year)年采用\(used)，另有\(other)未采用" + (reason.map { "：" + Phrases.sentence($0) } ?? "。")
    case .recorded(let place, let used, let other, let reason, _):
      return (place.map { "（\($0)）" } ?? "")
        + "采用：\(Phrases.clause(used))。另有：\(Phrases.clause(other))。理由：\(Phrases.sentence(reason))"
    case .earlyBaseYear(let baseYear, let planStart):
      return "基期为\(baseYear)年，早于规划期前一年（\(planStart - 1)年）；序时进度仍按规划年度计算。"
    case .duplicateName(let name, let otherID): return "名称“\(name)”与编号\(otherID)的条目重复。"
    case .twoBaseYears(let stated, let used):
      return "目标原文以\(stated)年为基期，基期值为\(used)年的数值，两者不是同一年。"
    case .againstDirection(let target, let direction):
      return "目标“\(target)”的限制方向与指标方向（\(direction.rawValue)）相反，按目标原文判断。"
    case .fallAgainstDirection(let target, let direction):
      return "名称表示下降的幅度，目标“\(target)”的正负号与指标方向（\(direction.rawValue)）不合，按录入的方向判断。"
    case .outOfRange(let year, let value): return "\(year)年数值\(value)不在0—100%之间，按原文录入。"
    case .sumFell(let year, let value, let earlierYear, let earlier):
      return "\(year)年累计数（\(value)）小于\(earlierYear)年（\(earlier)）。"
    case .countedTwice(let name, let year, let otherRow):
      return "“\(name)”\(year)年的减排量与第\(otherRow)行重复，须核实。"
    case .statusMissing(let year): return "\(year)年的减排量没有填写核算状态，按申报数列示，不用于评价。"
    case .notEstimable(let parameters):
      return "参数（\(Phrases.enumeration(parameters))）不符合任何核算算式，不作估算。"
    case .periodExceedsTotal(let period, let total, let unit):
      return "规划期投资（\(period)\(unit)）大于总投资（\(total)\(unit)），按原文录入。"
    case .other(let text): return Phrases.sentence(text)
    }
  }
}
