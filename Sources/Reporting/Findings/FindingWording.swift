import Evaluation
import Foundation
import PlanModel

/// 核查发现 in words: title of the check, the item, and complete sentences.
struct FindingWording: Sendable {
  let finding: Finding
  let title: String
  /// What is wrong, in complete sentences, without the item's name.
  let sentence: String

  init(_ finding: Finding, _ sentences: SentenceBook) {
    self.finding = finding
    let words = Self.words(finding.detail)
    title = words.title
    sentence = sentences(words.sentence, words.values)
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

  /// 事项, and the sentence with its values.
  typealias Words = (title: String, sentence: FindingSentence, values: [FindingValue: String])

  static func words(_ detail: Finding.Detail) -> Words {
    switch detail {
    case .declaredDiffers(let quantity, let declared, let computed, let places, let unit, let isResidue):
      let unit = unit?.rawValue ?? ""
      return (
        isResidue ? "合计尾差" : "合计与原文不符", isResidue ? .residue : .differs,
        [
          .what: quantity.name, .stated: declared.plainText(places: places) + unit,
          .found: computed.plainText(places: places) + unit,
        ]
      )
    case .tableUnavailable(let explanation):
      return ("原表未能取得", .tableUnavailable, [.reason: Phrases.sentence(explanation)])
    case .targetWorseThanBaseline(let baseline, let target):
      return ("目标差于基期", .worseThanBaseline, [.target: target, .base: baseline])
    case .publishedDiffers(let published, let verdict):
      return (
        "与已公布结论不同", .publishedDiffers, [.published: Phrases.quoted(published), .verdict: verdict.title]
      )
    case .otherObservation(let year, let used, let other, let reason):
      return (
        "同年另有数值", reason == nil ? .otherObservation : .otherObservationBecause,
        [
          .year: String(year), .used: used, .other: other,
          .reason: reason.map(Phrases.sentence) ?? "",
        ]
      )
    case .recorded(let place, let used, let other, let reason):
      return (
        "资料互有出入", place == nil ? .recorded : .recordedAt,
        [
          .place: place ?? "", .used: Phrases.clause(used), .other: Phrases.clause(other),
          .reason: Phrases.sentence(reason),
        ]
      )
    case .percentAsFraction(let year, let value, let beside):
      return (
        "百分数疑按小数录入", .percentAsFraction, [.year: String(year), .value: value + "%", .beside: beside]
      )
    case .baseYearDiffers(let year, let value, let base):
      return ("基期年数值与基期值不同", .baseYearDiffers, [.year: String(year), .value: value, .base: base])
    case .dateBeforeDataYearEnds(let date, let dataYear):
      return (
        "报告日期早于数据年份终了", .dateBeforeDataYearEnds, [.date: date.printed, .year: String(dataYear)]
      )
    case .dateBeforeSource(let date, let source, let published):
      return (
        "报告日期早于所据资料", .dateBeforeSource,
        [.date: date.printed, .source: Phrases.title(source), .published: published.printed]
      )
    case .publishedLater(let year, let published):
      return ("报告日期以后公布", .publishedLater, [.year: String(year), .published: published.printed])
    case .interpretation(let place, let text, let reading, let reason):
      return (
        "本报告的理解", place == nil ? .interpretation : .interpretationAt,
        [
          .place: place ?? "", .text: Phrases.clause(text), .reading: Phrases.clause(reading),
          .reason: Phrases.sentence(reason),
        ]
      )
    case .earlyBaseYear(let baseYear, let planStart):
      return (
        "基期早于规划期", .earlyBaseYear, [.year: String(baseYear), .yearBefore: String(planStart - 1)]
      )
    case .duplicateName(let name, let otherID):
      return ("名称重复", .duplicateName, [.name: name, .identifier: otherID])
    case .twoBaseYears(let stated, let used):
      return ("基期年份不一", .twoBaseYears, [.stated: String(stated), .used: String(used)])
    case .fallAgainstDirection(let target, let direction):
      return (
        "目标与方向相反", .fallAgainstDirection, [.target: target, .direction: direction.rawValue]
      )
    case .outOfRange(let year, let value):
      return ("比例超出0—100%", .outOfRange, [.year: String(year), .value: value])
    case .sumFell(let year, let value, let earlierYear, let earlier):
      return (
        "累计数减少", .sumFell,
        [.year: String(year), .value: value, .earlierYear: String(earlierYear), .earlier: earlier]
      )
    case .statusMissing(let year): return ("核算状态未填", .statusMissing, [.year: String(year)])
    case .periodExceedsTotal(let period, let total, let unit):
      let unit = unit?.rawValue ?? ""
      return (
        "规划期投资大于总投资", .periodExceedsTotal,
        [.periodInvestment: period.plainText() + unit, .totalInvestment: total.plainText() + unit]
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
